package threadlens.text;

/**
 * One spelling under which a token can be found.
 *
 * @param text folded; never shown to anyone. In a mask, and only there, {@code *} stands for one
 *     hidden letter. A form that begins with {@code ~} is an Arabizi key: it says how a word
 *     sounds, whatever its spelling, and equals no word of a text.
 * @param fold what was done to the token beyond case and width, for the trace, such as {@code
 *     arabizi 7 to h}; empty where nothing was
 */
public record Form(String text, String fold) {
  /** Tells whether letters of this form are hidden, as in {@code a**hole}. */
  public boolean isMask() {
    return text.indexOf('*') >= 0;
  }

  /** Tells whether a word, itself no mask, fits this mask: same length, same letters shown. */
  public boolean masks(String word) {
    if (word.length() != text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(i) != '*' && text.charAt(i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
