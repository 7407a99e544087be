package threadlens.exchange;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.CommentId;
import threadlens.model.Evidence;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyLink;
import threadlens.text.Span;

/** Whom a comment answers, as {@code annotate} writes it. */
final class LinkJson {
  private LinkJson() {}

  static void write(JsonOut json, ReplyLink link, IdForm ids) throws IOException {
    json.writeStartObject();
    json.writeStringField("status", Words.of(link.status()));
    id(json, "reply_to", link.replyTo(), ids);
    json.writeStringField("addressee", link.addressee());
    json.writeRounded("confidence", link.confidence());
    json.writeArrayFieldStart("candidates");
    for (ReplyCandidate candidate : link.candidates()) {
      json.writeStartObject();
      id(json, "reply_to", candidate.replyTo(), ids);
      json.writeRounded("p", candidate.probability());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : link.evidence()) {
      json.writeStartObject();
      json.writeStringField("kind", evidence.kind());
      json.writeRounded("weight", evidence.weight());
      json.writeStringField("because", evidence.because());
      spans(json, "spans", evidence.spans());
      spans(json, "parent_spans", evidence.parentSpans());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Left out where there are none, as for most evidence. */
  private static void spans(JsonOut json, String field, List<Span> spans) throws IOException {
    if (spans.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      json.writeStartObject();
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void id(JsonOut json, String field, @Nullable CommentId id, IdForm ids)
      throws IOException {
    json.writeFieldName(field);
    String number = id == null ? null : ids.number(id);
    if (number != null) {
      json.writeRawValue(number);
    } else {
      json.writeString(id == null ? null : id.value());
    }
  }
}
