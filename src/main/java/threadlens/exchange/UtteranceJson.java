package threadlens.exchange;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.ReplyHints;
import threadlens.model.ThreadId;

/** A comment as {@code annotate} reads it, made from what a page said. */
public final class UtteranceJson {
  private static final Set<String> OURS = Set.of("nesting", "quotes", "speaker_kind", "threadlens");

  private UtteranceJson() {}

  /** Writes one utterance, without an end of line. What the page does not state is left out. */
  public static void write(JsonOut json, ThreadId thread, Comment comment) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", comment.id().value());
    json.writeStringField("conversation_id", thread.value());
    if (comment.author() != null) {
      json.writeStringField("speaker", comment.author().name());
    }
    ReplyHints hints = comment.hints();
    if (hints.parent() != null) {
      CommentId parent = hints.parent().replyTo();
      json.writeStringField("reply_to", parent == null ? null : parent.value());
    }
    json.writeStringField("timestamp", Timestamps.text(comment.postedAt()));
    json.writeStringField("text", comment.text());
    json.writeObjectFieldStart("meta");
    if (comment.author() != null) {
      json.writeStringField("speaker_kind", Words.of(comment.author().kind()));
    }
    if (hints.nesting() != null) {
      json.writeNumberField("nesting", hints.nesting());
    }
    if (!hints.quotes().isEmpty()) {
      DiscussionJson.quotes(json, hints.quotes());
    }
    for (Map.Entry<String, String> entry : comment.meta().entrySet()) {
      if (!OURS.contains(entry.getKey())) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
