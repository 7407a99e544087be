package threadlens.cli;

import java.io.IOException;
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

    /** What lies in a folder, named like an input, holds no discussion. */
    void passedOver(Problem problem);
  }

  private Discussions() {}

  static void read(Inputs inputs, Readers readers, Taker taker) throws IOException {
    for (Problem problem : inputs.problems()) {
      if (InputOptions.failed(problem)) {
        taker.leftOut(problem);
      }
    }
    for (SourceGroup group : Groups.of(inputs.sources(), readers)) {
      try {
        group.read(
            readers,
            discussion -> unchecked(() -> taker.discussion(discussion)),
            problem -> unchecked(() -> notRead(problem, taker)));
      } catch (TakerFailed e) {
        throw e.cause;
      }
    }
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
