package threadlens.ingest.export.json;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.export.Post;
import threadlens.ingest.export.ThreadHead;
import threadlens.ingest.export.Wording;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;

/**
 * An item as Hacker News gives it by its own interface (Firebase: {@code by}, {@code time}, {@code
 * kids}) or by Algolia's ({@code author}, {@code created_at_i}, {@code children}).
 */
final class HackerNewsItem {
  private static final String SITE = "https://news.ycombinator.com/item?id=";
  private static final Set<String> OPENING = Set.of("story", "poll", "job");

  private HackerNewsItem() {}

  static boolean isOpening(JsonObject item) {
    String type = item.text("type");
    return type == null ? item.says("title") : OPENING.contains(type);
  }

  /** A search of Algolia gives its items other names for the same. */
  static @Nullable String id(JsonObject item) {
    return item.word(item.has("id") ? "id" : "objectID");
  }

  private static @Nullable String text(JsonObject item) {
    String text = item.text(item.says("comment_text") ? "comment_text" : "text");
    return text == null ? item.text("story_text") : text;
  }

  static @Nullable String parent(JsonObject item) {
    return item.word(item.has("parent_id") ? "parent_id" : "parent");
  }

  static ThreadHead head(JsonObject story, @Nullable String record) {
    String title = story.word("title");
    return new ThreadHead(
        record,
        title == null ? "" : title,
        SITE + id(story),
        null,
        null,
        "",
        false,
        story.number(story.has("descendants") ? "descendants" : "num_comments"));
  }

  /** What a comment that was found tells of its story. */
  static ThreadHead storyOf(JsonObject comment, @Nullable String record) {
    String story = comment.word("story_id");
    String title = comment.word("story_title");
    return ThreadHead.of(record, title == null ? "" : title, story == null ? null : SITE + story);
  }

  /**
   * Returns a post.
   *
   * @param depth of a comment, 0 at the top; null for what opens the thread
   */
  static Post post(JsonObject item, @Nullable Integer depth) {
    String author = item.word(item.has("by") ? "by" : "author");
    String time = item.word(item.has("time") ? "time" : "created_at_i");
    String text = text(item);
    boolean opening = isOpening(item);
    String parent = parent(item);
    boolean gone =
        item.isTrue("deleted") || (!opening && author == null && (text == null || text.isBlank()));
    return new Post.Draft(item.line(), item.column())
        .id(id(item))
        .url(SITE + id(item))
        .author(author, author, AuthorKind.REGISTERED)
        .time(time == null ? item.word("created_at") : time)
        .wording(text == null ? Wording.NONE : Wording.ofHtml(text))
        .parent(opening ? Post.NOBODY : parent)
        .nesting(depth)
        .state(gone ? CommentState.DELETED : CommentState.PUBLISHED)
        .meta("link", opening ? item.word("url") : null)
        .meta("score", item.word(item.has("score") ? "score" : "points"))
        .meta("dead", item.isTrue("dead") ? "true" : null)
        .post();
  }
}
