package threadlens.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.model.Article;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Discussion;
import threadlens.model.Problem;
import threadlens.model.Quote;
import threadlens.model.SourceId;
import threadlens.model.StatedParent;

/** A discussion as {@code read} writes it: one JSON object, which takes one line. */
public final class DiscussionJson {
  /** Fields that another document adds to each comment. */
  @FunctionalInterface
  public interface MoreOfComment {
    /**
     * Writes fields into the open object.
     *
     * @param index the comment's place in the discussion, from 0
     */
    void write(JsonOut json, int index) throws IOException;
  }

  private DiscussionJson() {}

  /** Writes the whole object, without an end of line. */
  public static void write(JsonOut json, Discussion discussion) throws IOException {
    json.writeStartObject();
    fields(json, discussion, (out, index) -> {});
    json.writeEndObject();
  }

  /** Writes all fields into an object that the caller has opened and will close. */
  public static void fields(JsonOut json, Discussion discussion, MoreOfComment more)
      throws IOException {
    source(json, discussion.source());
    json.writeStringField("format", discussion.format());
    json.writeStringField("profile", discussion.profile());
    json.writeRounded("confidence", discussion.confidence());
    article(json, discussion.article());
    json.writeStringField("comments_state", Words.of(discussion.commentsState()));
    number(json, "declared_comment_count", discussion.declaredCount());
    json.writeArrayFieldStart("comments");
    List<Comment> comments = discussion.comments();
    for (int i = 0; i < comments.size(); i++) {
      json.writeStartObject();
      comment(json, comments.get(i), discussion.source());
      more.write(json, i);
      json.writeEndObject();
    }
    json.writeEndArray();
    AnnotationJson.problems(json, discussion.problems(), discussion.source());
  }

  /** Writes what stands in the place of an input that could not be read. */
  public static void leftOut(JsonOut json, Problem problem) throws IOException {
    json.writeStartObject();
    source(json, problem.location().source());
    json.writeObjectFieldStart("error");
    json.writeStringField("code", problem.code());
    json.writeStringField("message", problem.message());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void source(JsonOut json, SourceId source) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("path", source.path());
    json.writeStringField("record", source.record());
    json.writeStringField("sha256", source.sha256().isEmpty() ? null : source.sha256());
    json.writeEndObject();
  }

  private static void article(JsonOut json, Article article) throws IOException {
    json.writeObjectFieldStart("article");
    json.writeStringField("title", article.title());
    json.writeStringField("url", article.url());
    json.writeStringField("author", article.author());
    json.writeStringField("published_at", Timestamps.text(article.publishedAt()));
    json.writeStringField("language", article.language());
    json.writeStringField("text", article.text());
    json.writeEndObject();
  }

  private static void comment(JsonOut json, Comment comment, SourceId source) throws IOException {
    json.writeStringField("id", comment.id().value());
    json.writeStringField("external_id", comment.externalId());
    json.writeStringField("url", comment.url());
    json.writeStringField("speaker", comment.author() == null ? null : comment.author().name());
    json.writeStringField(
        "speaker_kind", comment.author() == null ? null : Words.of(comment.author().kind()));
    json.writeStringField("timestamp", Timestamps.text(comment.postedAt()));
    json.writeStringField("text", comment.text());
    StatedParent parent = comment.hints().parent();
    json.writeStringField("reply_to", text(parent == null ? null : parent.replyTo()));
    number(json, "nesting", comment.hints().nesting());
    quotes(json, comment.hints().quotes());
    json.writeStringField("state", Words.of(comment.state()));
    number(json, "reports", comment.reports());
    LocationJson.write(json, comment.location(), source);
    json.writeObjectFieldStart("meta");
    for (Map.Entry<String, String> entry : comment.meta().entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  static void quotes(JsonOut json, List<Quote> quotes) throws IOException {
    json.writeArrayFieldStart("quotes");
    for (Quote quote : quotes) {
      json.writeStartObject();
      json.writeNumberField("start", quote.span().start());
      json.writeNumberField("end", quote.span().end());
      json.writeStringField("comment_id", text(quote.of()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void number(JsonOut json, String field, @Nullable Integer number)
      throws IOException {
    if (number == null) {
      json.writeNullField(field);
    } else {
      json.writeNumberField(field, number);
    }
  }

  private static @Nullable String text(@Nullable CommentId id) {
    return id == null ? null : id.value();
  }
}
