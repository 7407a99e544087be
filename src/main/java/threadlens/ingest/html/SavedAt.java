package threadlens.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.times.Times;
import threadlens.model.PostedAt;

/**
 * When a page was saved, as the program that saved it wrote into it: SingleFile in a remark at its
 * start, the Wayback Machine in one at its end.
 */
final class SavedAt {
  /** In characters; such remarks stand at the very edge. */
  private static final int EDGE = 4096;

  /** Patterns are slow, and nearly no page holds these words. */
  private static final String SINGLE_FILE_SAYS = "Page saved with SingleFile";

  private static final String WAYBACK_SAYS = "FILE ARCHIVED ON";

  private static final Pattern SINGLE_FILE =
      Pattern.compile(SINGLE_FILE_SAYS + "[^>]{0,1000}?\\bsaved date: ([^\\n(>]{10,60})");

  private static final Pattern WAYBACK =
      Pattern.compile(
          WAYBACK_SAYS + " (\\d\\d:\\d\\d:\\d\\d [A-Z][a-z]{2} \\d\\d, \\d{4}) AND RETRIEVED FROM");

  private SavedAt() {}

  /** Returns the time; null where the page does not say it. */
  static @Nullable OffsetDateTime of(String markup) {
    String start = markup.substring(0, Math.min(EDGE, markup.length()));
    String end = markup.substring(Math.max(0, markup.length() - EDGE));
    OffsetDateTime saved =
        start.contains(SINGLE_FILE_SAYS) ? time(SINGLE_FILE.matcher(start)) : null;
    boolean archived = saved == null && end.contains(WAYBACK_SAYS);
    return archived ? time(WAYBACK.matcher(end)) : saved;
  }

  private static @Nullable OffsetDateTime time(Matcher remark) {
    PostedAt time = remark.find() ? Times.parse(remark.group(1).strip()) : null;
    if (time == null) {
      return null;
    }
    ZoneOffset offset = time.offset();
    return time.local().atOffset(offset == null ? ZoneOffset.UTC : offset);
  }
}
