package threadlens.cli;

import java.util.List;
import threadlens.annotating.OpenQuestions;
import threadlens.model.Problem;
import threadlens.pipeline.Faults;

/** Names what went wrong on standard error, and knows which exit code that comes to. */
final class Outcome {
  private final Streams streams;
  private boolean leftOut;
  private boolean fault;

  Outcome(Streams streams) {
    this.streams = streams;
  }

  /** Names problems; those that leave something out, and faults, decide the exit code. */
  void note(List<Problem> problems) {
    for (Problem problem : problems) {
      streams.note(problem.toString());
      leftOut |= problem.leavesOut();
      fault |= Faults.isFault(problem);
    }
  }

  /** Names what could not be used at all. */
  void leftOut(String message) {
    streams.note(message);
    leftOut = true;
  }

  /** Sums up what was not evaluated, where there is something. */
  void notEvaluated(OpenQuestions open) {
    String words = open.inWords();
    if (!words.isEmpty()) {
      streams.note("not evaluated: " + words);
    }
  }

  /** Takes over what an earlier run named. */
  void goOn(boolean hadLeftOut, boolean hadFault) {
    leftOut |= hadLeftOut;
    fault |= hadFault;
  }

  boolean hasLeftOut() {
    return leftOut;
  }

  boolean hasFault() {
    return fault;
  }

  int exitCode() {
    if (fault) {
      return ExitCode.OUR_FAULT;
    }
    return leftOut ? ExitCode.LEFT_OUT : ExitCode.DONE;
  }
}
