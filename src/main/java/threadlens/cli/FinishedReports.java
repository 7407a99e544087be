package threadlens.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import threadlens.exchange.JsonOut;
import threadlens.exchange.StoredReport;
import threadlens.model.Annotation;
import threadlens.model.Comment;
import threadlens.model.Discussion;
import threadlens.model.LinkedComment;
import threadlens.model.SourceId;
import threadlens.model.ThreadId;
import threadlens.model.ThreadReport;
import threadlens.pipeline.Pipeline;
import threadlens.report.JsonReport;

/**
 * The reports that a run of {@code analyze} has done, in a file of its folder, so that the next run
 * need not do them again if this one is stopped. The inputs are read again, in their order; what
 * was said of each comment, which takes the time, comes from here. Each piece has its length and
 * CRC-32C before it: a torn one ends what is taken over. {@link #next} serves the thread that
 * reads, {@link #add} the one that writes.
 */
final class FinishedReports implements AutoCloseable {
  static final String NAME = ".finished.part";

  private static final int HEAD = 8;

  private final Path folder;
  private final FileChannel file;
  private final DataInputStream earlier;
  private int count;

  private FinishedReports(Path folder, FileChannel file, DataInputStream earlier) {
    this.folder = folder;
    this.file = file;
    this.earlier = earlier;
  }

  /**
   * Opens what is in a folder.
   *
   * @param resume whether to take over what is there; else it begins anew
   * @throws UsageException if another run is at it, or the earlier one had other settings
   */
  static FinishedReports open(Path folder, RunSettings settings, boolean resume)
      throws IOException {
    Path path = folder.resolve(NAME);
    FileChannel file = GrowingFile.locked(path, folder);
    DataInputStream earlier = null;
    boolean opened = false;
    try {
      earlier = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
      FinishedReports finished = new FinishedReports(folder, file, earlier);
      finished.begin(settings, resume);
      opened = true;
      return finished;
    } finally {
      if (!opened) {
        file.close();
        if (earlier != null) {
          earlier.close();
        }
      }
    }
  }

  /** How many reports are taken over. */
  int count() {
    return count;
  }

  private void begin(RunSettings settings, boolean resume) throws IOException {
    long end = resume ? whole(settings) : 0;
    file.truncate(end);
    file.position(end);
    if (end == 0) {
      append(settings.text().getBytes(StandardCharsets.UTF_8));
      count = 0;
    } else {
      piece(earlier); // the settings
    }
  }

  /** Counts the whole pieces; returns where the last of them ends, 0 without settings. */
  private long whole(RunSettings settings) throws IOException {
    try (DataInputStream pieces =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(folder.resolve(NAME)), 1 << 16))) {
      byte[] first = piece(pieces);
      if (first == null) {
        return 0;
      }
      String text = new String(first, StandardCharsets.UTF_8);
      settings.expectSame(
          RunSettings.parse(text.lines().filter(l -> !l.isEmpty()).toList()), folder);
      long end = (long) HEAD + first.length;
      for (byte[] next = piece(pieces); next != null; next = piece(pieces)) {
        end += HEAD + next.length;
        count++;
      }
      return end;
    }
  }

  private static byte @Nullable [] piece(DataInputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    if (head.length < HEAD) {
      return null;
    }
    int length = ByteBuffer.wrap(head).getInt();
    int sum = ByteBuffer.wrap(head).getInt(4);
    byte[] bytes = length <= 0 ? new byte[0] : in.readNBytes(length);
    return length > 0 && bytes.length == length && sum == sum(bytes) ? bytes : null;
  }

  private static int sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  /** Returns the next report that is taken over, for {@link #report}; null after the last. */
  byte @Nullable [] next() throws IOException {
    if (count == 0) {
      return null;
    }
    count--;
    return piece(earlier);
  }

  /** Returns a report as bytes, for {@link #add}. */
  static byte[] bytes(ThreadReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonOut json = JsonOut.exact(bytes)) {
      JsonReport.line(json, report);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Returns the report of a discussion that was read again.
   *
   * @throws UsageException if it is not the one that was read then
   */
  ThreadReport report(byte[] bytes, Discussion discussion) {
    ThreadReport stored = stored(bytes);
    Discussion then = stored.discussion();
    if (!then.source().equals(discussion.source()) || !texts(then).equals(texts(discussion))) {
      throw new UsageException(
          "cannot resume "
              + folder
              + ": the input is not what it was, "
              + named(discussion.source())
              + " stands where "
              + named(then.source())
              + " stood, or has changed; expected the same inputs, or no --resume, which begins"
              + " anew");
    }
    List<Annotation> annotations = new ArrayList<>();
    for (int i = 0; i < discussion.comments().size(); i++) {
      Annotation one = stored.annotations().get(i);
      LinkedComment linked =
          new LinkedComment(discussion.comments().get(i), one.link(), one.linked().zones());
      annotations.add(new Annotation(linked, one.analysis(), one.flags(), one.problems()));
    }
    return Pipeline.summed(
        new ThreadReport(
            stored.provenance(), ThreadId.of(discussion), discussion, annotations, List.of()));
  }

  private static String named(SourceId source) {
    return source.record() == null ? source.path() : source.path() + "#" + source.record();
  }

  private static List<String> texts(Discussion discussion) {
    return discussion.comments().stream().map(Comment::text).toList();
  }

  private static ThreadReport stored(byte[] bytes) {
    try {
      StoredReport stored = StoredReport.parse(bytes);
      if (stored.report() == null) {
        throw new IllegalStateException("not a report, in a piece that is whole");
      }
      return stored.report();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a report, so that a later run need not do it again. */
  void add(byte[] report) throws IOException {
    append(report);
  }

  private void append(byte[] bytes) throws IOException {
    byte[] head = ByteBuffer.allocate(HEAD).putInt(bytes.length).putInt(sum(bytes)).array();
    GrowingFile.append(file, head);
    GrowingFile.append(file, bytes);
  }

  /** The folder's report is whole: nothing is left to go on with. */
  void finish() throws IOException {
    close();
    Files.deleteIfExists(folder.resolve(NAME));
  }

  @Override
  public void close() throws IOException {
    try {
      earlier.close();
    } finally {
      file.close();
    }
  }
}
