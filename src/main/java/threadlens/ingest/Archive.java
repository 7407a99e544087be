package threadlens.ingest;

import java.io.IOException;
import java.util.List;
import threadlens.model.Problem;

/**
 * Opens one kind of archive: a file that holds pages or exports, each as a record of its own.
 * Implementations are stateless, write nothing to a disk, and hold nothing open.
 *
 * <p>To add a kind: write an archive, and add it to {@code pipeline.Standard#readers()}.
 */
public interface Archive {
  /** The ends of its file names, as of {@link DiscussionReader#suffixes()}. */
  List<String> suffixes();

  /** Tells from the first bytes alone whether a source is such an archive. */
  boolean accepts(Source source) throws IOException;

  /** Tells whether it is opened where it lies in another archive itself. */
  boolean opensInside();

  /**
   * Hands on what it holds, as far as that is whole; a problem tells where it is not.
   *
   * @throws IOException if nothing of it can be opened
   */
  void open(Source source, Records into) throws IOException;

  /** Takes what an archive holds, in the order of the archive. */
  interface Records {
    /** Takes a record that is known to be a page or an export. */
    void record(Source record);

    /**
     * Takes a record that is a file, which is an input only where a file of that name would be one
     * in a folder.
     *
     * @param path inside the archive, with forward slashes; leads nowhere else
     */
    void file(Source record, String path);

    /** Takes what could not be opened; of code {@code skipped} where nobody will miss it. */
    void problem(Problem problem);
  }
}
