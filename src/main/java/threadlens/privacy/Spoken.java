package threadlens.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import threadlens.text.EverydayWords;
import threadlens.text.Span;

/**
 * The words of a text in its order, folded, and where they stand.
 *
 * @param spans one for each word, in the text as written
 */
record Spoken(List<String> words, List<Span> spans) {
  private static final int SHORTEST_TELLING = 4;

  Spoken {
    words = List.copyOf(words);
    spans = List.copyOf(spans);
  }

  static Spoken of(String text) {
    Searched searched = Searched.of(text);
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= searched.length(); i++) {
      if (searched.isLetter(i)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(searched.part(start, i));
        spans.add(searched.toOriginal(start, i));
        start = -1;
      }
    }
    return new Spoken(words, spans);
  }

  /** Returns the hash of each run of so many words; none where there are fewer. */
  long[] runs(int length) {
    long[] runs = new long[Math.max(0, words.size() - length + 1)];
    for (int i = 0; i < runs.length; i++) {
      long hash = 0xcbf29ce484222325L; // FNV-1a
      for (int word = i; word < i + length; word++) {
        String letters = words.get(word);
        for (int at = 0; at < letters.length(); at++) {
          hash = (hash ^ letters.charAt(at)) * 0x100000001b3L;
        }
        hash = (hash ^ ' ') * 0x100000001b3L;
      }
      runs[i] = hash;
    }
    return runs;
  }

  /** Returns where a run of so many words stands, from its first to its last. */
  Span run(int first, int length) {
    return new Span(spans.get(first).start(), spans.get(first + length - 1).end());
  }

  /** Returns the words with a space before, between and after them. */
  String joined() {
    return words.stream().collect(Collectors.joining(" ", " ", " "));
  }

  /** Whether so few words say whose they are: three of them, or one that is not everybody's. */
  boolean tells() {
    return words.size() >= 3 || words.stream().anyMatch(Spoken::isTelling);
  }

  /** Whether a word is not everybody's. */
  static boolean isTelling(String word) {
    return word.length() >= SHORTEST_TELLING
        && !word.chars().allMatch(Character::isDigit)
        && !EverydayWords.holds(word);
  }
}
