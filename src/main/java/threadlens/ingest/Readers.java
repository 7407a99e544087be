package threadlens.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.quotes.Quotes;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.Problem;
import threadlens.model.SourceId;
import threadlens.text.Spelling;

/**
 * The known formats, tried in their order.
 *
 * @param archives the known kinds of archive, tried in their order before any reader
 */
public record Readers(List<DiscussionReader> inOrder, List<Archive> archives) {
  private static final String UNKNOWN = "unknown-format";

  /** Of what came along in an archive, what is no page or export after all. */
  private static final Set<String> NO_LOSS = Set.of("empty", "binary", UNKNOWN, "no-comments");

  /** What makes pages when it is asked. */
  private static final List<String> SCRIPTS = List.of(".php", ".asp", ".aspx", ".jsp", ".cgi");

  public Readers {
    inOrder = List.copyOf(inOrder);
    archives = List.copyOf(archives);
  }

  /** The known formats, where archives are not opened. */
  public Readers(List<DiscussionReader> inOrder) {
    this(inOrder, List.of());
  }

  public List<String> formats() {
    return inOrder.stream().map(DiscussionReader::format).toList();
  }

  /**
   * Returns the reader of one format alone: it is given every input, whatever its name, and what
   * archives hold.
   *
   * @throws IllegalArgumentException if there is no such format; the message is for the user
   */
  public Readers only(String format) {
    return inOrder.stream()
        .filter(reader -> reader.format().equals(format))
        .findFirst()
        .map(reader -> new Readers(List.of(new ForcedReader(reader)), archives))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not a format: '"
                        + format
                        + "', expected one of "
                        + formats()
                        + Spelling.didYouMean(format, formats())));
  }

  /**
   * Returns the format of a source that is, by its name and its content, a part of a whole of many
   * files; null where it is whole in itself.
   */
  public @Nullable String formatOfPart(Source source) {
    try {
      for (DiscussionReader reader : inOrder) {
        if (reader.readsParts() && reader.claims(source.name()) && reader.accepts(source)) {
          return reader.equals(reader(source)) ? reader.format() : null;
        }
      }
      return null;
    } catch (IOException e) {
      return null; // reading it will say why
    }
  }

  /**
   * Reads all discussions of a source, in their order.
   *
   * @throws UnreadableSourceException if nothing, or nothing more, can be read; its place is known
   *     as far as the reader came
   */
  public void read(Source source, Consumer<Discussion> into) throws UnreadableSourceException {
    try {
      readOne(source, into);
    } catch (UnreadableSourceException e) {
      if (source.cameAlong() && NO_LOSS.contains(e.code())) {
        return;
      }
      throw e;
    }
  }

  private void readOne(Source source, Consumer<Discussion> into) throws UnreadableSourceException {
    if (source instanceof UnusableSource unusable) {
      Problem problem = unusable.problem();
      throw new UnreadableSourceException(problem.code(), problem.location(), problem.message());
    }
    try {
      DiscussionReader reader = reader(source);
      if (reader == null && source.head(1).length == 0) {
        throw new UnreadableSourceException("empty", start(source), "the file is empty");
      } else if (reader == null) {
        throw unknown(source);
      }
      try {
        reader.read(source, discussion -> into.accept(Quotes.in(placed(discussion, source))));
      } catch (UnreadableSourceException e) {
        boolean guessed = source.foundInFolder() && !reader.claims(source.name());
        throw guessed && e.code().equals("no-comments") ? unknown(source) : e;
      }
    } catch (IOException e) {
      throw new UnreadableSourceException("unreadable", start(source), reason(e));
    }
  }

  private UnreadableSourceException unknown(Source source) {
    return source.foundInFolder()
        ? new UnreadableSourceException(
            "skipped",
            start(source),
            "no reader knows what it holds; to read it all the same, name it")
        : new UnreadableSourceException(
            UNKNOWN,
            start(source),
            "no reader accepts this, expected one of " + formats() + "; --from FORMAT forces one");
  }

  /**
   * Tells whether a file found in a folder is an input, by its name. Programs that fetch pages
   * leave the query in it; dumps of Reddit are compressed under names without an ending.
   */
  boolean claims(String fileName) {
    String inner = Compression.inner(fileName);
    int query = inner.indexOf('?');
    String name = query < 0 ? inner : inner.substring(0, query);
    if (query > 0 && SCRIPTS.stream().anyMatch(name::endsWith)) {
      return true;
    }
    if (inner.length() < fileName.length() && inner.indexOf('.') < 0) {
      return true;
    }
    return inOrder.stream().anyMatch(reader -> reader.claims(name))
        || archives.stream()
            .flatMap(archive -> archive.suffixes().stream())
            .anyMatch(name::endsWith);
  }

  private @Nullable DiscussionReader reader(Source source) throws IOException {
    for (DiscussionReader reader : inOrder) {
      if (reader.accepts(source)) {
        return reader;
      }
    }
    return null;
  }

  /** A page that does not give its address has the one it was fetched from. */
  private static Discussion placed(Discussion discussion, Source source) {
    String url = source.url();
    return url == null || discussion.article().url() != null
        ? discussion
        : discussion.withArticle(discussion.article().withUrl(url));
  }

  private static Location start(Source source) {
    return new Location(new SourceId(source.path(), source.record(), ""), 1, 1);
  }

  /**
   * Says why a source cannot be read. The message of a file system exception begins with the path,
   * which the place shows already.
   */
  public static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "may not be read: permission denied";
    } else if (Compression.isDamage(e)) {
      return "compressed data break off, or are damaged";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? "cannot be read: " + e.getClass().getSimpleName() : reason;
  }

  /** A reader that takes the user's word for the format. */
  private record ForcedReader(DiscussionReader reader) implements DiscussionReader {
    @Override
    public String format() {
      return reader.format();
    }

    @Override
    public List<String> suffixes() {
      return List.of("");
    }

    @Override
    public boolean accepts(Source source) {
      return true;
    }

    @Override
    public boolean readsParts() {
      return reader.readsParts();
    }

    @Override
    public void read(Source source, Consumer<Discussion> into)
        throws IOException, UnreadableSourceException {
      reader.read(source, into);
    }
  }
}
