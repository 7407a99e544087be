package threadlens.annotating;

import java.util.List;

/**
 * Lines that were read together and travel together.
 *
 * @param lines in their order, without blank ones
 * @param bytes what they hold together
 * @param after where the stream stands behind them
 */
public record LineBatch(List<RawLine> lines, int bytes, StreamMark after) {
  public LineBatch {
    lines = List.copyOf(lines);
  }

  /**
   * A line of input.
   *
   * @param number 1-based; blank lines count
   * @param start where in the stream its first byte is
   * @param bytes without the end of line; only the first ones where the line is too long
   * @param tooLong whether the line is longer than {@link LineSource#LONGEST}
   * @param before where the line before it ended, be that a blank one
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes that are passed on; nobody compares them
  public record RawLine(int number, long start, byte[] bytes, boolean tooLong, StreamMark before) {}
}
