package threadlens.ingest;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
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

  /**
   * The ends of the file names that this reader reads in a folder, such as {@code .txt}, in lower
   * case. Other files are read only if they are named.
   */
  List<String> suffixes();

  /**
   * Tells whether a file of a folder is an input by its name.
   *
   * @param fileName in lower case, with or without the folders before it
   */
  default boolean claims(String fileName) {
    return suffixes().stream().anyMatch(fileName::endsWith);
  }

  /** Tells, from the name and the first bytes alone, whether {@link #read} is worth trying. */
  boolean accepts(Source source) throws IOException;

  /**
   * Tells whether files of this format that are read together are parts of one whole, so that
   * {@link #read} heeds {@link Source#parts}: a discussion may go on from one to the other, or
   * stand in both.
   */
  default boolean readsParts() {
    return false;
  }

  /**
   * Reads everything the source has, and hands on each discussion as soon as it is whole. A page
   * has one, an export may have many. What cannot be used becomes a {@link
   * threadlens.model.Problem} of a discussion, not an exception.
   *
   * @param into called once for each discussion, in the order in which they begin in the source
   * @throws UnreadableSourceException if the source is of another format after all, or of none
   */
  void read(Source source, Consumer<Discussion> into) throws IOException, UnreadableSourceException;
}
