package threadlens.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.model.Article;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.CommentState;
import threadlens.model.PostedAt;
import threadlens.model.Quote;
import threadlens.model.ReplyHints;
import threadlens.model.SourceId;
import threadlens.model.StatedParent;
import threadlens.text.Span;

/** Reads what a page said from a line of {@code report.jsonl}. */
final class CommentReading {
  private CommentReading() {}

  static Article article(JsonNode node) {
    return new Article(
        node.path("title").asText(),
        node.path("url").textValue(),
        node.path("author").textValue(),
        time(node.path("published_at")),
        node.path("language").asText(),
        node.path("text").asText());
  }

  static Comment comment(JsonNode node, SourceId source) {
    TreeMap<String, String> meta = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : node.path("meta").properties()) {
      meta.put(entry.getKey(), entry.getValue().asText());
    }
    return new Comment(
        new CommentId(node.path("id").asText()),
        node.path("external_id").textValue(),
        node.path("url").textValue(),
        author(node),
        time(node.path("timestamp")),
        node.path("text").asText(),
        hints(node),
        Words.parse(CommentState.class, node.path("state").asText()),
        number(node.path("reports")),
        LocationJson.read(node.path("location"), source),
        meta);
  }

  private static @Nullable Author author(JsonNode node) {
    String name = node.path("speaker").textValue();
    return name == null
        ? null
        : new Author(name, name, Words.parse(AuthorKind.class, node.path("speaker_kind").asText()));
  }

  private static ReplyHints hints(JsonNode node) {
    CommentId parent = id(node.path("reply_to"));
    List<Quote> quotes = new ArrayList<>();
    for (JsonNode quote : node.path("quotes")) {
      quotes.add(new Quote(span(quote), id(quote.path("comment_id"))));
    }
    return new ReplyHints(
        parent == null ? null : new StatedParent(parent), number(node.path("nesting")), quotes);
  }

  static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(), node.path("end").asInt());
  }

  static List<Span> spans(JsonNode array) {
    List<Span> spans = new ArrayList<>();
    array.forEach(span -> spans.add(span(span)));
    return spans;
  }

  static @Nullable CommentId id(JsonNode node) {
    return node.isTextual() ? new CommentId(node.textValue()) : null;
  }

  static @Nullable Integer number(JsonNode node) {
    return node.isNumber() ? node.intValue() : null;
  }

  private static @Nullable PostedAt time(JsonNode node) {
    return node.isTextual() ? PostedAt.parse(node.textValue()) : null;
  }
}
