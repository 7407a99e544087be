package threadlens.ingest.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The topic in {@code data-preloaded} of Discourse: an object that holds, under the topic's key,
 * JSON as text. The notes that the forum makes of what was done to a topic are no posts.
 */
final class DiscourseData {
  private static final Selector CARRIER = Selector.of("#data-preloaded[data-preloaded]");
  private static final String SMALL_ACTION = "3";

  private DiscourseData() {}

  static Stream<ScriptedThread> threads(HtmlPage page) {
    return ScriptedThread.carriedBy(CARRIER, page, DiscourseData::thread);
  }

  private static @Nullable ScriptedThread thread(Element carrier, HtmlPage page) {
    JsonNode store = ScriptedThread.parse(carrier.attr("data-preloaded"), carrier, page);
    for (Map.Entry<String, JsonNode> entry : store.properties()) {
      if (entry.getKey().startsWith("topic_") && entry.getValue().isTextual()) {
        JsonNode topic = ScriptedThread.parse(entry.getValue().textValue(), carrier, page);
        if (topic.path("post_stream").path("posts").isArray()) {
          return new ScriptedThread(
              "discourse", carrier, shown(topic), ScriptedThread.count(topic.path("posts_count")));
        }
      }
    }
    return null;
  }

  private static Document shown(JsonNode topic) {
    Document shown = Document.createShell("");
    if (topic.path("closed").asBoolean() || topic.path("archived").asBoolean()) {
      shown.body().appendElement("div").addClass("topic-closed");
    }
    for (JsonNode post : topic.path("post_stream").path("posts")) {
      if (!post.path("post_type").asText().equals(SMALL_ACTION)) {
        show(post, shown.body());
      }
    }
    return shown;
  }

  private static void show(JsonNode post, Element stream) {
    Element article = stream.appendElement("div").addClass("topic-post").appendElement("article");
    article.attr("id", "post_" + post.path("post_number").asText());
    article.attr("data-post-id", post.path("id").asText());
    if (post.hasNonNull("deleted_at") || post.path("user_deleted").asBoolean()) {
      article.addClass("deleted");
    }
    Element name = article.appendElement("div").addClass("names").appendElement("span");
    name.addClass("username").appendElement("a").text(post.path("username").asText());
    Element at = article.appendElement("a").addClass("post-date");
    at.attr("href", post.path("post_url").asText());
    at.appendElement("time")
        .addClass("post-time")
        .attr("datetime", post.path("created_at").asText());
    if (post.hasNonNull("reply_to_post_number")) {
      String answered = post.path("reply_to_post_number").asText();
      article.appendElement("a").addClass("reply-to-tab").attr("href", "/" + answered);
    }
    article.appendElement("div").addClass("cooked").html(post.path("cooked").asText());
  }
}
