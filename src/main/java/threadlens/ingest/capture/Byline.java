package threadlens.ingest.capture;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import threadlens.model.PostedAt;

/**
 * The line under a title that names author and date.
 *
 * @param author null where it names none
 * @param date null where it names none, or one that does not exist
 */
record Byline(@Nullable String author, @Nullable PostedAt date) {
  static final Byline NONE = new Byline(null, null);

  /** Returns what a line says; null if it is no byline. */
  static @Nullable Byline of(String line, Profile profile) {
    for (LinePattern pattern : profile.bylines()) {
      LinePattern.Match match = pattern.match(line);
      if (match != null) {
        String date = match.date();
        LocalDateTime time = date == null ? null : profile.dates().parse(date);
        return new Byline(match.name(), time == null ? null : new PostedAt(time, null));
      }
    }
    return null;
  }
}
