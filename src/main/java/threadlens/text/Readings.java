package threadlens.text;

import org.jspecify.annotations.Nullable;

/**
 * What a word that is no everyday one may stand for; which of it does, tells what stands around it.
 *
 * @param unknown it is neither a term nor in any list
 * @param phrase it is a phrase of the terms without its spaces, and nothing else
 * @param called where the word begins that somebody is called; 0 where none does
 * @param knownOtherwise another form of it is a term or an everyday word; nothing below is asked
 *     then, nor if it is known as it stands
 * @param parts where the words end that were run together; fewer than two where it is one word
 * @param tagged the same after a {@code #}
 * @param digits the term that it is with its digits and signs read as letters; or empty
 * @param slip the same word with the terms that it is a slip of the pen from; null where there are
 *     none but those that it is anyway
 * @param shortestSlip how long the shortest of these terms is; 0 where there are none
 * @param arabic the same word with the Arabic terms that it is in Latin letters; or null
 */
@SuppressWarnings("ArrayRecordComponent") // a few small ones, seen by one package
record Readings(
    boolean unknown,
    boolean phrase,
    int called,
    boolean knownOtherwise,
    int[] parts,
    int[] tagged,
    String digits,
    @Nullable Word slip,
    int shortestSlip,
    @Nullable Word arabic) {
  private static final int[] NO_PARTS = {};

  /** Makes those of a word that can only be words run together. */
  static Readings runTogether(int[] parts) {
    return new Readings(true, false, 0, false, parts, NO_PARTS, "", null, 0, null);
  }

  /** Makes those of a word that is known, as it stands or otherwise. */
  static Readings known(boolean unknown, boolean phrase, int called, @Nullable Word arabic) {
    return new Readings(unknown, phrase, called, unknown, NO_PARTS, NO_PARTS, "", null, 0, arabic);
  }

  /** Tells of a word that stays whatever stands around it, unless capitals part it. */
  boolean isInert() {
    return called == 0
        && !phrase
        && parts.length < 2
        && tagged.length < 2
        && digits.isEmpty()
        && shortestSlip == 0
        && arabic == null;
  }
}
