package threadlens.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The folds that need to know which words are sought: slips of the pen, words run together or torn
 * apart, digits for letters in words that no list holds, Arabic terms in Latin letters and the
 * other way round. Only words that mean nothing by themselves are touched: no everyday word, no
 * term. What it finds depends on the text alone; safe for use by several threads at once.
 */
public final class Respelling {
  /** Beside the bits of {@link Plain}: a word of a text with Latin letters. */
  private static final int MIXED = 1 << 5;

  private final SoughtWords sought;
  private final Set<String> telling;
  private final GluedWords glued;
  private final TornWords torn;
  private final DottedWords dotted;
  private final Transliteration transliteration;
  private final LatinReadings readings;
  private final LatinRespelling latin;
  private final Remembered<Word> words = new Remembered<>(this::word);

  /**
   * Makes ready for some terms, all folded as {@link Folding#term} does.
   *
   * @param words every single word of them
   * @param phrases those of several words, with a space between
   * @param telling words that are terms by themselves
   * @param numbers gives the numbers of the terms' words that a word with some forms is
   */
  public Respelling(
      Collection<String> words,
      Collection<String> phrases,
      Set<String> telling,
      Function<List<Form>, int[]> numbers) {
    this.telling = Set.copyOf(telling);
    CompletableFuture<GluedWords> gluedAside =
        CompletableFuture.supplyAsync(() -> new GluedWords(words, phrases, telling));
    Set<String> all = new HashSet<>(words);
    Slips slips = new Slips(all);
    dotted = new DottedWords(this.telling);
    transliteration = new Transliteration(words);
    sought = new SoughtWords(all, () -> gluedAside.join().phrases(), numbers);
    glued = gluedAside.join();
    torn = new TornWords(sought);
    readings = new LatinReadings(sought, glued, slips, transliteration);
    latin = new LatinRespelling(sought);
  }

  /**
   * Returns the tokens of a text, as {@link Folding#fold} does, those that hide a term with its
   * form, or cut into several.
   */
  public FoldedText fold(String text) {
    return read(Folding.fold(text, this::word));
  }

  private Word word(String folded, Tokenizer.Piece piece, int kinds, boolean mixedText) {
    return piece.isSpaced()
        ? word(WordForms.of(piece.joined(), kinds, true, mixedText))
        : words.of(folded, piece.start(), piece.end(), mixedText ? kinds | MIXED : kinds);
  }

  private Word word(String word, int kind) {
    return word(WordForms.of(word, kind & ~MIXED, false, (kind & MIXED) != 0));
  }

  private Word word(List<Form> forms) {
    String plain = forms.get(0).text();
    if (plain.length() > WordForms.LONGEST) {
      return sought.word(forms);
    }
    if (Letters.isArabic(plain.charAt(0))) {
      return arabic(plain, forms);
    }
    boolean part = torn.isPart(plain, forms.size());
    return sought.word(forms, forms.size() == 1 ? null : readings.of(plain, forms), part);
  }

  /** Returns a text in which the tokens that hide a term have its form, or are several tokens. */
  private FoldedText read(FoldedText folded) {
    List<FoldedToken> tokens = folded.tokens();
    List<FoldedToken> read = null;
    int at = 0;
    while (at < tokens.size()) {
      int end = end(folded, at);
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

  /** Returns where the parts of a term end that begin at a token; the next one where none do. */
  private int end(FoldedText folded, int at) {
    int end = dotted.end(folded, at);
    return end > at + 1 || !mayBeTorn(folded.tokens(), at) ? end : torn.end(folded, at);
  }

  /** Returns the word that was torn apart, or the words of a phrase. */
  private List<FoldedToken> joined(FoldedText folded, FoldedToken token) {
    String whole = token.plain();
    return sought.isTerm(whole) || !glued.isPhrase(whole)
        ? List.of(token)
        : new Parting(sought, folded, token).parted(glued.parts(whole, false));
  }

  /** A first look, so that few tokens need a second one. */
  private static boolean mayBeTorn(List<FoldedToken> tokens, int at) {
    if (at + 1 == tokens.size()) {
      return false;
    }
    FoldedToken token = tokens.get(at);
    FoldedToken next = tokens.get(at + 1);
    return next.before() == Break.NONE
        && (token.word().isOdd() || next.word().isOdd())
        && TornWords.mayBeParts(token, next);
  }

  /** Returns what stands for a token; null where it stays. */
  private @Nullable List<FoldedToken> instead(FoldedText folded, int at) {
    FoldedToken token = folded.tokens().get(at);
    Readings readings = token.word().readings();
    if (readings == null) {
      return null;
    }
    return token.word().isArabic()
        ? new Parting(sought, folded, token).parted(readings.parts())
        : latin.instead(folded, at, readings);
  }

  /** Returns where the words end that were run together; only the whole where it is one. */
  private int[] arabicEnds(String word) {
    int called = sought.isTerm(word) ? 0 : sought.called(word, "يا");
    if (called > 0) {
      return new int[] {called, word.length()};
    }
    return !sought.isTerm(word) && sought.isPhraseOnly(word)
        ? glued.parts(word, false)
        : new int[] {word.length()};
  }

  private Word arabic(String word, List<Form> forms) {
    boolean part = torn.isPart(word, forms.size());
    int[] ends = arabicEnds(word);
    if (ends.length > 1) {
      return sought.word(forms, Readings.runTogether(ends), part);
    }
    List<Form> more = new ArrayList<>(0);
    for (Form form : forms) {
      for (String key : transliteration.keys(form.text())) {
        more.add(new Form(key, and(form.fold(), "Arabic letters read as Arabizi")));
      }
    }
    String once = sought.isTerm(word) ? "" : Stretched.once(word);
    if (telling.contains(once)) {
      more.add(new Form(once, and(forms.get(0).fold(), "letter doubled")));
    }
    List<Form> all = with(forms, more);
    return sought.word(all == null ? forms : all, null, part);
  }

  /** Returns the forms with those added that are new; null where none is. */
  static @Nullable List<Form> with(List<Form> forms, List<Form> more) {
    if (more.isEmpty()) {
      return null;
    }
    List<Form> all = new ArrayList<>(forms);
    for (Form form : more) {
      if (all.size() < WordForms.MOST_FORMS
          && all.stream().noneMatch(known -> known.text().equals(form.text()))) {
        all.add(form);
      }
    }
    return all.size() == forms.size() ? null : all;
  }

  static String and(String fold, String more) {
    return fold.isEmpty() ? more : more.isEmpty() ? fold : fold + ", " + more;
  }
}
