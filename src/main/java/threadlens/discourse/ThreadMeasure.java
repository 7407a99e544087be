package threadlens.discourse;

import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import threadlens.model.LinkBasis;
import threadlens.model.MeasureNote;
import threadlens.model.Measured;

/**
 * A measure of one thread.
 *
 * @param note what it is, and below which size it is refused
 * @param size how many of what the note counts the thread has
 * @param rests on what, which says what an interval draws again
 * @param value NaN where the thread allows none
 */
public record ThreadMeasure(
    MeasureNote note, ToIntFunction<Talk> size, Rests rests, ToDoubleFunction<Talk> value) {
  /** What decides about a value. */
  public enum Rests {
    /** It is counted: there is nothing to draw. */
    COUNT,
    /** Who wrote what; the same on stated links and on all. */
    AUTHORS,
    /** Who answers whom. An author cannot be taken out of a tree without taking it apart. */
    LINKS,
    /** Both. */
    AUTHORS_AND_LINKS
  }

  /** Measures a thread, or says why not. */
  public Measured of(Talk talk, LinkBasis links) {
    int rests = size.applyAsInt(talk);
    if (rests < note.least()) {
      String reason = rests + " " + note.of() + ", expected " + note.least() + " or more";
      return Measured.refused(note, links, rests, reason);
    }
    double found = value.applyAsDouble(talk);
    if (Double.isNaN(found)) {
      return Measured.refused(note, links, rests, "not defined for this thread");
    }
    return new Measured(note.name(), links, found, null, null, rests, null);
  }
}
