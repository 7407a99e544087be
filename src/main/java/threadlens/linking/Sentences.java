package threadlens.linking;

import java.util.function.IntPredicate;

/**
 * Where the sentences and lines of a text begin, word by word, and in which of them somebody is
 * spoken to. Immutable.
 */
final class Sentences {
  private static final WordSet SECOND_PERSON =
      WordSet.of(
          "you your yours yourself yourselves u ur urs youre youve youll thou tu te toi ton tes votre"
              + " vos vous ta inta enta inti enti ento انت أنت إنت انتي انتم أنتم إنتو انتو عليك لك منك"
              + " معك فيك");

  /** Nothing further from a word than so many words is looked at. */
  private static final int REACH = 60;

  /** The first word of each word's sentence, and the first behind it. */
  private final int[] firsts;

  private final int[] afters;

  /** Before each word, and behind the last one: how many words speak to somebody. */
  private final int[] spoken;

  /**
   * @param opens tells whether a mark that ends a sentence or line stands before a word
   */
  Sentences(Words words, IntPredicate opens) {
    int count = words.count();
    firsts = new int[count];
    afters = new int[count];
    spoken = new int[count + 1];
    int first = 0;
    for (int word = 0; word < count; word++) {
      first = opens.test(word) ? word : first;
      firsts[word] = first;
      spoken[word + 1] = spoken[word] + (isSecondPerson(words.number(word)) ? 1 : 0);
    }
    int after = count;
    for (int word = count - 1; word >= 0; word--) {
      afters[word] = after;
      after = firsts[word] == word ? word : after;
    }
  }

  static boolean isSecondPerson(long word) {
    return SECOND_PERSON.holds(word);
  }

  /** The first word of a word's sentence; where that is long, one on the way to it. */
  int start(int word) {
    return Math.max(firsts[word], word - REACH);
  }

  /** Whether somebody is spoken to in the sentence of a word. */
  boolean secondPerson(int word) {
    int end = Math.min(afters[word], word + REACH);
    return spoken[end] > spoken[start(word)];
  }

  /** Whether somebody is spoken to within a few words after a word. */
  boolean secondPersonSoon(int word, int within) {
    int end = Math.min(word + within + 1, firsts.length);
    return spoken[end] > spoken[word + 1];
  }
}
