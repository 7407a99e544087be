package threadlens.ingest.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.model.Comment;
import threadlens.model.Discussion;
import threadlens.model.Problem;

/** An input made of bytes. */
final class Bytes implements Source {
  private final String path;
  private final byte[] bytes;

  Bytes(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  @Override
  public String path() {
    return path;
  }

  static Bytes of(String text) {
    return new Bytes("export", text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** Returns all discussions that a reader finds, once it has said that the source is its own. */
  List<Discussion> read(DiscussionReader reader) throws IOException, UnreadableSourceException {
    if (!reader.accepts(this)) {
      throw new AssertionError(reader.format() + " does not accept this");
    }
    List<Discussion> all = new ArrayList<>();
    reader.read(this, all::add);
    return all;
  }

  static List<String> texts(Discussion discussion) {
    return discussion.comments().stream().map(Comment::text).toList();
  }

  /** Returns problems as {@code line:column code}. */
  static List<String> problems(Discussion discussion) {
    return discussion.problems().stream().map(Bytes::shown).toList();
  }

  private static String shown(Problem problem) {
    return problem.location().line() + ":" + problem.location().column() + " " + problem.code();
  }
}
