package threadlens.ingest.quotes;

import threadlens.text.Span;

/** How far a line says the words of another text; marks and spaces between them are free. */
final class SameWords {
  private static final String ENDS_OF_SENTENCES = ".!?…؟:;";

  private final String said;
  private final String text;
  private final Span line;
  private int saidAt;
  private int at;

  /**
   * @param saidAt where the words begin in the other text
   */
  SameWords(String said, int saidAt, String text, Span line) {
    this.said = said;
    this.saidAt = saidAt;
    this.text = text;
    this.line = line;
    at = line.start();
  }

  /**
   * Returns the offset behind what is the same: the whole line, or the first sentences of the first
   * line; -1 where it is less, or few words that end no sentence.
   *
   * @param manyWords of which the first sentences must have so many
   */
  int end(int manyWords) {
    int words = 0;
    int sentence = -1;
    int next = nextWord(text, at, line.end());
    while (next < line.end() && isSameWord(next)) {
      words++;
      int behind = at;
      next = nextWord(text, behind, line.end());
      int mark = endOfSentence(behind, next);
      sentence = mark > 0 && words >= manyWords ? mark : sentence;
    }
    if (next == line.end()) {
      return words >= manyWords || endOfSentence(at, line.end()) > 0 ? line.end() : -1;
    }
    return line.start() == 0 ? sentence : -1;
  }

  /** Moves behind the next word of both. */
  private boolean isSameWord(int start) {
    int end = endOfWord(text, start, line.end());
    int from = nextWord(said, saidAt, said.length());
    boolean same =
        said.regionMatches(true, from, text, start, end - start)
            && endOfWord(said, from, said.length()) == from + end - start;
    saidAt = from + end - start;
    at = end;
    return same;
  }

  /** Returns the offset behind a mark that ends a sentence, and what closes with it; else -1. */
  private int endOfSentence(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (ENDS_OF_SENTENCES.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Returns where the next word begins; {@code end} where there is none. */
  static int nextWord(String text, int from, int end) {
    int at = from;
    while (at < end && !WordNumbers.isWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfWord(String text, int from, int end) {
    int at = from;
    while (at < end && WordNumbers.isWord(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
