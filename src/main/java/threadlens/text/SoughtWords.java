package threadlens.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which words are sought, and which mean something by themselves. Immutable once made. */
final class SoughtWords {
  private static final int TERM = 1;
  private static final int LISTED = 2;
  private static final int PHRASE = 4;

  private final Set<String> words;
  private final Function<List<Form>, int[]> numbers;

  /** All that is known of a word in one look-up. */
  private final Map<String, Integer> known;

  /**
   * Gathers.
   *
   * @param words every single word of the terms; must not change any more
   * @param phrases gives those of several words, as they look without a space; asked last
   * @param numbers gives the numbers of the words that a word with some forms is
   */
  SoughtWords(
      Set<String> words, Supplier<Set<String>> phrases, Function<List<Form>, int[]> numbers) {
    this.words = words;
    this.numbers = numbers;
    known = new HashMap<>(4 * (words.size() + Lexicon.listedWords().size()));
    Lexicon.listedWords().forEach(word -> known.put(word, LISTED));
    words.forEach(word -> known.merge(word, TERM, (a, b) -> a | b));
    phrases.get().forEach(word -> known.merge(word, PHRASE, (a, b) -> a | b));
  }

  /** Returns a word that is not looked at again. */
  Word word(List<Form> forms) {
    return word(forms, null, false);
  }

  Word word(List<Form> forms, @Nullable Readings readings, boolean part) {
    return new Word(forms, numbers.apply(forms), readings, part);
  }

  private int bits(String word) {
    Integer bits = known.get(word);
    return bits == null ? 0 : bits;
  }

  boolean isTerm(String word) {
    return words.contains(word);
  }

  /** Tells of a term, or a word of any list. */
  boolean isTermOrListed(String word) {
    return (bits(word) & (TERM | LISTED)) != 0;
  }

  /** Tells of a term, a word of any list, or a phrase without its spaces. */
  boolean isKnown(String word) {
    return bits(word) != 0;
  }

  /** Tells of a term, or a phrase of the terms without its spaces. */
  boolean isTermOrPhrase(String word) {
    return (bits(word) & (TERM | PHRASE)) != 0;
  }

  /** Tells of a phrase of the terms without its spaces that is nothing else. */
  boolean isPhraseOnly(String word) {
    return bits(word) == PHRASE;
  }

  /** Returns where the word begins that somebody is called: {@code ya7mar}; 0 where none does. */
  int called(String word, String calls) {
    int length = calls.length();
    if (!word.startsWith(calls) || word.length() < length + 3) {
      return 0;
    }
    String rest = word.substring(length);
    boolean latin = Letters.isAsciiLetter(calls.charAt(0));
    boolean foreign = !latin || (rest.length() > 3 && !Lexicon.isEnglishOrFrench(rest));
    return foreign && !Lexicon.isKnown(word) && isAnyTerm(WordForms.of(rest, 0, false, true))
        ? length
        : 0;
  }

  boolean isAnyTerm(List<Form> forms) {
    for (Form form : forms) {
      if (words.contains(form.text())) {
        return true;
      }
    }
    return false;
  }
}
