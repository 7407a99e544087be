package threadlens.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The folds that need to know which words are sought: slips of the pen, words run together or torn
 * apart, digits for letters in words that no list holds, Arabic terms in Latin letters and the
 * other way round. Only words that mean nothing by themselves are touched: no everyday word, no
 * term. Immutable, and safe for use by several threads at once.
 */
public final class Respelling {
  private static final int SHORTEST_NAME = 6;
  private static final int SHORTEST_READ = 4;
  private static final int[] NOWHERE = {};
  private static final List<Form> NOTHING = List.of();

  private static final int TERM = 1;
  private static final int LISTED = 2;
  private static final int PHRASE = 4;

  private final Set<String> words;

  /** All that is known of a word in one look-up. */
  private final Map<String, Integer> known = new HashMap<>();

  private final Slips slips;
  private final GluedWords glued;
  private final TornWords torn;
  private final Transliteration transliteration;

  /**
   * Makes ready for some terms, all folded as {@link Folding#term} does.
   *
   * @param words every single word of them
   * @param phrases those of several words, with a space between
   * @param telling words that are terms by themselves
   */
  public Respelling(Collection<String> words, Collection<String> phrases, Set<String> telling) {
    this.words = new HashSet<>(words);
    CompletableFuture<Slips> slipsAside =
        CompletableFuture.supplyAsync(() -> new Slips(this.words));
    glued = new GluedWords(words, phrases, telling);
    torn = new TornWords(this.words, glued);
    transliteration = new Transliteration(words);
    Lexicon.listedWords().forEach(word -> known.put(word, LISTED));
    words.forEach(word -> known.merge(word, TERM, (a, b) -> a | b));
    glued.phrases().forEach(word -> known.merge(word, PHRASE, (a, b) -> a | b));
    slips = slipsAside.join();
  }

  /** Returns a text in which the tokens that hide a term have its form, or are several tokens. */
  public FoldedText read(FoldedText folded) {
    List<FoldedToken> tokens = folded.tokens();
    List<FoldedToken> read = null;
    int at = 0;
    while (at < tokens.size()) {
      int end = mayBeTorn(tokens, at) ? torn.end(folded, at) : at + 1;
      List<FoldedToken> instead =
          end > at + 1 ? joined(folded, torn.join(folded, at, end)) : instead(folded, at);
      if (instead != null && read == null) {
        read = new ArrayList<>(tokens.subList(0, at));
      }
      if (read != null) {
        read.addAll(instead == null ? tokens.subList(at, at + 1) : instead);
      }
      at = end;
    }
    return read == null ? folded : new FoldedText(folded.aligned(), read);
  }

  /** Returns the word that was torn apart, or the words of a phrase. */
  private List<FoldedToken> joined(FoldedText folded, FoldedToken token) {
    String whole = token.plain();
    return words.contains(whole) || !glued.isPhrase(whole)
        ? List.of(token)
        : new Parting(folded, token).parted(glued.parts(whole, false));
  }

  /** A first look, so that few tokens need a second one. */
  private static boolean mayBeTorn(List<FoldedToken> tokens, int at) {
    if (at + 1 == tokens.size()) {
      return false;
    }
    FoldedToken token = tokens.get(at);
    FoldedToken next = tokens.get(at + 1);
    return next.before() == Break.NONE
        && (isOdd(token) || isOdd(next))
        && TornWords.mayBeParts(token, next);
  }

  /** Tells of a token that is no everyday word, number or word of a letter or two. */
  private static boolean isOdd(FoldedToken token) {
    return token.forms().size() > 1 || token.plain().charAt(0) >= 0x80;
  }

  /** Returns what stands for a token; null where it stays. */
  private @Nullable List<FoldedToken> instead(FoldedText folded, int at) {
    FoldedToken token = folded.tokens().get(at);
    String plain = token.plain();
    boolean arabic = Letters.isArabic(plain.charAt(0));
    if (plain.length() > WordForms.LONGEST || (!arabic && token.forms().size() == 1)) {
      return null;
    }
    return arabic ? arabic(folded, token) : latin(folded, at);
  }

  private int known(String word) {
    Integer bits = known.get(word);
    return bits == null ? 0 : bits;
  }

  private @Nullable List<FoldedToken> arabic(FoldedText folded, FoldedToken token) {
    int called = called(token.plain(), "يا");
    int bits = known(token.plain());
    if ((bits & TERM) == 0 && (called > 0 || bits == PHRASE)) {
      int[] ends = called > 0 ? calledEnds(token, called) : glued.parts(token.plain(), false);
      return new Parting(folded, token).parted(ends);
    }
    List<Form> more = NOTHING;
    for (Form form : token.forms()) {
      for (String key : transliteration.keys(form.text())) {
        more = more.isEmpty() ? new ArrayList<>(1) : more;
        more.add(new Form(key, and(form.fold(), "Arabic letters read as Arabizi")));
      }
    }
    return with(token, more);
  }

  private static int[] calledEnds(FoldedToken token, int called) {
    return new int[] {called, token.plain().length()};
  }

