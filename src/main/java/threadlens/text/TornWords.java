package threadlens.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Terms with a space put into them: {@code id iot, ح مار}. The parts are joined where none of them
 * is a word and the whole is a term.
 */
final class TornWords {
  private static final int MOST_PARTS = 16;
  private static final int LONGEST = 24;
  private static final int LONGEST_PART = 6;
  private static final int LONGEST_ARTICLE = 4;
  private static final int SHORTEST = 5;
  private static final int SHORTEST_WITH_LETTER = 4;

  private static final String MARKS = " -._*";

  /**
   * What stands between a digit and the rest of its word; with a space or a line it is a number.
   */
  private static final String DIGIT_MARKS = "._*";

  private static final String ARABIZI_DIGITS = "235679";

  /** Single letters that are words of a chat, and Arabic ones that are written onto the next. */
  private static final String LETTER_WORDS = "aiurxوا";

  private static final Set<String> ARABIC =
      Set.of(
          ("من في على عن الي ما لا لم لن ان هو هي هم انا انت نحن كل هذا هذه هاد هاي مع او ثم قد لو"
                  + " يا كم كيف هل بس مش عم رح شو ليش اذا كان حتي بعد قبل بين عند غير اي كي كما هنا"
                  + " اللي يلي ولا وما كلا بلا ابو ابن ام اب اخ بن بنت عبد ال الله رب حق حب كن قل له"
                  + " لك لي به بك بي فيه منه عنه اول كام خير دم يد")
              .split(" "));

  private final SoughtWords sought;

  TornWords(SoughtWords sought) {
    this.sought = sought;
  }

  /** Tells whether two tokens are short enough to be looked at. */
  static boolean mayBeParts(FoldedToken token, FoldedToken next) {
    int first = token.word().length();
    int second = next.word().length();
    if (first > LONGEST_PART || (second > LONGEST_PART && !isSpaced(next))) {
      return false;
    }
    return !next.word().isArabic()
        || first == 1
        || second == 1
        || first + second <= LONGEST_PART
        || isSpaced(next);
  }

  /** Returns where the parts of a term end that begin at a token; the next one where none do. */
  int end(FoldedText folded, int from) {
    List<FoldedToken> tokens = folded.tokens();
    int end = from + 1;
    boolean begins = isPart(tokens.get(from)) || isArticle(tokens.get(from), tokens.get(end));
    if (!begins || !isLater(tokens, end) || !follows(folded, end)) {
      return end;
    }
    StringBuilder whole = new StringBuilder(tokens.get(from).plain());
    boolean letter = whole.length() == 1;
    int last = Math.min(tokens.size(), from + MOST_PARTS);
    for (int i = from + 1; i < last && follows(folded, i) && isLater(tokens, i); i++) {
      String part = tokens.get(i).plain();
      letter |= part.length() == 1 || isSpaced(tokens.get(i));
      whole.append(part);
      if (whole.length() > LONGEST) {
        break;
      }
      if (!part.equals("و") && isTerm(whole.toString(), letter)) {
        end = i + 1;
      }
    }
    return end;
  }

  private static boolean follows(FoldedText folded, int at) {
    boolean digit = isDigit(folded.tokens().get(at)) || isDigit(folded.tokens().get(at - 1));
    return follows(folded, at, digit ? DIGIT_MARKS : MARKS);
  }

  private static boolean isDigit(FoldedToken token) {
    return token.word().length() == 1 && Letters.isDigit(token.plain().charAt(0));
  }

  /** Tells whether nothing but one of some marks stands between a token and the one before it. */
  static boolean follows(FoldedText folded, int at, String marks) {
    int start = folded.tokens().get(at).span().start();
    int end = folded.tokens().get(at - 1).span().end();
    return start == end + 1 && marks.indexOf(folded.original().charAt(end)) >= 0;
  }

  private static boolean isSpaced(FoldedToken token) {
    return token.span().length() > token.word().length();
  }

  /** Tells of an article and a letter, before the rest of the word in single letters. */
  private static boolean isArticle(FoldedToken token, FoldedToken next) {
    boolean singles = next.word().length() == 1 || isSpaced(next);
    return singles
        && token.word().isArabic()
        && token.word().length() <= LONGEST_ARTICLE
        && token.plain().startsWith("ال");
  }

  /** Tells of a later part; after a digit it may be a word itself: {@code 7.mar}. */
  private static boolean isLater(List<FoldedToken> tokens, int at) {
    FoldedToken token = tokens.get(at);
    return isPart(token)
        || isDigit(tokens.get(at - 1))
        || (token.word().length() == 1 && token.word().isArabic());
  }

  private static boolean isPart(FoldedToken token) {
    boolean spaced = token.word().length() > 1 && isSpaced(token);
    return spaced ? token.word().isArabic() : token.word().isPart();
  }

  /** Tells of a word that may be a part; {@code forms} is how many it has. */
  boolean isPart(String word, int forms) {
    boolean arabic = Letters.isArabic(word.charAt(0));
    if (word.length() == 1) {
      char letter = word.charAt(0);
      boolean known =
          arabic || Letters.isAsciiLetter(letter) || ARABIZI_DIGITS.indexOf(letter) >= 0;
      return known && LETTER_WORDS.indexOf(letter) < 0;
    }
    if (word.length() > LONGEST_PART || sought.isTerm(word)) {
      return false;
    }
    if (arabic) {
      return !ARABIC.contains(word);
    }
    boolean everyday = forms == 1 && (word.length() > 2 || Lexicon.isEnglishOrFrench(word));
    return !everyday && Anagrams.isPlain(word);
  }

  private boolean isTerm(String whole, boolean letter) {
    if (whole.length() < (letter ? SHORTEST_WITH_LETTER : SHORTEST)) {
      return false;
    }
    boolean article = letter && whole.startsWith("ال") && sought.isTerm(whole.substring(2));
    if (article || sought.isTermOrPhrase(whole)) {
      return true;
    }
    return hasDigit(whole) && sought.isAnyTerm(WordForms.of(whole, 0, false, true));
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Letters.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns one token for the parts of a term. */
  FoldedToken join(FoldedText folded, int from, int to) {
    List<FoldedToken> parts = folded.tokens().subList(from, to);
    StringBuilder whole = new StringBuilder();
    parts.forEach(part -> whole.append(part.plain()));
    Span span = new Span(parts.get(0).span().start(), parts.get(parts.size() - 1).span().end());
    List<Form> forms = new ArrayList<>(2);
    for (Form form : WordForms.of(whole.toString(), 0, false, true)) {
      forms.add(new Form(form.text(), Respelling.and("parts joined", form.fold())));
    }
    return new FoldedToken(span, sought.word(forms), parts.get(0).before());
  }
}
