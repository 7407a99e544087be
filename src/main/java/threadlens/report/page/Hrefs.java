package threadlens.report.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Author;
import threadlens.model.RuleId;
import threadlens.model.RuleNote;
import threadlens.text.Sha256;

/**
 * Where the pages of rules and authors stand. Every rule that found something has a page. An author
 * has one from the moment they have a finding or enough comments, as long as there are fewer than
 * {@link #MOST_AUTHORS}: a page of a thread that was written before does not link to it. Not for
 * several threads at once.
 */
public final class Hrefs {
  /** Each page is a file; more than this are more than anybody opens. */
  static final int MOST_AUTHORS = 5_000;

  private static final int DIGITS = 20;

  private final Map<RuleId, String> rules = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> authors = new HashMap<>();

  public Hrefs(List<RuleNote> notes) {
    notes.forEach(note -> rulePath(note.rule()));
  }

  /**
   * Returns the page of a rule that found something.
   *
   * @param up the way to the folder of the report: empty, or {@code ../}
   */
  public String rule(String up, RuleId rule) {
    return up + rulePath(rule);
  }

  /**
   * Returns the page of an author; null where they have none.
   *
   * @param up the way to the folder of the report: empty, or {@code ../}
   */
  public @Nullable String author(String up, @Nullable Author author) {
    String path = author == null ? null : authors.get(key(author));
    return path == null ? null : up + path;
  }

  /** Gives an author a page; does nothing where all are given away. */
  void give(Author author) {
    String key = key(author);
    if (authors.size() < MOST_AUTHORS && !authors.containsKey(key)) {
      authors.put(key, "authors/" + Sha256.hex(key).substring(0, DIGITS) + ".html");
    }
  }

  /** What one author is counted under: a guest is not the member of the same name. */
  static String key(Author author) {
    return author.kind() + " " + author.name();
  }

  private String rulePath(RuleId rule) {
    return rules.computeIfAbsent(
        rule,
        unseen -> {
          String plain =
              (rule.pack() + "-" + rule.name())
                  .toLowerCase(Locale.ROOT)
                  .replaceAll("[^a-z0-9]+", "-");
          String name = plain;
          for (int i = 2; !taken.add(name); i++) {
            name = plain + "-" + i;
          }
          return "rules/" + name + ".html";
        });
  }
}
