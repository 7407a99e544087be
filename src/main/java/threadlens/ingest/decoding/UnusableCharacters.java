package threadlens.ingest.decoding;

import java.util.function.IntConsumer;
import threadlens.text.LineMap;

/**
 * Keeps out of a text what no later stage should meet: NUL and halves of surrogate pairs. The
 * columns of what follows in the same line move left by those removed; lines stay.
 */
public final class UnusableCharacters {
  /** Characters looked at in one piece; a copy of them is faster to look at than the text. */
  private static final int BLOCK = 4096;

  private UnusableCharacters() {}

  /** Removes them from the text of a whole file, with a problem for each run. */
  static String remove(String text, Problems problems) {
    if (firstUnusable(text) < 0) {
      return text;
    }
    LineMap lines = new LineMap(text);
    return remove(
        text,
        at -> {
          boolean nul = text.charAt(at) == 0;
          problems.add(
              nul ? "nul" : "lone-surrogate",
              (nul ? "NUL character" : "half of a surrogate pair") + ": left out",
              lines.line(at),
              lines.column(at));
        });
  }

  /**
   * Removes them from a text.
   *
   * @param found is given the offset of the first of each run
   */
  public static String remove(String text, IntConsumer found) {
    if (firstUnusable(text) < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    boolean inRun = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (paired(text, i)) {
        kept.append(c).append(text.charAt(++i));
        inRun = false;
      } else if (c == 0 || Character.isSurrogate(c)) {
        if (!inRun) {
          found.accept(i);
        }
        inRun = true;
      } else {
        kept.append(c);
        inRun = false;
      }
    }
    return kept.toString();
  }

  private static int firstUnusable(String text) {
    char[] block = new char[Math.min(BLOCK, text.length())];
    for (int start = 0; start < text.length(); start += block.length) {
      int size = Math.min(block.length, text.length() - start);
      text.getChars(start, start + size, block, 0);
      for (int i = 0; i < size; i++) {
        char c = block[i];
        if (c == 0 || (Character.isSurrogate(c) && !inPair(text, start + i))) {
          return start + i;
        }
      }
    }
    return -1;
  }

  private static boolean inPair(String text, int i) {
    return paired(text, i) || (i > 0 && paired(text, i - 1));
  }

  private static boolean paired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }
}
