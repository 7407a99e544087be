package threadlens.ingest.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.SourceId;

/**
 * The two passes over an export. In the first a {@link Parser} tells what it finds as it comes;
 * what it tells is sorted by thread, on disk where it is much. In the second each thread becomes a
 * discussion. Of an export in two files, the first pass reads the openings of threads, then their
 * comments; discussions bear the name of the latter. So memory stays bounded, and the digest of the
 * file is known before the first discussion is handed on.
 */
public final class Export {
  private Export() {}

  /** Reads one format. */
  public interface Parser {
    /**
     * Reads the whole export. Data that end early or are damaged are no exception: what was whole
     * before is told, and a problem says where it ended.
     *
     * @throws UnreadableSourceException if it is refused, or of another format after all
     */
    void parse(OpenExport export, Threads threads) throws IOException, UnreadableSourceException;
  }

  /**
   * Reads an export.
   *
   * @param format as the discussions shall bear it
   * @throws UnreadableSourceException of code {@code empty} or {@code no-comments}, or the parser's
   */
  public static void read(Source source, String format, Parser parser, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    Source openings = source.openings();
    List<Source> files = openings == null ? List.of(source) : List.of(openings, source);
    read(files, true, format, parser, into);
  }

  /**
   * Reads an export of many files, one behind the other. A discussion bears the name of the file
   * that its first comment is of.
   *
   * @param files one or more
   * @throws UnreadableSourceException of code {@code empty} or {@code no-comments}, or the parser's
   */
  public static void read(
      List<Source> files, String format, Parser parser, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    read(files, false, format, parser, into);
  }

  private static void read(
      List<Source> files, boolean whole, String format, Parser parser, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    try (Threads threads = new Threads()) {
      List<Problem> atLarge = new ArrayList<>();
      List<SourceId> ids = new ArrayList<>();
      for (Source file : files) {
        threads.begin(ids.size());
        ids.add(parse(file, parser, threads, atLarge));
      }
      Source last = files.get(files.size() - 1);
      SourceId name = whole ? ids.get(ids.size() - 1) : null;
      Discussions discussions =
          new Discussions(ids, name, format, atLarge, threads.times(last.capturedAt()), into);
      threads.sorter().finish(discussions::take);
      discussions.finish();
    }
  }

  private static SourceId parse(
      Source source, Parser parser, Threads threads, List<Problem> atLarge)
      throws IOException, UnreadableSourceException {
    String sha256;
    try (OpenExport export = new OpenExport(source)) {
      parser.parse(export, threads);
      threads.end(export.cut());
      sha256 = export.finish();
    }
    SourceId id = new SourceId(source.path(), source.record(), sha256);
    for (Problem each : threads.atLarge()) { // noted before the digest of the file was known
      Location at = new Location(id, each.location().line(), each.location().column());
      atLarge.add(new Problem(each.code(), each.message(), at));
    }
    return id;
  }

  /** Refuses a source at a place; the digest is not known where it was not read to its end. */
  public static UnreadableSourceException refuse(
      Source source, String code, String message, int line, int column) {
    SourceId id = new SourceId(source.path(), source.record(), "");
    return new UnreadableSourceException(code, new Location(id, line, column), message);
  }
}
