package threadlens.linking;

import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/**
 * A place where a comment names somebody.
 *
 * @param span the name, with its {@code @}, in the comment's own text
 * @param person who is meant; null where nobody of that name wrote before
 * @param name as written, without {@code @}
 */
record Address(Span span, @Nullable Person person, String name, Manner manner, Likeness likeness) {

  /** How a name stands in the text, from plainly spoken to, to merely spoken of. */
  enum Manner {
    /** {@code @popeye}. */
    AT("at", "'@%s'"),
    /** {@code coolmec, ...}, or alone on the first line. */
    OPENING("opening", "opens with '%s'"),
    /** {@code Cedre are you ...}. */
    OPENING_PLAIN("opening-plain", "opens with '%s'"),
    /** {@code ..., cedre.}. */
    SET_APART("set-apart", "speaks to '%s'"),
    /** {@code you fail cedre.}. */
    CLOSING("closing", "speaks to '%s'"),
    /** {@code Popeye wrote:}. */
    SAID("said", "says what '%s' wrote"),
    /** Anywhere else. */
    MENTION("mention", "names '%s'");

    final String word;
    final String because;

    Manner(String word, String because) {
      this.word = word;
      this.because = because;
    }

    /** Whether a name in this place is spoken to, not of. */
    boolean addresses() {
      return this != MENTION && this != SAID;
    }
  }

  /** How near the written name is to the real one. */
  enum Likeness {
    WHOLE(1.0, ""),
    PART(0.8, ", a part of %s"),
    TWISTED(0.75, ", which is near %s"),
    SOUNDING(0.75, ", which sounds like %s"),
    REMOTE(0.25, ", perhaps %s"),
    NOBODY(1.0, "");

    final double share;
    final String because;

    Likeness(double share, String because) {
      this.share = share;
      this.because = because;
    }
  }

  /** Whether a known person is plainly spoken to. */
  boolean speaksTo() {
    return person != null && manner.addresses() && likeness != Likeness.REMOTE;
  }

  /** The reason for a person, such as {@code opens with 'mastic', which is near Mystic}. */
  String because() {
    String meant = person == null ? "" : person.name();
    return String.format(manner.because, name) + String.format(likeness.because, meant);
  }
}
