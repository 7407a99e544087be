package threadlens.model;

import org.jspecify.annotations.Nullable;

/**
 * What a measure came to, or why it gives nothing.
 *
 * @param measure the name of its {@link MeasureNote}
 * @param links on which reply links it rests
 * @param value null where it is refused
 * @param low where its 95 % interval begins; null where none can be had
 * @param high where it ends
 * @param size on how many of what its note counts it rests
 * @param refused why there is no value, for a person; null where there is one
 */
public record Measured(
    String measure,
    LinkBasis links,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    int size,
    @Nullable String refused) {
  public Measured {
    if ((value == null) == (refused == null)) {
      throw new IllegalArgumentException(measure + ": value " + value + ", refused " + refused);
    }
    if ((low == null) != (high == null)) {
      throw new IllegalArgumentException(measure + ": interval from " + low + " to " + high);
    }
  }

  /** No value. */
  public static Measured refused(MeasureNote note, LinkBasis links, int size, String reason) {
    return new Measured(note.name(), links, null, null, null, size, reason);
  }
}
