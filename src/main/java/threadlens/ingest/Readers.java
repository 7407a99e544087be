package threadlens.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.function.Consumer;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.SourceId;
import threadlens.text.Spelling;

/** The known formats, tried in their order. */
public record Readers(List<DiscussionReader> inOrder) {
  public Readers {
    inOrder = List.copyOf(inOrder);
  }

  public List<String> formats() {
    return inOrder.stream().map(DiscussionReader::format).toList();
  }

  /**
   * Returns the reader of one format alone: it is given every input, whatever its name.
   *
   * @throws IllegalArgumentException if there is no such format; the message is for the user
   */
  public Readers only(String format) {
    return inOrder.stream()
        .filter(reader -> reader.format().equals(format))
        .findFirst()
        .map(reader -> new Readers(List.of(new ForcedReader(reader))))
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
   * Reads all discussions of a source, in their order.
   *
   * @throws UnreadableSourceException if nothing, or nothing more, can be read; its place is known
   *     as far as the reader came
   */
  public void read(Source source, Consumer<Discussion> into) throws UnreadableSourceException {
    try {
      reader(source).read(source, into);
    } catch (IOException e) {
      throw new UnreadableSourceException("unreadable", start(source), reason(e));
    }
  }

  /** Tells whether a file found in a folder is an input, by its name. */
  boolean claims(String fileName) {
    String name = Compression.inner(fileName);
    return inOrder.stream()
        .flatMap(reader -> reader.suffixes().stream())
        .anyMatch(suffix -> name.endsWith(suffix));
  }

  private DiscussionReader reader(Source source) throws IOException, UnreadableSourceException {
    for (DiscussionReader reader : inOrder) {
      if (reader.accepts(source)) {
        return reader;
      }
    }
    throw new UnreadableSourceException(
        "unknown-format",
        start(source),
        "no reader accepts this, expected one of " + formats() + "; --from FORMAT forces one");
  }

  private static Location start(Source source) {
    return new Location(new SourceId(source.path(), source.record(), ""), 1, 1);
  }

  /** The message of a file system exception begins with the path, which the place shows already. */
  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "may not be read: permission denied";
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
    public void read(Source source, Consumer<Discussion> into)
        throws IOException, UnreadableSourceException {
      reader.read(source, into);
    }
  }
}
