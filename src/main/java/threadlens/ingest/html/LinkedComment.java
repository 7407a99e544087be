package threadlens.ingest.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.markup.Prose;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;

/**
 * A comment in linked data.
 *
 * @param holder the comment that holds it, by index; {@link FoundComment#NOBODY} if none does
 */
record LinkedComment(JsonNode node, int holder) {
  private static final Pattern NUMBER = Pattern.compile("(\\d+)/?$");
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/][^>]*>|&[a-zA-Z#][a-zA-Z0-9]*;");

  enum Type {
    COMMENT,
    /** Opens a thread; who answers in it answers it or another, which the data does not tell. */
    POSTING,
    QUESTION;

    static @Nullable Type of(JsonNode node) {
      return switch (typeName(node)) {
        case "Comment", "UserComments", "Answer" -> COMMENT;
        case "DiscussionForumPosting" -> POSTING;
        case "Question" -> QUESTION;
        default -> null;
      };
    }
  }

  private static String typeName(JsonNode node) {
    JsonNode type = node.path("@type");
    String name = (type.isArray() ? type.path(0) : type).asText();
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Whether what data tells of holds no comments, though it may hold questions and answers. */
  static boolean isOfTheSite(JsonNode node) {
    return typeName(node).equals("FAQPage");
  }

  /** Whether this is more than a reference to it. */
  boolean isToldOf() {
    return text() != null || (author() != null && time() != null);
  }

  /** What data names it by; null if it does not. */
  @Nullable String address() {
    return first("@id", "url", "identifier");
  }

  static List<FoundComment> found(List<LinkedComment> all) {
    Map<String, Integer> byAddress = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      String address = all.get(i).address();
      if (address != null) {
        byAddress.putIfAbsent(address, i);
      }
    }
    boolean threaded = all.stream().anyMatch(each -> each.holder >= 0 || each.names() != null);
    List<FoundComment> found = new ArrayList<>();
    for (LinkedComment each : all) {
      found.add(each.comment(threaded ? each.parent(byAddress, found.size()) : null));
    }
    return found;
  }

  private int parent(Map<String, Integer> byAddress, int self) {
    String named = names();
    Integer parent = named == null ? null : byAddress.get(named);
    return parent == null || parent >= self ? holder : parent; // those that follow make circles
  }

  private @Nullable String names() {
    JsonNode parent = node.path("parentItem");
    return parent.isTextual() ? parent.textValue() : text(parent, "@id", "url", "identifier");
  }

  private FoundComment comment(@Nullable Integer parent) {
    String shown = text();
    String text = shown == null ? "" : shown;
    boolean markup = TAG.matcher(text).find();
    return new FoundComment(
        null,
        author(),
        AuthorKind.UNKNOWN,
        time(),
        markup ? Prose.ofFragment(text) : new Prose(text.strip(), List.of()),
        id(),
        url(),
        parent,
        null,
        CommentState.PUBLISHED,
        null);
  }

  private @Nullable String url() {
    String url = first("url", "@id");
    return url != null && (node.path("url").isTextual() || url.startsWith("http")) ? url : null;
  }

  private @Nullable String id() {
    String identifier = first("identifier");
    if (identifier != null) {
      return identifier;
    }
    String address = address();
    Matcher number = NUMBER.matcher(address == null ? "" : address);
    return number.find() ? number.group(1) : address;
  }

  private @Nullable String text() {
    return first("text", "commentText", "articleBody", "description");
  }

  private @Nullable String time() {
    return first("dateCreated", "datePublished", "commentTime", "dateModified");
  }

  private @Nullable String author() {
    JsonNode author = node.has("author") ? node.path("author") : node.path("creator");
    JsonNode one = author.isArray() ? author.path(0) : author;
    return one.isTextual() ? one.textValue().strip() : text(one, "name", "alternateName");
  }

  private @Nullable String first(String... keys) {
    return text(node, keys);
  }

  private static @Nullable String text(JsonNode node, String... keys) {
    for (String key : keys) {
      JsonNode value = node.path(key);
      if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        return value.asText().strip();
      }
    }
    return null;
  }
}
