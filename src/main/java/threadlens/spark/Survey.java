package threadlens.spark;

import java.io.Serializable;

/**
 * What is known of a split after one look at its lines. A conversation stands here as a digest of
 * its id, since ids are as long as the input likes; {@link #ALONE} is an utterance without one,
 * {@link #NONE} says that there is no utterance.
 *
 * @param path of the file
 * @param start where the first line of the split begins
 * @param end behind its last line
 * @param lines how many, blank ones included
 * @param leftOut how many of them cannot be used
 * @param first the conversation of the first utterance
 * @param last the conversation of the last utterance
 * @param change where the first line stands that begins a conversation other than the first one; -1
 *     if none does
 * @param linesBeforeChange how many lines of the split stand before that one
 */
record Survey(
    String path,
    long start,
    long end,
    int lines,
    int leftOut,
    String first,
    String last,
    long change,
    int linesBeforeChange)
    implements Serializable {
  static final String ALONE = "";
  static final String NONE = "none";

  /** Returns whether an utterance of a conversation goes on with the one before it. */
  static boolean goesOn(String before, String conversation) {
    return !conversation.equals(ALONE) && conversation.equals(before);
  }
}
