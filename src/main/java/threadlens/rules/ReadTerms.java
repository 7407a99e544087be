package threadlens.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Terms by what is written: one that stands in several rules is read once, and by whichever thread
 * comes first. Safe for use by several threads at once.
 */
final class ReadTerms {
  private static final String KEY = "terms";

  private final Map<String, Term> terms = new ConcurrentHashMap<>();
  private final TermWords words = new TermWords();

  /** Returns a term; null, with a problem, where it is not one. */
  @Nullable Term read(Yaml.Text written, Problems problems) {
    Term known = terms.get(written.value());
    if (known != null) {
      return known;
    }
    Term term = TermParser.parse(written, words, problems);
    if (term != null) {
      terms.put(written.value(), term);
    }
    return term;
  }

  /** Reads all terms of a file; what is none is told when somebody asks for it. */
  void readAhead(Yaml node) {
    if (node instanceof Yaml.Entries map) {
      for (Yaml.Entry entry : map.entries()) {
        if (entry.key().value().equals(KEY) && entry.value() instanceof Yaml.Items items) {
          items.items().forEach(this::termAhead);
        } else {
          readAhead(entry.value());
        }
      }
    } else if (node instanceof Yaml.Items items) {
      items.items().forEach(this::readAhead);
    }
  }

  private void termAhead(Yaml item) {
    if (item instanceof Yaml.Text text && !text.value().isBlank()) {
      read(new Yaml.Text(text.value().strip(), text.place()), new Problems());
    }
  }
}
