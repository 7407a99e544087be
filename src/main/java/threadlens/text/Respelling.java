package threadlens.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The folds that need to know which words are sought: slips of the pen, words run together or torn
 * apart, digits for letters in words that no list holds, Arabic terms in Latin letters and the
 * other way round. Only words that mean nothing by themselves are touched: no everyday word, no
 * term. What it finds depends on the text alone; safe for use by several threads at once.
 */
public final class Respelling {
  private static final List<Form> NOTHING = List.of();

  private final SoughtWords sought;
  private final Set<String> telling;
  private final GluedWords glued;
  private final TornWords torn;
  private final Transliteration transliteration;
  private final LatinRespelling latin;
  private final Remembered<List<Form>> forms =
      new Remembered<>(word -> WordForms.of(word, 0, false, false));
  private final Remembered<List<Form>> formsAmongLatin =
      new Remembered<>(word -> WordForms.of(word, 0, false, true));

  /**
   * Makes ready for some terms, all folded as {@link Folding#term} does.
   *
   * @param words every single word of them
   * @param phrases those of several words, with a space between
   * @param telling words that are terms by themselves
   */
  public Respelling(Collection<String> words, Collection<String> phrases, Set<String> telling) {
    this.telling = Set.copyOf(telling);
    CompletableFuture<Slips> slipsAside =
        CompletableFuture.supplyAsync(() -> new Slips(new HashSet<>(words)));
    glued = new GluedWords(words, phrases, telling);
    sought = new SoughtWords(words, glued.phrases());
    torn = new TornWords(sought, glued);
    transliteration = new Transliteration(words);
    latin = new LatinRespelling(sought, glued, slipsAside.join(), transliteration);
  }

  /**
   * Returns the tokens of a text, as {@link Folding#fold} does, those that hide a term with its
   * form, or cut into several.
   */
  public FoldedText fold(String text) {
    return read(Folding.fold(text, this::forms));
  }

  /** Most words of a text are everyday ones; of the others most were met a moment ago. */
  private List<Form> forms(String word, int kinds, boolean spaced, boolean mixedText) {
    if (kinds != 0 || spaced) {
      return WordForms.of(word, kinds, spaced, mixedText);
    }
    List<Form> known = Lexicon.formOf(word);
    return known.isEmpty() ? (mixedText ? formsAmongLatin : forms).of(word) : known;
  }

  /** Returns a text in which the tokens that hide a term have its form, or are several tokens. */
  FoldedText read(FoldedText folded) {
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
    return sought.isTerm(whole) || !glued.isPhrase(whole)
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
    return arabic ? arabic(folded, token) : latin.instead(folded, at);
  }

  private @Nullable List<FoldedToken> arabic(FoldedText folded, FoldedToken token) {
    String word = token.plain();
    int called = sought.called(word, "يا");
    if (!sought.isTerm(word) && (called > 0 || sought.isPhraseOnly(word))) {
      int[] ends = called > 0 ? new int[] {called, word.length()} : glued.parts(word, false);
      return new Parting(folded, token).parted(ends);
    }
    List<Form> more = NOTHING;
    for (Form form : token.forms()) {
      for (String key : transliteration.keys(form.text())) {
        more = more.isEmpty() ? new ArrayList<>(1) : more;
        more.add(new Form(key, and(form.fold(), "Arabic letters read as Arabizi")));
      }
    }
    String once = sought.isTerm(word) ? "" : Stretched.once(word);
    if (telling.contains(once)) {
      more = more.isEmpty() ? new ArrayList<>(1) : more;
      more.add(new Form(once, and(token.forms().get(0).fold(), "letter doubled")));
    }
    return with(token, more);
  }

  static @Nullable List<FoldedToken> with(FoldedToken token, List<Form> more) {
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
