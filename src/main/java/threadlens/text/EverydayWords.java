package threadlens.text;

/** Tells the words of every day from those that may be somebody's name. */
public final class EverydayWords {
  private EverydayWords() {}

  /**
   * Tells whether a word, folded as {@link Folding#plain} folds, stands in a list of frequent words
   * of any language that is told apart, or is an English word with a regular ending. The lists hold
   * no proper names.
   */
  public static boolean holds(String word) {
    return Lexicon.isListed(word) || Lexicon.isEnglishOrFrench(word) || Lexicon.isArabizi(word);
  }

  /**
   * Tells whether a folded word is an everyday one, or a real word or name that is known to look
   * like another one, so that nothing may be read into it.
   */
  public static boolean isReal(String word) {
    return holds(word) || Lexicon.isNear(word);
  }
}
