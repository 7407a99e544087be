package threadlens.ingest.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.export.Post;
import threadlens.ingest.export.Wording;
import threadlens.ingest.markup.Prose;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;

/** A post of Discourse. */
final class DiscoursePost {
  private static final String OPENING = "1";

  /** Off topic, inappropriate, to the moderators, spam; the likes and bookmarks are others. */
  private static final Set<String> FLAGS = Set.of("3", "4", "7", "8");

  private DiscoursePost() {}

  /**
   * Returns a post.
   *
   * @param ids of the posts so far, by their numbers within the topic
   */
  static Post of(JsonObject post, Map<String, String> ids) {
    String cooked = post.text("cooked");
    String name = post.word("username");
    boolean gone = post.says("deleted_at") || post.isTrue("user_deleted");
    return new Post.Draft(post.line(), post.column())
        .id(post.word("id"))
        .url(url(post))
        .author(name == null ? post.word("name") : name, name, AuthorKind.REGISTERED)
        .time(post.word("created_at"))
        .wording(cooked == null ? Wording.NONE : wording(cooked, post.word("topic_id"), ids))
        .parent(parent(post, ids))
        .state(gone ? CommentState.DELETED : CommentState.PUBLISHED)
        .reports(reports(post))
        .meta("hidden", post.isTrue("hidden") ? "true" : null)
        .meta("number", post.word("post_number"))
        .post();
  }

  /**
   * Only what sets a number states it: who writes below all often answers the last all the same.
   */
  private static @Nullable String parent(JsonObject post, Map<String, String> ids) {
    String answered = post.word("reply_to_post_number");
    if (answered != null) {
      boolean itself = answered.equals(post.word("post_number"));
      String id = itself ? post.word("id") : ids.get(answered);
      return id == null ? "number-" + answered : id;
    }
    return OPENING.equals(post.word("post_number")) ? Post.NOBODY : null;
  }

  /** The address is a path; the file does not say of which site. */
  private static @Nullable String url(JsonObject post) {
    return post.word(post.has("post_url") ? "post_url" : "url");
  }

  private static @Nullable Integer reports(JsonObject post) {
    Integer sum = null;
    for (JsonObject action : post.objects("actions_summary")) {
      Integer count = action.number("count");
      if (count != null && count > 0 && FLAGS.contains(String.valueOf(action.word("id")))) {
        sum = (sum == null ? 0 : sum) + Math.min(count, 1_000_000);
      }
    }
    return sum;
  }

  /** Takes out the furniture of quotations, previews and images, and reads whom a post quotes. */
  static Wording wording(String cooked, @Nullable String topic, Map<String, String> ids) {
    Element body = Jsoup.parseBodyFragment(cooked).body();
    body.select("aside.quote > .title, .lightbox-wrapper .meta").remove();
    for (Element preview : body.select("aside.onebox")) {
      preview.empty().appendText(preview.attr("data-onebox-src"));
    }
    Prose.Quoting said = Prose.quoting(body, below -> false, below -> false);
    List<@Nullable String> quoted = new ArrayList<>();
    said.elements().forEach(quote -> quoted.add(quotedId(quote, topic, ids)));
    return Wording.of(said.prose(), quoted);
  }

  private static @Nullable String quotedId(
      Element quote, @Nullable String topic, Map<String, String> ids) {
    Element aside = quote.closest("aside.quote");
    if (aside == null) {
      return null;
    }
    String from = aside.attr("data-topic");
    boolean here = from.isEmpty() || topic == null || from.equals(topic);
    return here ? ids.get(aside.attr("data-post")) : null;
  }
}
