package threadlens.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Location;
import threadlens.model.PostedAt;
import threadlens.model.Quote;
import threadlens.model.ReplyHints;
import threadlens.text.Span;

/** Forum threads as JSON lines. The parent of a post, and whom it quotes, stay hidden. */
final class PostThreads {
  private PostThreads() {}

  static LinkThread thread(JsonNode node, Location location) {
    List<Comment> comments = new ArrayList<>();
    List<LinkThread.Answer> answers = new ArrayList<>();
    for (JsonNode post : node.path("posts")) {
      comments.add(comment(post, location));
      JsonNode parent = post.path("parent");
      boolean opening = parent.isNull() || parent.isMissingNode();
      answers.add(
          opening
              ? new LinkThread.Answer(LinkThread.Role.OPENING, Set.of())
              : new LinkThread.Answer(
                  LinkThread.Role.SCORED, Set.of(new CommentId(parent.asText()))));
    }
    return new LinkThread(node.path("discussion_id").asText(), comments, answers);
  }

  private static Comment comment(JsonNode post, Location location) {
    String text = post.path("text").asText();
    List<Quote> quotes = new ArrayList<>();
    for (JsonNode quote : post.path("quotes")) {
      int start = offset(text, quote.path("start").asInt());
      int end = offset(text, quote.path("end").asInt());
      if (end > start) {
        quotes.add(new Quote(new Span(start, end), null));
      }
    }
    String author = post.path("author").asText("");
    return new Comment(
        new CommentId(post.path("id").asText()),
        author.isEmpty() ? null : new Author(author, author, AuthorKind.UNKNOWN),
        time(post.path("time")),
        text,
        new ReplyHints(null, null, quotes),
        location);
  }

  /** The sets count characters, not UTF-16 units. */
  private static int offset(String text, int characters) {
    int all = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.min(characters, all));
  }

  private static @Nullable PostedAt time(JsonNode seconds) {
    return seconds.isNumber()
        ? new PostedAt(
            LocalDateTime.ofEpochSecond(seconds.asLong(), 0, ZoneOffset.UTC), ZoneOffset.UTC)
        : null;
  }
}
