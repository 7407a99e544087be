package threadlens.cli;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import threadlens.model.Article;
import threadlens.model.Comment;
import threadlens.model.Discussion;
import threadlens.model.PostedAt;
import threadlens.model.Problem;

/** {@code --time-zone ZONE}, for pages that give local times: a picocli mixin. */
final class TimeZoneOption {
  @Option(
      names = "--time-zone",
      paramLabel = "ZONE",
      description = "Where the pages' clocks stand if they do not say, such as Asia/Beirut.")
  private @Nullable String name;

  @Nullable String name() {
    return name;
  }

  /**
   * Returns the zone; null where none was given.
   *
   * @throws UsageException if there is no such zone
   */
  @Nullable ZoneId zone() {
    if (name == null) {
      return null;
    }
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new UsageException(
          "not a time zone: '" + name + "', expected a name such as Asia/Beirut, or +03:00");
    }
  }

  /** Gives an offset to the times that have none. One that the zone's clocks skipped has none. */
  static Discussion place(Discussion discussion, ZoneId zone) {
    List<Problem> problems = new ArrayList<>(discussion.problems());
    List<Comment> comments = new ArrayList<>();
    for (Comment comment : discussion.comments()) {
      PostedAt at = placed(comment.postedAt(), zone);
      if (at != null && at.offset() == null) {
        problems.add(
            new Problem(
                "no-such-time",
                "clocks in " + zone + " skipped " + at.local() + ", its offset is left open",
                comment.location()));
      }
      comments.add(comment.withPostedAt(at));
    }
    Article article = discussion.article();
    return new Discussion(
        discussion.source(),
        discussion.format(),
        discussion.profile(),
        discussion.confidence(),
        article.withPublishedAt(placed(article.publishedAt(), zone)),
        discussion.commentsState(),
        discussion.declaredCount(),
        comments,
        problems);
  }

  private static @Nullable PostedAt placed(@Nullable PostedAt at, ZoneId zone) {
    if (at == null || at.offset() != null) {
      return at;
    }
    LocalDateTime local = at.local();
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    return offsets.isEmpty() ? at : new PostedAt(local, offsets.get(0));
  }
}
