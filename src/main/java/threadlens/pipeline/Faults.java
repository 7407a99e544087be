package threadlens.pipeline;

import threadlens.model.Comment;
import threadlens.model.Problem;

/**
 * A fault of ours that one comment brought to light. It must not cost the other half million their
 * evaluation, nor go unnoticed: the comment counts as not evaluated, with a problem that names the
 * fault, and the program ends with exit code 1.
 */
public final class Faults {
  /** The code of such a problem. */
  public static final String CODE = "fault";

  private Faults() {}

  public static boolean isFault(Problem problem) {
    return problem.code().equals(CODE);
  }

  static Problem problem(Throwable fault, Comment comment) {
    StackTraceElement[] trace = fault.getStackTrace();
    String message =
        "a fault of the program, please report it: "
            + fault.getClass().getSimpleName()
            + (trace.length == 0 ? "" : " at " + ours(trace));
    return new Problem(CODE, message, comment.location());
  }

  private static StackTraceElement ours(StackTraceElement[] trace) {
    for (StackTraceElement element : trace) {
      if (element.getClassName().startsWith("threadlens.")) {
        return element;
      }
    }
    return trace[0];
  }
}
