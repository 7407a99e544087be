package threadlens.cli;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import threadlens.annotating.OpenQuestions;
import threadlens.annotating.StreamMark;

/**
 * How far a run had come when it was surely whole: all conversations before it are written.
 *
 * @param in in the input
 * @param outBytes how many bytes of output there were
 * @param outSum CRC-32C of those behind the checkpoint before
 * @param leftOut whether something before, or little behind, had to be left out
 * @param fault whether a fault of ours came to light there
 * @param open what was not evaluated before it
 */
record Checkpoint(
    StreamMark in, long outBytes, long outSum, boolean leftOut, boolean fault, OpenQuestions open) {
  static final Checkpoint START =
      new Checkpoint(StreamMark.START, 0, 0, false, false, new OpenQuestions());

  /** Returns it as a line, without its end. */
  String line() {
    return new StringJoiner(" ")
        .add(Long.toString(in.bytes()))
        .add(Integer.toString(in.lines()))
        .add(Long.toHexString(in.sum()))
        .add(Long.toString(outBytes))
        .add(Long.toHexString(outSum))
        .add(leftOut ? "left-out" : "-")
        .add(fault ? "fault" : "-")
        .add(open.word())
        .add(".")
        .toString();
  }

  /** Reads a line; null where it is torn, as the last one may be. */
  static @Nullable Checkpoint parse(String line) {
    String[] words = line.split(" ", -1);
    if (words.length != 9 || !words[8].equals(".")) {
      return null;
    }
    try {
      return new Checkpoint(
          new StreamMark(
              Long.parseLong(words[0]), Integer.parseInt(words[1]), Long.parseLong(words[2], 16)),
          Long.parseLong(words[3]),
          Long.parseLong(words[4], 16),
          words[5].equals("left-out"),
          words[6].equals("fault"),
          OpenQuestions.parse(words[7]));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
