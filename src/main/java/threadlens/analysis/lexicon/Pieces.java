package threadlens.analysis.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parts a text at white space, and then so that words, emoticons and emoji stand alone. One pass,
 * no model; emoticons are known by the lexicon.
 */
final class Pieces {
  /** UTF-16 units of the longest word or emoticon that is looked up. */
  private static final int LONGEST = 40;

  private final Lexicon lexicon;
  private final List<Piece> pieces = new ArrayList<>();
  private int sentence;
  private boolean ended;

  private Pieces(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static List<Piece> of(String text, Lexicon lexicon) {
    Pieces parted = new Pieces(lexicon);
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
        if (at > start) {
          parted.chunk(text.substring(start, at).replace('’', '\''));
        }
        parted.ended |= at < text.length() && text.charAt(at) == '\n';
        start = at + 1;
      }
    }
    return Phrases.joined(parted.pieces, lexicon);
  }

  /** What stands between white space: an emoticon, or words with signs around them. */
  private void chunk(String chunk) {
    String whole = chunk.toLowerCase(Locale.ROOT);
    if (isNameOrAddress(whole)) {
      return;
    }
    if (chunk.length() <= LONGEST && !isWord(chunk) && known(whole)) {
      add(whole, false, false);
      return;
    }
    int start = 0;
    for (int at = 0; at < chunk.length(); ) {
      int c = chunk.codePointAt(at);
      int next = at + Character.charCount(c);
      if (isInWord(chunk, at, next)) {
        at = next;
        continue;
      }
      word(chunk.substring(start, at));
      int past = sign(chunk, at, next);
      at = past;
      start = past;
    }
    word(chunk.substring(start));
  }

  private static boolean isNameOrAddress(String chunk) {
    return (chunk.startsWith("@") && chunk.length() > 2 && Character.isLetter(chunk.charAt(1)))
        || chunk.startsWith("http:")
        || chunk.startsWith("https:")
        || chunk.startsWith("www.");
  }

  /** Returns where the sign that begins here ends. */
  private int sign(String chunk, int at, int next) {
    String rest = chunk.substring(at, Math.min(chunk.length(), at + LONGEST));
    if (rest.length() > 1 && known(rest.toLowerCase(Locale.ROOT)) && !isWord(rest)) {
      add(rest.toLowerCase(Locale.ROOT), false, false); // an emoticon glued to a word: good:)
      return at + rest.length();
    }
    String sign = chunk.substring(at, next);
    if (chunk.codePointAt(at) > 0xFF && lexicon.knows(sign)) {
      add(sign, false, false);
    }
    if (sign.equals(".") || sign.equals("!") || sign.equals("?") || sign.equals("…")) {
      ended = true;
    }
    return next;
  }

  private boolean known(String form) {
    return lexicon.knows(form) || lexicon.is(form, Role.IRONIC);
  }

  private static boolean isWord(String chunk) {
    return chunk.codePoints().allMatch(Character::isLetter);
  }

  private static boolean isInWord(String chunk, int at, int next) {
    int c = chunk.codePointAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean joins = c == '\'' || c == '-' || c == '*';
    return joins
        && at > 0
        && next < chunk.length()
        && Character.isLetterOrDigit(chunk.codePointBefore(at))
        && Character.isLetterOrDigit(chunk.codePointAt(next));
  }

  private void word(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (lexicon.knows(lower) || word.indexOf('-') < 0) {
      form(word, lower);
      return;
    }
    for (int start = 0; start <= word.length(); ) {
      int dash = word.indexOf('-', start);
      int end = dash < 0 ? word.length() : dash;
      if (end > start) {
        form(word.substring(start, end), lower.substring(start, end));
      }
      start = end + 1;
    }
  }

  private void form(String word, String lower) {
    String short2 = squeezed(lower, 2);
    boolean stretched = short2.length() < lower.length();
    String form = lower;
    if (stretched) {
      String short1 = squeezed(lower, 1);
      form = known(short2) || (!known(short1) && short1.length() < 3) ? short2 : short1;
    }
    if (!known(form) && form.endsWith("'s")) {
      form = form.substring(0, form.length() - 2);
    }
    add(form, isShouted(word), stretched);
  }

  /** Runs of three or more of one letter become runs of some. */
  private static String squeezed(String word, int kept) {
    StringBuilder squeezed = new StringBuilder();
    for (int at = 0; at < word.length(); ) {
      int end = at + 1;
      while (end < word.length() && word.charAt(end) == word.charAt(at)) {
        end++;
      }
      int run = end - at;
      squeezed.append(word, at, at + (run < 3 ? run : kept));
      at = end;
    }
    return squeezed.toString();
  }

  private static boolean isShouted(String word) {
    return word.length() > 1
        && word.codePoints().noneMatch(Character::isLowerCase)
        && word.codePoints().filter(Character::isUpperCase).count() > 1;
  }

  private void add(String form, boolean shouted, boolean stretched) {
    if (ended && !pieces.isEmpty()) {
      sentence++;
    }
    ended = false;
    pieces.add(new Piece(form, shouted, stretched, sentence));
  }
}
