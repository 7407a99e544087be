package threadlens.annotating;

/**
 * A place between two lines of a stream, and a checksum by which a later run tells that it has the
 * same stream before it.
 *
 * @param bytes how many stand before it
 * @param lines how many stand before it, blank ones too
 * @param sum CRC-32C of all bytes before it
 */
public record StreamMark(long bytes, int lines, long sum) {
  public static final StreamMark START = new StreamMark(0, 0, 0);
}
