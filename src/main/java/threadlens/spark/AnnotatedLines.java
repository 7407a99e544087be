package threadlens.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import threadlens.annotating.LineBatch;
import threadlens.annotating.LineSource;
import threadlens.annotating.LineStages;
import threadlens.model.Problem;

/**
 * The second pass: the lines of a stretch, annotated. Holds one batch and the open conversation,
 * however long that is. Serves one thread.
 */
final class AnnotatedLines implements Iterator<String>, AutoCloseable {
  private static final int BATCH = 64;

  private final Iterator<Piece> pieces;
  private final LineStages stages;
  private final Configuration files;
  private final Consumer<Problem> faults;
  private final Deque<String> ready = new ArrayDeque<>();
  private LineStages.Open open = LineStages.Open.NOTHING;
  private @Nullable PieceStream in;
  private @Nullable LineSource source;

  /**
   * @param faults told of each fault of ours
   */
  AnnotatedLines(
      Stretch stretch, LineStages stages, Configuration files, Consumer<Problem> faults) {
    this.pieces = stretch.pieces().iterator();
    this.stages = stages;
    this.files = files;
    this.faults = faults;
  }

  @Override
  public boolean hasNext() {
    try {
      while (ready.isEmpty()) {
        LineBatch batch = source == null ? null : source.next();
        if (batch != null) {
          annotate(batch);
        } else if (pieces.hasNext()) {
          open(pieces.next());
        } else {
          close();
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** Closes the file that is open; may be called again. */
  @Override
  public void close() throws IOException {
    if (in != null) {
      in.close();
      in = null;
      source = null;
    }
  }

  private void open(Piece piece) throws IOException {
    close();
    in = PieceStream.of(piece, files);
    source = new LineSource(in, BATCH, piece.before());
  }

  private void annotate(LineBatch batch) {
    LineStages.Linked linked = stages.link(stages.parse(batch), open);
    open = linked.open();
    LineStages.Annotated done = LineStages.write(LineStages.finish(stages.draft(linked)));
    done.faults().forEach(faults);
    Collections.addAll(ready, done.out().toString(StandardCharsets.UTF_8).split("\n"));
  }
}