  /** Returns where the word begins that somebody is called: {@code ya7mar}; 0 where none does. */
  private int called(String word, String calls) {
    int length = calls.length();
    if (!word.startsWith(calls) || word.length() < length + 3) {
      return 0;
    }
    String rest = word.substring(length);
    boolean latin = Letters.isAsciiLetter(calls.charAt(0));
    boolean foreign = !latin || (rest.length() > 3 && !Lexicon.isEnglishOrFrench(rest));
    return foreign && !Lexicon.isKnown(word) && isKnown(WordForms.of(rest, 0, false, true))
        ? length
        : 0;
  }

  private boolean isKnown(List<Form> forms) {
    for (Form form : forms) {
      if (words.contains(form.text())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable List<FoldedToken> latin(FoldedText folded, int at) {
    FoldedToken token = folded.tokens().get(at);
    Around around = new Around(folded, at);
    int bits = known(token.plain());
    List<Form> more = new ArrayList<>(0);
    if ((bits & (TERM | LISTED)) == 0) {
      int called = called(token.plain(), "ya");
      if (called > 0) {
        return new Parting(folded, token).parted(calledEnds(token, called));
      }
      if (!isKnownOtherwise(token.forms()) && !around.inAddress()) {
        int[] ends = ends(token, around, bits == PHRASE);
        if (ends.length > 1) {
          return new Parting(folded, token).parted(ends);
        }
        read(token, around, more);
        if (more.isEmpty()) {
          slips(token, around, more);
        }
      }
    }
    if (more.isEmpty()) {
      arabicOf(token, around, more);
    }
    return with(token, more);
  }

  /** Tells whether any form but the plain one is a term or an everyday word. */
  private boolean isKnownOtherwise(List<Form> forms) {
    for (int i = 1; i < forms.size(); i++) {
      String text = forms.get(i).text();
      if (known(text) != 0 || (text.charAt(0) != Arabizi.KEY && Lexicon.isInflected(text))) {
        return true;
      }
    }
    return false;
  }

  private int[] ends(FoldedToken token, Around around, boolean phrase) {
    int[] humps = around.humps();
    if (humps.length > 1 && fits(token.plain(), humps)) {
      return humps;
    }
    boolean tagged = around.tagged();
    boolean name = around.nameLike() && !tagged;
    return name && !phrase ? NOWHERE : glued.parts(token.plain(), tagged);
  }

  /** Tells whether the parts of {@code KillAllCrooks} are words, and terms among them. */
  private boolean fits(String word, int[] ends) {
    int start = 0;
    boolean term = false;
    boolean all = true;
    for (int end : ends) {
      String part = word.substring(start, end);
      boolean known = words.contains(part);
      term |= known && part.length() >= SHORTEST_READ;
      all &= known || Lexicon.isKnown(part) || ends.length > 2;
      start = end;
    }
    return term && all;
  }

  private void slips(FoldedToken token, Around around, List<Form> more) {
    boolean name = around.nameLike();
    if (token.plain().length() < (name ? SHORTEST_NAME - 1 : SHORTEST_READ)
        || !around.amongEveryday()) {
      return;
    }
    int shortest = name ? SHORTEST_NAME : 1;
    for (Form slip : slips.of(token.plain(), shortest)) {
      more.add(new Form(slip.text(), and(token.forms().get(0).fold(), slip.fold())));
    }
  }

  /** Digits for letters, where the reading is a term: {@code t3rror}, but no Arabizi. */
  private void read(FoldedToken token, Around around, List<Form> more) {
    String word = token.plain();
    boolean digits = word.chars().anyMatch(Letters::isDigit);
    boolean short4 = word.length() < SHORTEST_READ || (Arabizi.hasShape(word) && word.length() < 6);
    if (!digits || short4 || (Arabizi.hasShape(word) && around.amongArabizi())) {
      return;
    }
    for (char one : new char[] {'i', 'l'}) {
      String read = Disguise.read(word, one);
      if (words.contains(read)) {
        more.add(new Form(read, "digits and signs read as letters"));
        return;
      }
    }
  }

  private void arabicOf(FoldedToken token, Around around, List<Form> more) {
    String word = token.plain();
    boolean shaped = Arabizi.hasShape(word);
    boolean plain = !shaped && Anagrams.isPlain(word);
    boolean sure = shaped || around.amongArabizi();
    if (!sure || (!shaped && !plain) || Lexicon.isNear(word)) {
      return;
    }
    String fold = shaped ? Arabizi.fold(word) + ", " : "";
    for (String rest : ArabiziForms.bare(word)) {
      for (String term : transliteration.arabic(rest)) {
        more.add(new Form(term, fold + "Arabizi read as Arabic letters"));
      }
    }
  }

  private static @Nullable List<FoldedToken> with(FoldedToken token, List<Form> more) {
    if (more.isEmpty()) {
      return null;
    }
    List<Form> all = new ArrayList<>(token.forms());
    for (Form form : more) {
      if (all.size() < WordForms.MOST_FORMS
          && all.stream().noneMatch(known -> known.text().equals(form.text()))) {
        all.add(form);
      }
    }
    return all.size() == token.forms().size()
        ? null
        : List.of(new FoldedToken(token.span(), all, token.before()));
  }

  static String and(String fold, String more) {
    return fold.isEmpty() ? more : more.isEmpty() ? fold : fold + ", " + more;
  }
}
