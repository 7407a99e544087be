package threadlens.ingest;

import java.io.IOException;
import threadlens.model.Discussion;

/**
 * Reads one input format. Implementations are stateless and may be shared between threads.
 *
 * <p>To add a format: write a reader, add it to {@code pipeline.Standard#readers()}, and put a
 * folder with an input and the discussion expected from it under {@code
 * src/test/resources/ingest/}.
 */
public interface DiscussionReader {
  /** The format's name on the command line and in messages, such as {@code text-capture}. */
  String format();

  /** Tells, from the name and the first bytes alone, whether {@link #read} is worth trying. */
  boolean accepts(Source source) throws IOException;

  /**
   * Reads everything the source has. What cannot be used becomes a {@link threadlens.model.Problem}
   * of the discussion, not an exception.
   *
   * @throws UnreadableSourceException if the source is of another format after all, or of none
   */
  Discussion read(Source source) throws IOException, UnreadableSourceException;
}
