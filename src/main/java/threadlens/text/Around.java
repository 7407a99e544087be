package threadlens.text;

import java.util.ArrayList;
import java.util.List;

/** What stands around a token that is no known word, and how the writer wrote it. */
record Around(FoldedText folded, int at) {
  private static final int NEAR = 2;

  private FoldedToken token() {
    return folded.tokens().get(at);
  }

  private char before() {
    int start = token().span().start();
    return start == 0 ? ' ' : folded.original().charAt(start - 1);
  }

  /** Tells of a mention, or a part of an address. */
  boolean inAddress() {
    int end = token().span().end();
    String text = folded.original();
    char after = end < text.length() ? text.charAt(end) : ' ';
    boolean goesOn = end + 1 < text.length() && Letters.isWordUnit(text, end + 1);
    return "@/_=".indexOf(before()) >= 0
        || (goesOn && ("/@_=".indexOf(after) >= 0 || text.startsWith("://", end)))
        || (goesOn && after == '.' && Character.isLowerCase(text.charAt(end + 1)))
        || (before() == '.' && token().before() == Break.SENTENCE && at > 0 && touches());
  }

  private boolean touches() {
    return folded.tokens().get(at - 1).span().end() == token().span().start() - 1;
  }

  /** Tells of a hashtag. */
  boolean tagged() {
    return before() == '#';
  }

  /** Tells of a capital inside a sentence, before small letters. */
  boolean nameLike() {
    Span span = token().span();
    boolean capital = Character.isUpperCase(folded.original().charAt(span.start()));
    boolean small = Character.isLowerCase(folded.original().charAt(span.end() - 1));
    return (capital && small && token().before() != Break.SENTENCE) || before() == '-';
  }

  /** Tells of a capital that is not the first letter. */
  boolean hasCapitalInside() {
    String text = folded.original();
    Span span = token().span();
    for (int i = span.start() + 1; i < span.end(); i++) {
      char c = text.charAt(i);
      if (!Letters.isAsciiLetter(c) && Character.isUpperCase(c)) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the words of {@code DeathToAll} end; only the whole where it is one word. */
  int[] humps() {
    String written = token().span().of(folded.original());
    int length = written.length();
    if (length != token().plain().length() || !isCapitalInside(written)) {
      return new int[] {length};
    }
    List<Integer> ends = new ArrayList<>(1);
    for (int i = 1; i < length; i++) {
      boolean upper = Character.isUpperCase(written.charAt(i));
      boolean afterSmall = Character.isLowerCase(written.charAt(i - 1));
      boolean beforeSmall = i + 1 < length && Character.isLowerCase(written.charAt(i + 1));
      if (upper && (afterSmall || beforeSmall)) {
        ends.add(i);
      }
    }
    ends.add(length);
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean isCapitalInside(String written) {
    boolean small = false;
    boolean capital = false;
    for (int i = 0; i < written.length(); i++) {
      small |= Character.isLowerCase(written.charAt(i));
      capital |= i > 0 && Character.isUpperCase(written.charAt(i));
    }
    return small && capital;
  }

  /** Tells whether a neighbour is an everyday English or French word, or there is none. */
  boolean amongEveryday() {
    return folded.tokens().size() == 1 || isEveryday(at - 1) || isEveryday(at + 1);
  }

  private boolean isEveryday(int other) {
    if (other < 0 || other >= folded.tokens().size()) {
      return false;
    }
    FoldedToken token = folded.tokens().get(other);
    boolean one = token.forms().size() == 1 && Anagrams.isPlain(token.plain());
    return one && (token.plain().length() > 2 || Lexicon.isEnglishOrFrench(token.plain()));
  }

  /** Tells whether a token of Arabizi is near. */
  boolean amongArabizi() {
    int last = Math.min(folded.tokens().size() - 1, at + NEAR);
    for (int i = Math.max(0, at - NEAR); i <= last; i++) {
      if (i != at && folded.tokens().get(i).word().isArabizi()) {
        return true;
      }
    }
    return false;
  }
}
