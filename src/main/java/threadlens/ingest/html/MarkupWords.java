package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of many words stand in some markup: one pass, whatever their number. */
final class MarkupWords {
  private static final int LETTERS = 128;

  /** What a word is a sign of. */
  private record Word(String text, int of) {}

  /** For the first two letters, 1 + the place in {@link #candidates}; 0 where no word begins so. */
  private final short[] byStart = new short[LETTERS * LETTERS];

  private final List<List<Word>> candidates = new ArrayList<>();

  /**
   * @param words for each sign; of ASCII, two letters or more
   */
  MarkupWords(List<List<String>> words) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int of = 0; of < words.size(); of++) {
      for (String word : words.get(of)) {
        int start = start(word, 0);
        if (word.length() < 2 || start < 0) {
          throw new IllegalArgumentException("not two letters of ASCII or more: '" + word + "'");
        }
        int place = places.computeIfAbsent(start, key -> places.size());
        if (place == candidates.size()) {
          candidates.add(new ArrayList<>());
          byStart[start] = (short) (place + 1);
        }
        candidates.get(place).add(new Word(word, of));
      }
    }
  }

  /** Returns the signs of which one word or more stands there. */
  BitSet in(String markup) {
    BitSet found = new BitSet();
    for (int i = 0; i + 1 < markup.length(); i++) {
      int start = start(markup, i);
      int place = start < 0 ? 0 : byStart[start];
      if (place > 0) {
        for (Word word : candidates.get(place - 1)) {
          if (!found.get(word.of) && markup.startsWith(word.text, i)) {
            found.set(word.of);
          }
        }
      }
    }
    return found;
  }

  private static int start(String text, int at) {
    if (text.length() < at + 2) {
      return -1;
    }
    int first = text.charAt(at);
    int second = text.charAt(at + 1);
    return first < LETTERS && second < LETTERS ? first * LETTERS + second : -1;
  }
}
