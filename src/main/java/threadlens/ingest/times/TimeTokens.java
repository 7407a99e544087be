package threadlens.ingest.times;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A time cut into numbers, words and marks; white space, vowel signs and what steers the direction
 * of writing are left out. Words are in small letters, digits of any script are read.
 */
final class TimeTokens {
  private static final int FEW = 16;
  private static final int MOST_DIGITS = 9;
  private static final String DATE_MARKS = "./-";

  /** Each character of ASCII as a word of its own. */
  private static final String[] MARKS =
      IntStream.rangeClosed(0, '~').mapToObj(Character::toString).toArray(String[]::new);

  /**
   * A piece.
   *
   * @param word in small letters, or one mark, or the digits
   * @param value of a number; -1 of all else
   * @param digits how many the number has; 0 of all else
   * @param start where it stands in the text
   */
  record Token(String word, int value, int digits, int start, int end) {
    boolean isNumber() {
      return digits > 0;
    }

    boolean is(char mark) {
      return word.length() == 1 && word.charAt(0) == mark;
    }

    boolean isWord() {
      return digits == 0 && Character.isLetter(word.charAt(0));
    }
  }

  private static final Token NOTHING = new Token("\n", -1, 0, 0, 0);

  private static final int LONGEST_NAME = 3;

  private Token[] tokens;
  private final int first;
  private int size;

  /** Names of two tokens and of three, made once they are asked for; empty until one is. */
  private @Nullable String[] names = {};

  private TimeTokens(Token[] tokens, int first, int size) {
    this.tokens = tokens;
    this.first = first;
    this.size = size;
  }

  TimeTokens(String text) {
    this(new Token[FEW], 0, 0);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        at = number(text, at);
      } else if (Character.isLetter(c)) {
        at = word(text, at);
      } else {
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !unseen(c)) {
          add(new Token(c <= '~' ? MARKS[c] : String.valueOf(c), -1, 0, at, at + 1));
        }
        at++;
      }
    }
  }

  private void add(Token token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
    }
    tokens[size++] = token;
  }

  private static boolean unseen(char c) {
    if (c <= '~') {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
  }

  private int number(String text, int from) {
    int at = from;
    int value = 0;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      value = at - from < MOST_DIGITS ? value * 10 + Character.digit(text.charAt(at), 10) : -1;
      at++;
    }
    if (isRunTogether(text, from, at)) {
      int year = at - from < 5 ? 2 : 4;
      return number(text, number(text.substring(0, from + year), from));
    }
    add(new Token(text.substring(from, at), value, at - from, from, at));
    return at;
  }

  /** "28.09.1912:44", "7/9/057:57 PM": year and hour of elements with no space between. */
  private static boolean isRunTogether(String text, int from, int end) {
    boolean date = from > 0 && DATE_MARKS.indexOf(text.charAt(from - 1)) >= 0;
    boolean clock =
        end + 1 < text.length()
            && text.charAt(end) == ':'
            && Character.isDigit(text.charAt(end + 1));
    return date && clock && end - from > 2 && end - from < 7;
  }

  private int word(String text, int from) {
    StringBuilder word = new StringBuilder();
    int at = from;
    while (at < text.length() && (Character.isLetter(text.charAt(at)) || within(text, at))) {
      if (!unseen(text.charAt(at))) {
        word.append(Character.toLowerCase(text.charAt(at)));
      }
      at++;
    }
    add(new Token(word.toString(), -1, 0, from, at));
    return at;
  }

  /** Vowel signs, and an apostrophe or the point of "p.m" with a letter behind it. */
  private static boolean within(String text, int at) {
    char c = text.charAt(at);
    boolean letterBehind = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return unseen(c) || (letterBehind && (c == '\'' || c == '’' || c == '.'));
  }

  int size() {
    return size;
  }

  /** Returns some of them, as if nothing stood around these. */
  TimeTokens part(int from, int to) {
    return new TimeTokens(tokens, first + from, to - from);
  }

  /** Whether not all are numbers and marks. */
  boolean hasWords() {
    for (int i = 0; i < size; i++) {
      if (at(i).isWord()) {
        return true;
      }
    }
    return false;
  }

  /** Returns a token; one that is nothing outside the text. */
  Token at(int index) {
    return index >= 0 && index < size ? tokens[first + index] : NOTHING;
  }

  /** Returns some tokens as one name, with single spaces; up to three. */
  String name(int from, int count) {
    if (count == 1 || from < 0 || from >= size) {
      return joined(from, count);
    }
    if (names.length == 0) {
      names = new @Nullable String[size * (LONGEST_NAME - 1)];
    }
    int place = from * (LONGEST_NAME - 1) + count - 2;
    String known = names[place];
    if (known == null) {
      known = joined(from, count);
      names[place] = known;
    }
    return known;
  }

  private String joined(int from, int count) {
    if (count == 1) {
      return at(from).word();
    }
    StringBuilder name = new StringBuilder(at(from).word());
    for (int i = 1; i < count; i++) {
      name.append(' ').append(at(from + i).word());
    }
    return name.toString();
  }
}
