package threadlens.linking;

import com.ibm.icu.text.UnicodeSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a run of words: marks before and after, sentence, line, second person. Serves
 * one thread.
 */
final class Surroundings {
  private static final WordSet FIRST_PERSON =
      WordSet.of("i im ive ill we weve je ich wir yo انا أنا نحن ana ne7na");
  private static final WordSet LEADS =
      WordSet.of(
          "hi hey hello dear ya yo yes no nope yeah ok okay oh ah well and but so sorry thanks thank"
              + " please sure right exactly agreed agree true indeed bravo welcome mr mrs ms dr come"
              + " bonjour bonsoir salut cher chère merci non oui mais et haha lol يا نعم لا شكرا مرحبا"
              + " اهلا أهلا عزيزي استاذ أستاذ اخي أخي الاخ الأخ السيد");
  private static final UnicodeSet DECORATION =
      new UnicodeSet().addAll("-.~*_=<>()[]\"'“”«»’‘").freeze();
  private static final UnicodeSet ENDS = new UnicodeSet().addAll(".!?…؟\n\r").freeze();
  private static final UnicodeSet COMMAS = new UnicodeSet().addAll(",،;؛:").freeze();
  private static final UnicodeSet ORNAMENT = new UnicodeSet().addAll("-.~*_").freeze();
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "st");
  private static final int REACH = 6;

  private final Words words;
  private final String text;
  private @Nullable Sentences sentences;

  Surroundings(Words words) {
    this.words = words;
    this.text = words.text();
  }

  boolean at(int word) {
    int start = words.start(word);
    return start > 0
        && text.charAt(start - 1) == '@'
        && (start == 1 || !Character.isLetterOrDigit(text.charAt(start - 2)));
  }

  /** The mark before a word, space and ornament aside: a line feed also at the very start. */
  char before(int word) {
    for (int i = words.start(word) - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (ENDS.contains(c) && !ornament(i)) {
        return c == '\r' ? '\n' : c;
      }
      if (!Character.isWhitespace(c) && !DECORATION.contains(c) && c != '@') {
        return c;
      }
    }
    return '\n';
  }

  /** The mark after a word, space and ornament aside: a line feed also at the very end. */
  char after(int word) {
    for (int i = words.end(word); i < text.length(); i++) {
      char c = text.charAt(i);
      if (ENDS.contains(c) && !ornament(i)) {
        return c == '\r' ? '\n' : c;
      }
      if (!Character.isWhitespace(c) && !DECORATION.contains(c)) {
        return c;
      }
    }
    return '\n';
  }

  /** A full stop that ends nothing: among other marks, as in {@code -...name...-}, or "Mr.". */
  private boolean ornament(int at) {
    if (text.charAt(at) != '.') {
      return false;
    }
    for (int i = at - 1; i >= 0 && i >= at - REACH && ORNAMENT.contains(text.charAt(i)); i--) {
      if (text.charAt(i) != '.') {
        return true;
      }
    }
    int end = Math.min(text.length(), at + REACH);
    for (int i = at + 1; i < end && ORNAMENT.contains(text.charAt(i)); i++) {
      if (text.charAt(i) != '.') {
        return true;
      }
    }
    return title(at);
  }

  private boolean title(int end) {
    int start = end;
    while (start > 0 && end - start <= 3 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return TITLES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Whether a word is set between ornaments, as in {@code -...name...-}. */
  boolean decorated(int word) {
    return ornaments(words.start(word) - 1, -1) >= 2 && ornaments(words.end(word), 1) >= 2;
  }

  /** How many units before a word, and after it, are its ornaments: at most six. */
  int ornaments(int from, int step) {
    int count = 0;
    for (int i = from; i >= 0 && i < text.length() && count < REACH; i += step) {
      if (!ORNAMENT.contains(text.charAt(i))) {
        break;
      }
      count++;
    }
    return count;
  }

  static boolean ends(char mark) {
    return ENDS.contains(mark);
  }

  static boolean comma(char mark) {
    return COMMAS.contains(mark);
  }

  /** Whether a sentence or line begins at a word, save for one or two words that lead in. */
  boolean opensSentence(int word) {
    int first = word;
    for (int leads = 0; leads < 2 && first > 0 && !ends(before(first)); leads++) {
      if (!LEADS.holds(words.number(first - 1))) {
        return false;
      }
      first--;
    }
    return ends(before(first));
  }

  /** Whether the comment, or what follows on a quotation, begins at a word, as a sentence does. */
  boolean opensText(int word, int firstOwn) {
    return word - firstOwn <= 2 && opensSentence(word) && sentences().start(word) <= firstOwn;
  }

  /** Whether somebody is spoken to in the sentence of a word. */
  boolean secondPerson(int word) {
    return sentences().secondPerson(word);
  }

  /** Whether the writer begins to speak of themselves right after a word: "Name I think ...". */
  boolean firstPersonNext(int word) {
    return word + 1 < words.count() && FIRST_PERSON.holds(words.number(word + 1));
  }

  /** Whether somebody is spoken to within a few words after a word. */
  boolean secondPersonSoon(int word, int within) {
    return sentences().secondPersonSoon(word, within);
  }

  /** Many texts name nobody, and need none. */
  private Sentences sentences() {
    if (sentences == null) {
      sentences = new Sentences(words, word -> ends(before(word)));
    }
    return sentences;
  }
}
