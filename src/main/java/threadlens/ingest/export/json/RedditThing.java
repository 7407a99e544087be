package threadlens.ingest.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.export.Post;
import threadlens.ingest.export.RedditText;
import threadlens.ingest.export.ThreadHead;
import threadlens.ingest.export.Wording;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;

/**
 * A comment or submission as Reddit's interface gives it, and the dumps made from it. Ids: a
 * comment has its own bare one, a submission that with {@code t3_} before it, since the two are
 * counted apart.
 */
final class RedditThing {
  static final String SUBMISSION = "t3_";
  private static final String COMMENT = "t1_";
  private static final String SITE = "https://www.reddit.com";

  /** The fields that are read of the dozens there are. */
  static final Set<String> FIELDS =
      Set.of(
          "id",
          "name",
          "link_id",
          "parent_id",
          "author",
          "author_fullname",
          "created_utc",
          "created",
          "body",
          "title",
          "selftext",
          "is_self",
          "url",
          "permalink",
          "subreddit",
          "score",
          "num_reports",
          "user_reports",
          "mod_reports",
          "locked",
          "archived",
          "num_comments",
          "removed_by_category",
          "banned_by",
          "spam",
          "depth",
          "distinguished",
          "edited");

  private RedditThing() {}

  static boolean isSubmission(JsonObject thing) {
    return thing.has("title") && !thing.has("body");
  }

  /** Returns the thread's name, which is that of its submission; null where it is not told. */
  static @Nullable String thread(JsonObject thing) {
    String id = thing.word(isSubmission(thing) ? "id" : "link_id");
    return id == null ? null : id.startsWith(SUBMISSION) ? id : SUBMISSION + id;
  }

  static ThreadHead head(JsonObject submission, @Nullable String record, boolean declares) {
    String title = submission.word("title");
    return new ThreadHead(
        record,
        title == null ? "" : RedditText.unescaped(title),
        address(submission),
        null,
        null,
        "",
        submission.isTrue("locked") || submission.isTrue("archived"),
        declares ? submission.number("num_comments") : null);
  }

  /** The submission as the first comment of its thread; a link without text is one too. */
  static Post opening(JsonObject submission) {
    Post.Draft draft = draft(submission, submission.text("selftext"));
    String address = address(submission);
    String link = submission.word("url");
    boolean here = link == null || submission.isTrue("is_self") || link.equals(address);
    return draft
        .id(thread(submission))
        .parent(Post.NOBODY)
        .meta("link", here || link == null ? null : RedditText.unescaped(link))
        .post();
  }

  /**
   * Returns a comment.
   *
   * @param nesting depth as displayed; null where it is not told
   */
  static Post comment(JsonObject comment, @Nullable Integer nesting) {
    return draft(comment, comment.text("body"))
        .id(comment.word("id"))
        .parent(parent(comment))
        .nesting(nesting)
        .post();
  }

  private static Post.Draft draft(JsonObject thing, @Nullable String text) {
    String author = thing.word("author");
    boolean nobody = author == null || RedditText.isGone(author);
    String time = thing.word("created_utc");
    String edited = thing.word("edited"); // false, or a time
    return new Post.Draft(thing.line(), thing.column())
        .url(address(thing))
        .author(
            nobody ? null : author,
            nobody ? null : author, // of one site, names are unique; fullnames are not always given
            AuthorKind.REGISTERED)
        .time(time == null ? thing.word("created") : time)
        .wording(text == null ? Wording.NONE : Wording.withLineQuotes(RedditText.unescaped(text)))
        .state(state(thing, text))
        .reports(reports(thing))
        .meta("score", thing.word("score"))
        .meta("edited", edited)
        .meta("distinguished", thing.word("distinguished"))
        .meta("subreddit", isSubmission(thing) ? thing.word("subreddit") : null);
  }

  private static CommentState state(JsonObject thing, @Nullable String text) {
    if (thing.isTrue("spam")) {
      return CommentState.SPAM;
    }
    boolean gone = RedditText.isGone(text);
    return gone || thing.word("removed_by_category") != null || thing.word("banned_by") != null
        ? CommentState.DELETED
        : CommentState.PUBLISHED;
  }

  /** The number is null for all but moderators; the lists hold pairs of a reason and a number. */
  private static @Nullable Integer reports(JsonObject thing) {
    Integer told = thing.number("num_reports");
    if (told != null) {
      return Math.max(0, told);
    }
    long sum = 0;
    List<Object> pairs = new ArrayList<>(thing.list("user_reports"));
    pairs.addAll(thing.list("mod_reports"));
    for (Object pair : pairs) {
      if (pair instanceof List<?> list && list.size() > 1) {
        Integer count = JsonObject.number(list.get(1));
        sum += count == null ? 1 : Math.max(0, count);
      }
    }
    return pairs.isEmpty() ? null : (int) Math.min(Integer.MAX_VALUE, sum);
  }

  /** Later answers of Pushshift have the number of a comment, of which the id is the base 36. */
  private static @Nullable String parent(JsonObject comment) {
    Long number = comment.whole("parent_id");
    String parent = number == null ? comment.word("parent_id") : Long.toString(number, 36);
    if (parent == null) {
      return null;
    }
    return parent.startsWith(COMMENT) ? parent.substring(COMMENT.length()) : parent;
  }

  private static @Nullable String address(JsonObject thing) {
    String path = thing.word("permalink");
    return path == null ? null : path.startsWith("/") ? SITE + path : path;
  }
}
