package threadlens.ingest.export.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.Export;
import threadlens.ingest.export.OpenExport;
import threadlens.ingest.export.ThreadHead;
import threadlens.ingest.export.Threads;
import threadlens.model.Discussion;

/**
 * Reads a topic of Discourse as JSON ({@code /t/SLUG/ID.json}). A page of it holds 20 posts, or
 * 1,000 with {@code ?print=true}; those that it lists and does not hold are counted in a problem.
 * The notes that the forum makes of what was done to a topic are no comments.
 */
public final class DiscourseReader implements DiscussionReader {
  private static final List<String> SUFFIXES = List.of(".json");
  private static final String POSTS = "post_stream.posts";
  private static final String SMALL_ACTION = "3";

  private static final Set<String> SKIPPED =
      Set.of("suggested_topics", "related_topics", "timeline_lookup", "link_counts", "badges");

  @Override
  public String format() {
    return "discourse-json";
  }

  @Override
  public List<String> suffixes() {
    return SUFFIXES;
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    JsonHead head = JsonHead.of(source);
    return !head.isArray() && "{".equals(head.fields().get("post_stream"));
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    Export.read(source, format(), DiscourseReader::parse, into);
  }

  private static void parse(OpenExport export, Threads threads) throws IOException {
    Topics topics = new Topics(threads);
    List<Object> values =
        new JsonDocument(export, threads).read(topics::take, field -> !SKIPPED.contains(field));
    for (Object value : values) {
      if (value instanceof JsonObject topic) {
        topics.head(topic);
      }
    }
  }

  /** The posts come before what the document says of their topic. */
  private static final class Topics {
    private final Threads threads;
    private final Map<String, Map<String, String>> numbers = new HashMap<>();

    Topics(Threads threads) {
      this.threads = threads;
    }

    boolean take(JsonObject object, JsonTree.Path path) throws IOException {
      if (!path.names().equals(POSTS)) {
        return true;
      }
      String topic = object.word("topic_id");
      String key = topic == null ? "" : topic;
      Map<String, String> ids = numbers.computeIfAbsent(key, topicId -> new HashMap<>());
      String number = object.word("post_number");
      if (SMALL_ACTION.equals(object.word("post_type"))) {
        String action = object.word("action_code");
        String message =
            "a note of the forum, '" + (action == null ? "" : action) + "': no comment";
        threads.problem(key, "not-a-comment", message, object.line(), object.column());
      } else if (object.text("cooked") == null) {
        String message = "a post without text: left out";
        threads.problem(key, "left-out-comment", message, object.line(), object.column());
      } else {
        threads.post(key, DiscoursePost.of(object, ids));
      }
      if (number != null && object.word("id") != null) {
        ids.put(number, String.valueOf(object.word("id")));
      }
      return false;
    }

    void head(JsonObject topic) throws IOException {
      String id = topic.word("id");
      String title = topic.word("title");
      boolean known = id != null && numbers.containsKey(id);
      String key = known && id != null ? id : numbers.size() == 1 ? only() : "";
      threads.head(
          key,
          new ThreadHead(
              null,
              title == null ? "" : title,
              null,
              null,
              null,
              "",
              topic.isTrue("closed") || topic.isTrue("archived"),
              topic.number("posts_count")));
      missing(key, topic);
    }

    private String only() {
      return numbers.keySet().iterator().next();
    }

    private void missing(String key, JsonObject topic) throws IOException {
      JsonObject stream = topic.object("post_stream");
      int listed = stream == null ? 0 : stream.list("stream").size();
      Map<String, String> here = numbers.getOrDefault(key, Map.of());
      if (listed > here.size()) {
        String message =
            (listed - here.size())
                + " of "
                + listed
                + " posts are not here; ?print=true behind the address gives up to 1,000 at once";
        threads.problem(key, "not-captured", message, topic.line(), topic.column());
      }
    }
  }
}
