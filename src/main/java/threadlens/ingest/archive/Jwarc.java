package threadlens.ingest.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * What is asked of jwarc. To some faults of a record it answers with exceptions that are meant for
 * faults of a program, as to two types or a length that is no number; here they are what they are.
 */
final class Jwarc {
  private Jwarc() {}

  private interface Question<T> {
    T ask() throws IOException;
  }

  static Optional<WarcRecord> next(WarcReader reader) throws IOException {
    return of(reader::next);
  }

  static HttpResponse http(WarcResponse response) throws IOException {
    return of(response::http);
  }

  /** Reads the record to its end. */
  static void consume(WarcRecord record) throws IOException {
    of(
        () -> {
          record.body().consume();
          return record;
        });
  }

  private static <T> T of(Question<T> question) throws IOException {
    try {
      return question.ask();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException(e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
