package threadlens.ingest.archive;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** When an archive says that it fetched a page. */
final class CaptureTime {
  private CaptureTime() {}

  /** Reads the time of a web archive, as {@code 2014-05-04T09:30:00Z}; null if it is none. */
  static @Nullable OffsetDateTime iso(String text) {
    return parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  /** Reads the time of a mail header, as {@code Sun, 4 May 2014 09:30:00 +0300}. */
  static @Nullable OffsetDateTime mail(String text) {
    return parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
  }

  private static @Nullable OffsetDateTime parse(String text, DateTimeFormatter form) {
    try {
      return OffsetDateTime.parse(text.strip(), form);
    } catch (DateTimeException e) {
      return null; // another form, or no such time
    }
  }
}
