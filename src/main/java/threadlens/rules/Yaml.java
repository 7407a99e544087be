package threadlens.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a YAML file of the rules folder holds: texts, lists and maps, each with its place. */
sealed interface Yaml {
  Place place();

  /** A scalar; {@code off}, {@code 1_5} and {@code 1:30} are the text they look like. */
  record Text(String value, Place place) implements Yaml {}

  /** A list. */
  record Items(List<Yaml> items, Place place) implements Yaml {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A map, in the order written; no key stands twice. */
  record Entries(List<Entry> entries, Place place) implements Yaml {
    public Entries {
      entries = List.copyOf(entries);
    }
  }

  /** A key and what it is set to. */
  record Entry(Text key, Yaml value) {}

  /** Returns the texts of a list, without those that are none; nothing where it is no list. */
  static List<String> texts(@Nullable Yaml value) {
    List<Yaml> items = value instanceof Items list ? list.items() : List.of();
    return items.stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .map(Text::value)
        .toList();
  }

  /** Names the kind of a node for a message. */
  default String kind() {
    if (this instanceof Text) {
      return "a text";
    }
    return this instanceof Items ? "a list" : "a map";
  }
}
