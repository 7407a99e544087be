package threadlens.ingest.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The discussion in the payload of Flarum, a document of JSON:API: who wrote when, which its markup
 * for readers without scripts does not tell. Renamings and the like are no posts.
 */
final class FlarumData {
  private static final Selector CARRIER = Selector.of("script#flarum-json-payload");

  private FlarumData() {}

  static Stream<ScriptedThread> threads(HtmlPage page) {
    return ScriptedThread.carriedBy(CARRIER, page, FlarumData::thread);
  }

  private static @Nullable ScriptedThread thread(Element carrier, HtmlPage page) {
    JsonNode told = ScriptedThread.parse(carrier.data(), carrier, page).path("apiDocument");
    if (!told.path("data").path("type").asText().equals("discussions")) {
      return null;
    }
    Map<String, String> names = new HashMap<>();
    List<JsonNode> posts = new ArrayList<>();
    for (JsonNode each : told.path("included")) {
      JsonNode attributes = each.path("attributes");
      switch (each.path("type").asText()) {
        case "users" ->
            names.put(each.path("id").asText(), attributes.path("displayName").asText());
        case "posts" -> posts.add(each);
        default -> {} // groups, tags
      }
    }
    posts.removeIf(post -> !post.path("attributes").path("contentType").asText().equals("comment"));
    posts.sort(Comparator.comparingLong(post -> post.path("attributes").path("number").asLong()));
    JsonNode discussion = told.path("data").path("attributes");
    Document shown = Document.createShell("");
    posts.forEach(post -> show(post, names, shown.body()));
    if (discussion.path("isLocked").asBoolean()) {
      shown.body().appendElement("li").addClass("item-locked");
    }
    return new ScriptedThread(
        "flarum", carrier, shown, ScriptedThread.count(discussion.path("commentCount")));
  }

  private static void show(JsonNode post, Map<String, String> names, Element stream) {
    JsonNode attributes = post.path("attributes");
    String user = post.path("relationships").path("user").path("data").path("id").asText();
    Element item = stream.appendElement("div").addClass("PostStream-item");
    item.attr("data-id", post.path("id").asText());
    Element article = item.appendElement("article").addClass("CommentPost").addClass("Post");
    Element header = article.appendElement("header").addClass("Post-header");
    String name = names.get(user);
    if (name != null) {
      Element shown = header.appendElement("div").addClass("PostUser").appendElement("h3");
      shown
          .addClass("PostUser-name")
          .appendElement("a")
          .appendElement("span")
          .addClass("username")
          .text(name);
    }
    header.appendElement("time").attr("datetime", attributes.path("createdAt").asText());
    if (attributes.path("isHidden").asBoolean()) {
      article.addClass("Post--hidden");
    }
    article
        .appendElement("div")
        .addClass("Post-body")
        .html(attributes.path("contentHtml").asText());
  }
}
