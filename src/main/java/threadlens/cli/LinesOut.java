package threadlens.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import threadlens.annotating.LineStages;
import threadlens.annotating.OpenQuestions;

/** Where annotated lines go: to standard output, or into a file that can be gone on with. */
final class LinesOut {
  private final @Nullable Streams streams;
  private final @Nullable ResumableFile file;

  LinesOut(Streams streams) {
    this.streams = streams;
    this.file = null;
  }

  LinesOut(ResumableFile file) {
    this.streams = null;
    this.file = file;
  }

  /** How far an earlier run had come. */
  Checkpoint reached() {
    return file == null ? Checkpoint.START : file.reached();
  }

  /**
   * Writes a batch.
   *
   * @param outcome of all so far
   * @param before what was not evaluated before this batch
   * @param last whether nothing else is ready to be written
   */
  void write(LineStages.Annotated batch, Outcome outcome, OpenQuestions before, boolean last)
      throws IOException {
    if (file != null) {
      file.write(batch, outcome, before);
    } else if (streams != null) {
      batch.out().writeTo(streams.out());
      if (last) {
        streams.out().flush();
      }
    }
  }
}
