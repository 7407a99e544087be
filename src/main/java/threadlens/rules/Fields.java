package threadlens.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map of a rule file, read key by key; what is wrong goes to the problems. */
final class Fields {
  private final Map<String, Yaml> values = new LinkedHashMap<>();
  private final Place place;
  private final Problems problems;

  /** Notes every key that is not among the known ones. */
  Fields(Yaml.Entries map, Collection<String> known, Problems problems) {
    this.place = map.place();
    this.problems = problems;
    for (Yaml.Entry entry : map.entries()) {
      String key = entry.key().value();
      if (known.contains(key)) {
        values.put(key, entry.value());
      } else {
        problems.add(
            entry.key().place(), "not a key here: '" + key + "'" + DidYouMean.hint(key, known));
      }
    }
  }

  Place place() {
    return place;
  }

  @Nullable Yaml node(String key) {
    return values.get(key);
  }

  Place placeOf(String key) {
    Yaml value = values.get(key);
    return value == null ? place : value.place();
  }

  /** Returns the text under a key; empty, with a problem, where it is missing or not a text. */
  String text(String key) {
    Yaml value = values.get(key);
    if (value == null) {
      problems.add(place, "no '" + key + "', expected one");
      return "";
    }
    return text(value, key, problems);
  }

  String text(String key, String otherwise) {
    return values.containsKey(key) ? text(key) : otherwise;
  }

  private static String text(Yaml value, String key, Problems problems) {
    if (value instanceof Yaml.Text text && !text.value().isBlank()) {
      return text.value().strip();
    }
    problems.add(
        value.place(),
        "not a text under '" + key + "': " + (value instanceof Yaml.Text ? "empty" : value.kind()));
    return "";
  }

  /** Returns the texts of a list; none, with a problem, where it is no list; none if missing. */
  List<Yaml.Text> texts(String key) {
    Yaml value = values.get(key);
    return value == null ? List.of() : texts(value, key, problems);
  }

  static List<Yaml.Text> texts(Yaml value, String key, Problems problems) {
    List<Yaml.Text> texts = new ArrayList<>();
    if (value instanceof Yaml.Items items) {
      for (Yaml item : items.items()) {
        String text = text(item, key, problems);
        if (!text.isEmpty()) {
          texts.add(new Yaml.Text(text, item.place()));
        }
      }
    } else {
      problems.add(value.place(), "not a list under '" + key + "': " + value.kind());
    }
    return texts;
  }

  boolean yes(String key, boolean otherwise) {
    Yaml value = values.get(key);
    return value == null ? otherwise : word(key, List.of("yes", "no"), "no").equals("yes");
  }

  /** Returns one of the words allowed under a key; the last resort, with a problem, if another. */
  String word(String key, List<String> allowed, String otherwise) {
    String word = text(key, otherwise);
    if (word.isEmpty() || allowed.contains(word)) {
      return word.isEmpty() ? otherwise : word;
    }
    String what = key.equals("in-order") ? "a yes or no" : "a " + key;
    problems.add(
        placeOf(key),
        "not "
            + what.toLowerCase(Locale.ROOT)
            + ": '"
            + word
            + "', expected "
            + DidYouMean.oneOf(allowed));
    return otherwise;
  }
}
