package threadlens.ingest.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import threadlens.ingest.Source;

/**
 * Reads records with jwarc, under two conditions of its own. Headers have a bounded length, since
 * jwarc keeps them in memory however long they are. And faults of a record are faults of the input:
 * to some, as two types or a length that is no number, jwarc answers as to those of a program.
 */
final class RecordReader implements Closeable {
  /** As the bytes lie there; compressed ones may come to a thousand times as many. */
  private static final int MOST_PACKED_HEADERS = 1 << 16;

  private interface Question<T> {
    T ask() throws IOException;
  }

  private final AllowanceStream in;
  private final WarcReader reader;

  /**
   * @param from where a record begins in the archive
   */
  RecordReader(Source archive, long from) throws IOException {
    in = new AllowanceStream(archive.openAt(from));
    try {
      reader = ask(() -> new WarcReader(in));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Returns the next record; the one before must have been read to its end. */
  Optional<WarcRecord> next() throws IOException {
    in.allow(MOST_PACKED_HEADERS);
    Optional<WarcRecord> next = ask(reader::next);
    in.allow(Long.MAX_VALUE);
    return next;
  }

  /** Where the record last read begins, counted from where this reader began. */
  long position() {
    return reader.position();
  }

  boolean isGzip() {
    return reader.compression() == WarcCompression.GZIP;
  }

  /** Returns the answer in the record last read. */
  HttpResponse http(WarcResponse response) throws IOException {
    in.allow(MOST_PACKED_HEADERS);
    HttpResponse http = ask(response::http);
    in.allow(Long.MAX_VALUE);
    return http;
  }

  /** Reads a record to its end. */
  static void consume(WarcRecord record) throws IOException {
    ask(
        () -> {
          record.body().consume();
          return record;
        });
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static <T> T ask(Question<T> question) throws IOException {
    try {
      return question.ask();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException(e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
