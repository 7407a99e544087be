package threadlens.ingest.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.CommentKeys;
import threadlens.ingest.decoding.Problems;
import threadlens.ingest.times.DayOrder;
import threadlens.ingest.times.PageTimes;
import threadlens.ingest.times.Times;
import threadlens.model.Article;
import threadlens.model.Author;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.PostedAt;
import threadlens.model.Quote;
import threadlens.model.ReplyHints;
import threadlens.model.SourceId;
import threadlens.text.Languages;

/** Puts one thread together: ids, parents, times. */
final class Assembly {
  private static final int EARLIEST_YEAR = 1970;
  private static final int LATEST_YEAR = 9999;
  private static final int SHOWN = 40;
  private static final int YEAR = 4; // in figures

  private final SourceId source;
  private final ThreadHead head;
  private final List<Post> posts;
  private final List<Location> places;
  private final Problems problems;
  private final ExportTimes exportTimes;
  private final PageTimes times;

  /**
   * @param places where the posts stand
   */
  Assembly(
      SourceId source,
      ThreadHead head,
      List<Post> posts,
      List<Location> places,
      Problems problems,
      ExportTimes exportTimes) {
    this.source = source;
    this.head = head;
    this.posts = posts;
    this.places = places;
    this.problems = problems;
    this.exportTimes = exportTimes;
    Times known = new Times(exportTimes.capturedAt(), DayOrder.UNKNOWN);
    times = new PageTimes(known, written(), "und", problems);
  }

  /** Returns the times that may be in any order: those that people write. */
  private List<String> written() {
    List<String> written = new ArrayList<>();
    for (Post post : posts) {
      String time = exportTimes.read(post.time());
      if (time != null && time.length() > YEAR && !byProgram(time)) {
        written.add(time);
      }
    }
    return written;
  }

  /** Tells of seconds since 1970, and of what begins with a year. */
  private static boolean byProgram(String time) {
    return time.chars().limit(YEAR).allMatch(c -> c >= '0' && c <= '9');
  }

  Discussion discussion(String format) {
    List<CommentId> ids = ids();
    Parents parents = new Parents(posts, ids, places, head.record(), problems);
    List<Comment> comments = new ArrayList<>(posts.size());
    for (int i = 0; i < posts.size(); i++) {
      comments.add(comment(i, ids.get(i), parents));
    }
    return new Discussion(
        source,
        format,
        null,
        1,
        article(),
        head.closed() ? CommentsState.CLOSED : CommentsState.OPEN,
        head.declaredCount(),
        comments,
        problems.list());
  }

  private Article article() {
    String told = head.text().isEmpty() ? head.title() : head.text();
    Languages language = told.isEmpty() ? Languages.UNDETERMINED : Languages.of(told);
    PostedAt published = time(head.publishedAt(), new Location(source, 1, 1));
    return new Article(
        head.title(), head.url(), head.author(), published, language.main(), head.text());
  }

  private List<CommentId> ids() {
    CommentKeys keys = new CommentKeys();
    List<CommentId> ids = new ArrayList<>(posts.size());
    for (Post post : posts) {
      String own = post.id();
      if (own == null) {
        Author author = post.author();
        String name = author == null ? "" : author.name();
        String time = post.time();
        ids.add(keys.made(name, time == null ? "" : time, post.wording().text()));
        continue;
      }
      CommentId id = keys.own(own);
      if (!id.value().equals(own)) {
        String message = "id '" + shown(own) + "' stands twice: this one is " + shown(id.value());
        problems.add("duplicate-id", message, places.get(ids.size()));
      }
      ids.add(id);
    }
    return ids;
  }

  private Comment comment(int index, CommentId id, Parents parents) {
    Post post = posts.get(index);
    Location location = places.get(index);
    List<Quote> quotes = new ArrayList<>();
    for (Wording.Part part : post.wording().quotes()) {
      String of = part.of();
      quotes.add(new Quote(part.span(), of == null ? null : parents.known(of)));
    }
    return new Comment(
        id,
        post.id(),
        post.url(),
        post.author(),
        time(exportTimes.read(post.time()), location),
        post.wording().text(),
        new ReplyHints(parents.of(index), post.nesting(), quotes),
        post.state(),
        post.reports(),
        location,
        post.meta());
  }

  private @Nullable PostedAt time(@Nullable String shown, Location location) {
    if (shown == null) {
      return null;
    }
    PostedAt time = times.at(shown, location);
    if (time != null
        && (time.local().getYear() < EARLIEST_YEAR || time.local().getYear() > LATEST_YEAR)) {
      String message =
          "no such time: '" + shown(shown) + "', expected one from 1970 to 9999; left without one";
      problems.add("no-such-time", message, location);
      return null;
    }
    return time;
  }

  static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }
}
