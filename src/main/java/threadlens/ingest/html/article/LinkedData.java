package threadlens.ingest.html.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The article as JSON-LD describes it, in the words of schema.org. */
final class LinkedData {
  /** What more there is in one script is not searched. */
  private static final int MOST = 20_000;

  private static final int MOST_SCRIPTS = 40;

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final Map<String, JsonNode> named = new HashMap<>();

  /** Looks through what a page's scripts hold. */
  static LinkedData of(List<JsonNode> scripts) {
    LinkedData data = new LinkedData();
    scripts.stream().limit(MOST_SCRIPTS).forEach(data::search);
    return data;
  }

  private void search(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int i = 0; i < MOST && !open.isEmpty(); i++) {
      JsonNode node = open.remove();
      if (node.isObject()) {
        collect(node);
      }
      node.forEach(
          below -> {
            if (below.isContainerNode()) {
              open.add(below);
            }
          });
    }
  }

  private void collect(JsonNode node) {
    JsonNode types = node.path("@type");
    String type = types.isArray() ? types.path(0).asText() : types.asText();
    if (type.endsWith("Article") || type.equals("BlogPosting") || type.equals("Report")) {
      articles.add(node);
    } else if (type.equals("WebPage")) {
      pages.add(node);
    }
    if (node.path("@id").isTextual() && node.has("name")) {
      named.putIfAbsent(node.path("@id").asText(), node);
    }
  }

  /** Returns a text of the article; null where there is none. */
  @Nullable String text(String property) {
    for (JsonNode node : articles) {
      String text = plain(node.path(property));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** Returns a text of the article, else of the page; null where there is none. */
  @Nullable String textOfPage(String property) {
    String text = text(property);
    return text != null || pages.isEmpty() ? text : plain(pages.get(0).path(property));
  }

  /** Returns the address of the article; null where there is none. */
  @Nullable String url() {
    for (JsonNode node : articles) {
      JsonNode page = node.path("mainEntityOfPage");
      for (JsonNode each : List.of(node.path("url"), page, page.path("@id"))) {
        String address = plain(each);
        if (address != null) {
          return address;
        }
      }
    }
    return null;
  }

  /** Returns the names of the authors; null where there are none. */
  @Nullable String author() {
    for (JsonNode node : articles) {
      JsonNode author = node.path("author");
      List<String> names = new ArrayList<>();
      (author.isArray() ? author : List.of(author)).forEach(each -> addName(each, names));
      if (!names.isEmpty()) {
        return String.join(", ", names);
      }
    }
    return null;
  }

  private void addName(JsonNode author, List<String> names) {
    JsonNode whole =
        author.has("name") ? author : named.getOrDefault(author.path("@id").asText(), author);
    String name = plain(whole.isTextual() ? whole : whole.path("name"));
    if (name != null && !names.contains(name)) {
      names.add(name);
    }
  }

  private static @Nullable String plain(JsonNode value) {
    String text = Parser.unescapeEntities(value.asText(""), false).strip();
    return text.isEmpty() ? null : text;
  }
}
