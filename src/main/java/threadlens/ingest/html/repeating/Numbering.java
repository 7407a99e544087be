package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives texts numbers, from 0 on, so that they can be compared and counted by these. */
final class Numbering {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** Returns the number of a text, which gets one if it has none. */
  int of(String text) {
    Integer known = numbers.putIfAbsent(text, texts.size());
    if (known == null) {
      texts.add(text);
      return texts.size() - 1;
    }
    return known;
  }

  String text(int number) {
    return texts.get(number);
  }

  /** How many there are. */
  int size() {
    return texts.size();
  }
}
