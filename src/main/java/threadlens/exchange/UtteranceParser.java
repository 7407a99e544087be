package threadlens.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Author;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Location;
import threadlens.model.PostedAt;
import threadlens.model.Problem;
import threadlens.model.ReplyHints;
import threadlens.model.StatedParent;

/** Reads one line; made anew for each. */
final class UtteranceParser {
  private final JsonParser json;
  private final byte[] line;
  private final Location location;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final MetaParser meta;

  private @Nullable String id;
  private @Nullable String numberId;
  private @Nullable String text;
  private @Nullable String conversation;
  private @Nullable String speaker;
  private @Nullable StatedParent parent;
  private @Nullable PostedAt postedAt;

  UtteranceParser(JsonParser json, byte[] line, Location location) {
    this.json = json;
    this.line = line;
    this.location = location;
    this.meta = new MetaParser(json, this::problem);
  }

  UtteranceLine parse() throws IOException, UnusableLineException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new UnusableLineException("not a JSON object");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      field(name, value);
    }
    int close = offset() - 1;
    if (json.nextToken() != null) {
      throw new UnusableLineException("more than one JSON object in a line");
    }
    UtteranceLine.Room room = meta.room(line);
    if (room == null) {
      room = new UtteranceLine.Room(line, close, close, ",\"meta\":{\"threadlens\":", "}");
    }
    return utterance(room);
  }

  private void field(String name, JsonToken value) throws IOException, UnusableLineException {
    switch (name) {
      case "id" -> id(value);
      case "text" -> text = value == JsonToken.VALUE_STRING ? json.getText() : null;
      case "conversation_id" -> conversation = textOrNumber(name, value);
      case "speaker" -> speaker = textOrNumber(name, value);
      case "reply_to" -> replyTo(value);
      case "timestamp" -> postedAt = timestamp(value);
      case "meta" -> meta.parse(value);
      default -> {
        json.skipChildren();
        return;
      }
    }
    if (!seen.add(name)) {
      problem("duplicate-key", "'" + name + "' stands more than once, the last one counts");
    }
    json.skipChildren();
  }

  private void id(JsonToken value) throws IOException, UnusableLineException {
    if (value != JsonToken.VALUE_STRING && !value.isNumeric()) {
      throw new UnusableLineException("'id' is neither text nor a number");
    }
    id = json.getText();
    numberId = value.isNumeric() ? id : null;
  }

  private void replyTo(JsonToken value) throws IOException {
    if (value == JsonToken.VALUE_NULL) {
      parent = new StatedParent(null);
      return;
    }
    String named = textOrNumber("reply_to", value);
    parent = named == null ? null : new StatedParent(new CommentId(named));
  }

  private @Nullable PostedAt timestamp(JsonToken value) throws IOException {
    if (value == JsonToken.VALUE_NULL) {
      return null;
    }
    PostedAt at = null;
    if (value == JsonToken.VALUE_STRING) {
      at = PostedAt.parse(json.getText());
    } else if (value.isNumeric()) {
      at = Timestamps.ofSeconds(Double.parseDouble(json.getText()));
    }
    if (at == null) {
      problem(
          "unreadable-timestamp",
          "not a time, counts as null; expected ISO 8601 or seconds since 1970 as a number");
    }
    return at;
  }

  private @Nullable String textOrNumber(String name, JsonToken value) throws IOException {
    if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
      return json.getText();
    }
    if (value != JsonToken.VALUE_NULL) {
      problem("unusable-field", "'" + name + "' is neither text nor a number, and is not used");
    }
    return null;
  }

  private UtteranceLine utterance(UtteranceLine.Room room) throws UnusableLineException {
    if (id == null) {
      throw new UnusableLineException("no 'id', expected text or a number");
    }
    if (text == null) {
      throw new UnusableLineException(
          seen.contains("text") ? "'text' is not text" : "no 'text', expected text");
    }
    Author author =
        speaker == null || speaker.isEmpty()
            ? null
            : new Author(speaker, speaker, meta.speakerKind());
    ReplyHints hints = new ReplyHints(parent, meta.nesting(), meta.quotes(text.length()));
    Comment comment = new Comment(new CommentId(id), author, postedAt, text, hints, location);
    return new UtteranceLine(comment, conversation, numberId, problems, room);
  }

  private void problem(String code, String message) {
    problems.add(new Problem(code, message, location));
  }

  /** Returns the offset in bytes of what follows the current token. */
  private int offset() {
    return (int) json.currentLocation().getByteOffset();
  }
}
