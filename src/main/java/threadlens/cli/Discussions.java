package threadlens.cli;

import java.io.IOException;
import java.util.List;
import threadlens.ingest.Inputs;
import threadlens.ingest.Readers;
import threadlens.ingest.merging.Groups;
import threadlens.ingest.merging.SourceGroup;
import threadlens.model.Discussion;
import threadlens.model.Problem;

/**
 * Reads all inputs, one discussion after the other, in the order of their first sources. One that
 * cannot be read does not stop the next.
 */
final class Discussions {
  /** Takes what comes, in the order of the inputs. */
  interface Taker {
    void discussion(Discussion discussion) throws IOException;

    /** An input, or the rest of it, could not be read. */
    void leftOut(Problem problem) throws IOException;

    /** What lies in a folder holds no discussion, or is of a name that no reader claims. */
    void passedOver(Problem problem);

    /** So many inputs are behind. */
    default void behind(int inputs) {}
  }

  private Discussions() {}

  static void read(Inputs inputs, Readers readers, Taker taker) throws IOException {
    for (Problem problem : inputs.problems()) {
      if (InputOptions.failed(problem)) {
        taker.leftOut(problem);
      }
    }
    List<Problem> unknown =
        inputs.problems().stream()
            .filter(problem -> problem.message().equals(Inputs.UNKNOWN_NAME))
            .toList();
    if (!unknown.isEmpty()) {
      taker.passedOver(one(unknown));
    }
    int behind = 0;
    for (SourceGroup group : Groups.of(inputs.sources(), readers)) {
      try {
        group.read(
            readers,
            discussion -> unchecked(() -> taker.discussion(discussion)),
            problem -> unchecked(() -> notRead(problem, taker)));
      } catch (TakerFailed e) {
        throw e.cause;
      }
      behind += group.size();
      taker.behind(behind);
    }
  }

  /** A folder may hold thousands of pictures. */
  private static Problem one(List<Problem> unknown) {
    Problem first = unknown.get(0);
    String others = unknown.size() == 1 ? "" : " (one of " + unknown.size() + " such files)";
    return new Problem(first.code(), first.message() + others, first.location());
  }

  private static void notRead(Problem problem, Taker taker) throws IOException {
    if (InputOptions.failed(problem)) {
      taker.leftOut(problem);
    } else {
      taker.passedOver(problem);
    }
  }

  private interface Action {
    void run() throws IOException;
  }

  private static void unchecked(Action action) {
    try {
      action.run();
    } catch (IOException e) {
      throw new TakerFailed(e);
    }
  }

  /** Carries a failure to write past a reader, which would take it for a failure to read. */
  private static final class TakerFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IOException cause;

    TakerFailed(IOException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
