package threadlens.ingest.export;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.SourceId;

/**
 * The two passes over an export. In the first a {@link Parser} tells what it finds as it comes;
 * what it tells is sorted by thread, on disk where it is much. In the second each thread becomes a
 * discussion. The first pass reads all files that are read together, one behind the other. So
 * memory stays bounded, and the digest of the file is known before the first discussion is handed
 * on.
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
   * Reads an export, with all that are read together with it ({@link Source#parts}): a thread that
   * stands in several is one discussion.
   *
   * @param format as the discussions shall bear it
   * @throws UnreadableSourceException of code {@code empty} or {@code no-comments}, or the parser's
   */
  public static void read(Source source, String format, Parser parser, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    List<Source> files = source.parts().isEmpty() ? List.of(source) : source.parts();
    read(files, file -> false, format, parser, into);
  }

  /**
   * Reads exports in their order.
   *
   * @param files one or more
   * @param onlyOpens tells which hold but the posts that open threads, so that a discussion bears
   *     their name only where no other file has a part of it
   * @throws UnreadableSourceException of code {@code empty} or {@code no-comments}, or the parser's
   */
  public static void read(
      List<Source> files,
      Predicate<Source> onlyOpens,
      String format,
      Parser parser,
      Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    read(files, onlyOpens, false, format, parser, into);
  }

  /**
   * Reads an export of which each file is a piece that stands in no other. A discussion bears the
   * name of the file that its first comment is of.
   *
   * @param files one or more
   * @throws UnreadableSourceException of code {@code empty} or {@code no-comments}, or the parser's
   */
  public static void readPieces(
      List<Source> files, String format, Parser parser, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    read(files, file -> false, true, format, parser, into);
  }

  private static void read(
      List<Source> sources,
      Predicate<Source> onlyOpens,
      boolean pieces,
      String format,
      Parser parser,
      Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    try (Threads threads = new Threads()) {
      List<Problem> atLarge = new ArrayList<>();
      List<ExportFile> files = new ArrayList<>();
      List<UnreadableSourceException> unread = new ArrayList<>();
      for (Source source : sources) {
        threads.begin(files.size());
        try {
          files.add(parse(source, onlyOpens.test(source), parser, threads, atLarge));
        } catch (UnreadableSourceException e) {
          files.add(new ExportFile(e.location().source(), null, null, false, false));
          unread.add(e);
        }
      }
      if (unread.size() == sources.size()) {
        throw unread.get(0);
      }
      unread.forEach(each -> atLarge.add(leftOut(each)));
      Discussions discussions =
          new Discussions(
              files,
              pieces,
              new ThreadCaptures(files, format, threads.dayNumbers(), threads.ofDays()),
              atLarge,
              into);
      threads.sorter().finish(discussions::take);
      discussions.finish();
    }
  }

  private static Problem leftOut(UnreadableSourceException e) {
    return new Problem("left-out-file", e.code() + ": " + e.getMessage(), e.location());
  }

  private static ExportFile parse(
      Source source, boolean onlyOpens, Parser parser, Threads threads, List<Problem> atLarge)
      throws IOException, UnreadableSourceException {
    String sha256;
    try (OpenExport export = open(source)) {
      parser.parse(export, threads);
      threads.end(export.cut());
      sha256 = export.finish();
    }
    SourceId id = new SourceId(source.path(), source.record(), sha256);
    boolean whole = true;
    for (Problem each : threads.atLarge()) { // noted before the digest of the file was known
      Location at = new Location(id, each.location().line(), each.location().column());
      atLarge.add(new Problem(each.code(), each.message(), at));
      whole &= !each.code().equals("left-out-rest");
    }
    OffsetDateTime told = source.capturedAt();
    OffsetDateTime at = told == null ? threads.fetchedAt() : told;
    return new ExportFile(id, source.url(), at, whole, onlyOpens);
  }

  /** What cannot be opened is left out alone, not all that is read with it. */
  private static OpenExport open(Source source) throws UnreadableSourceException {
    try {
      return new OpenExport(source);
    } catch (IOException e) {
      throw refuse(source, "unreadable", Readers.reason(e), 1, 1);
    }
  }

  /** Refuses a source at a place; the digest is not known where it was not read to its end. */
  public static UnreadableSourceException refuse(
      Source source, String code, String message, int line, int column) {
    SourceId id = new SourceId(source.path(), source.record(), "");
    return new UnreadableSourceException(code, new Location(id, line, column), message);
  }
}
