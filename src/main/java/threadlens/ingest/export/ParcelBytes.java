package threadlens.ingest.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;
import threadlens.text.Span;

/** Parcels as bytes, for the time between the two passes. Read by nobody else, kept by nobody. */
final class ParcelBytes {
  private static final int HEAD = 0;
  private static final int POST = 1;
  private static final int PROBLEM = 2;
  private static final int NULL = -1;

  private ParcelBytes() {}

  static byte[] of(Parcel parcel) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      if (parcel instanceof Parcel.OfHead head) {
        out.writeByte(HEAD);
        out.writeInt(parcel.file());
        head(head.head(), out);
      } else if (parcel instanceof Parcel.OfPost post) {
        out.writeByte(POST);
        out.writeInt(parcel.file());
        post(post.post(), out);
      } else if (parcel instanceof Parcel.OfProblem problem) {
        out.writeByte(PROBLEM);
        out.writeInt(parcel.file());
        text(problem.code(), out);
        text(problem.message(), out);
        out.writeInt(problem.line());
        out.writeInt(problem.column());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written to", e);
    }
    return bytes.toByteArray();
  }

  static Parcel parcel(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    byte kind = in.readByte();
    int file = in.readInt();
    return switch (kind) {
      case HEAD -> new Parcel.OfHead(head(in), file);
      case POST -> new Parcel.OfPost(post(in), file);
      default -> new Parcel.OfProblem(sure(in), sure(in), in.readInt(), in.readInt(), file);
    };
  }

  private static void head(ThreadHead head, DataOutputStream out) throws IOException {
    text(head.record(), out);
    text(head.title(), out);
    text(head.url(), out);
    text(head.author(), out);
    text(head.publishedAt(), out);
    text(head.text(), out);
    out.writeBoolean(head.closed());
    number(head.declaredCount(), out);
  }

  private static ThreadHead head(DataInputStream in) throws IOException {
    return new ThreadHead(
        text(in), sure(in), text(in), text(in), text(in), sure(in), in.readBoolean(), number(in));
  }

  private static void post(Post post, DataOutputStream out) throws IOException {
    text(post.id(), out);
    text(post.url(), out);
    Author author = post.author();
    text(author == null ? null : author.kind().name(), out);
    if (author != null) {
      text(author.id(), out);
      text(author.name().equals(author.id()) ? null : author.name(), out);
    }
    text(post.time(), out);
    text(post.wording().text(), out);
    out.writeInt(post.wording().quotes().size());
    for (Wording.Part part : post.wording().quotes()) {
      out.writeInt(part.span().start());
      out.writeInt(part.span().end());
      text(part.of(), out);
    }
    text(post.parent(), out);
    number(post.nesting(), out);
    text(post.state().name(), out);
    number(post.reports(), out);
    out.writeInt(post.line());
    out.writeInt(post.column());
    out.writeInt(post.meta().size());
    for (Map.Entry<String, String> entry : post.meta().entrySet()) {
      text(entry.getKey(), out);
      text(entry.getValue(), out);
    }
  }

  private static Post post(DataInputStream in) throws IOException {
    return new Post(
        text(in),
        text(in),
        author(in),
        text(in),
        new Wording(sure(in), parts(in)),
        text(in),
        number(in),
        CommentState.valueOf(sure(in)),
        number(in),
        in.readInt(),
        in.readInt(),
        meta(in));
  }

  private static @Nullable Author author(DataInputStream in) throws IOException {
    String kind = text(in);
    if (kind == null) {
      return null;
    }
    String id = sure(in);
    String name = text(in);
    return new Author(id, name == null ? id : name, AuthorKind.valueOf(kind));
  }

  private static List<Wording.Part> parts(DataInputStream in) throws IOException {
    List<Wording.Part> parts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      parts.add(new Wording.Part(new Span(in.readInt(), in.readInt()), text(in)));
    }
    return parts;
  }

  private static SortedMap<String, String> meta(DataInputStream in) throws IOException {
    SortedMap<String, String> meta = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      meta.put(sure(in), sure(in));
    }
    return meta;
  }

  private static void number(@Nullable Integer value, DataOutputStream out) throws IOException {
    out.writeBoolean(value != null);
    if (value != null) {
      out.writeInt(value);
    }
  }

  private static @Nullable Integer number(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readInt() : null;
  }

  private static void text(@Nullable String value, DataOutputStream out) throws IOException {
    if (value == null) {
      out.writeInt(NULL);
      return;
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length == NULL ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static String sure(DataInputStream in) throws IOException {
    String value = text(in);
    return value == null ? "" : value;
  }
}
