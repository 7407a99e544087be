package threadlens.ingest.export.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.Export;
import threadlens.ingest.export.OpenExport;
import threadlens.ingest.export.Threads;
import threadlens.model.Discussion;

/**
 * Reads Hacker News: an item of Algolia with its children in it, or items of the site's own
 * interface, one, an array of them, or one a line, in any order; or what a search of Algolia found.
 * What is voted down to {@code dead} counts as published and says so in its meta; a poll's options
 * are no comments.
 */
public final class HackerNewsReader implements DiscussionReader {
  private static final List<String> SUFFIXES = List.of(".json", ".jsonl", ".ndjson");
  private static final Set<String> TYPES = Set.of("story", "comment", "poll", "job", "pollopt");
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "type",
          "by",
          "author",
          "time",
          "created_at",
          "created_at_i",
          "text",
          "title",
          "url",
          "parent",
          "parent_id",
          "kids",
          "children",
          "descendants",
          "deleted",
          "dead",
          "score",
          "points",
          "hits",
          "objectID",
          "comment_text",
          "story_text",
          "story_id",
          "story_title",
          "num_comments");

  @Override
  public String format() {
    return "hacker-news";
  }

  @Override
  public List<String> suffixes() {
    return SUFFIXES;
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    JsonHead head = JsonHead.of(source);
    boolean known = head.has("id", "type") && TYPES.contains(head.fields().get("type"));
    boolean found =
        head.has("objectID", "created_at_i") && head.hasOneOf("comment_text", "story_id", "points");
    boolean search =
        "[".equals(head.fields().get("hits")) && head.hasOneOf("exhaustive", "nbHits", "page");
    return (known && head.hasOneOf("created_at_i", "time")) || found || search;
  }

  @Override
  public boolean readsParts() {
    return true;
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    Export.read(source, format(), HackerNewsReader::parse, into);
  }

  private static void parse(OpenExport export, Threads threads) throws IOException {
    Items items = new Items(threads);
    new JsonDocument(export, threads)
        .read((object, path) -> true, FIELDS::contains)
        .forEach(items::add);
    items.tell();
  }

  /** All items of a file, each known by its id. */
  private static final class Items {
    private final Threads threads;
    private final Map<String, JsonObject> byId = new LinkedHashMap<>();
    private final Map<String, List<JsonObject>> byParent = new LinkedHashMap<>();
    private final Set<JsonObject> told = new HashSet<>();

    Items(Threads threads) {
      this.threads = threads;
    }

    /** Takes an item, or a list of them; children come after their parents. */
    void add(@Nullable Object top) {
      Deque<Object> waiting = new ArrayDeque<>();
      for (Object value = top; value != null; value = waiting.poll()) {
        List<?> inner = List.of();
        if (value instanceof List<?> list) {
          inner = list;
        } else if (value instanceof JsonObject item) {
          boolean search = item.has("hits");
          if (!search) {
            one(item);
          }
          inner = item.list(search ? "hits" : "children");
        }
        for (int i = inner.size() - 1; i >= 0; i--) {
          waiting.push(inner.get(i));
        }
      }
    }

    private void one(JsonObject item) {
      String id = HackerNewsItem.id(item);
      if (id == null) {
        String message = "an item without id: left out";
        threads.problem("left-out-comment", message, item.line(), item.column());
      } else if (byId.putIfAbsent(id, item) != null) {
        String message = "item '" + id + "' stands twice: the second is left out";
        threads.problem("left-out-comment", message, item.line(), item.column());
      } else if (!"pollopt".equals(item.text("type"))) {
        String parent = HackerNewsItem.isOpening(item) ? null : HackerNewsItem.parent(item);
        byParent.computeIfAbsent(parent == null ? "" : parent, key -> new ArrayList<>()).add(item);
      }
    }

    /** First what has no parent here, then what answers it; last what answers in a circle. */
    void tell() throws IOException {
      List<List<JsonObject>> tops = new ArrayList<>();
      Map<String, List<JsonObject>> byStory = new HashMap<>();
      byParent.forEach(
          (parent, items) -> {
            if (parent.isEmpty()) {
              items.forEach(item -> tops.add(new ArrayList<>(List.of(item))));
            } else if (!byId.containsKey(parent)) {
              String story = items.get(0).word("story_id");
              tops.add(items);
              byStory.putIfAbsent(story == null ? parent : story, items);
            }
          });
      for (List<JsonObject> top : List.copyOf(tops)) {
        gather(top, tops, byStory);
      }
      for (List<JsonObject> top : tops) {
        thread(top, tops.size() > 1);
      }
      for (JsonObject item : byId.values()) {
        if (!told.contains(item) && !"pollopt".equals(item.text("type"))) {
          thread(List.of(item), true);
        }
      }
    }

    /** A search finds comments of a story without those they answer: they are one thread. */
    private void gather(
        List<JsonObject> top, List<List<JsonObject>> tops, Map<String, List<JsonObject>> byStory) {
      JsonObject first = top.get(0);
      String story = HackerNewsItem.isOpening(first) ? null : first.word("story_id");
      List<JsonObject> others = story == null ? null : byStory.get(story);
      if (others != null && others != top) {
        others.addAll(top);
        tops.removeIf(each -> each == top);
      }
    }

    private void thread(List<JsonObject> top, boolean oneOfSeveral) throws IOException {
      JsonObject first = top.get(0);
      boolean opening = HackerNewsItem.isOpening(first);
      String story = first.word("story_id");
      String above = story == null ? HackerNewsItem.parent(first) : story;
      String name = opening ? HackerNewsItem.id(first) : above;
      String key = name == null ? "item " + HackerNewsItem.id(first) : name;
      if (opening) {
        threads.head(key, HackerNewsItem.head(first, oneOfSeveral ? key : null));
      } else {
        threads.head(key, HackerNewsItem.storyOf(first, oneOfSeveral ? key : null));
      }
      Deque<Placed> waiting = new ArrayDeque<>();
      for (JsonObject item : top) {
        boolean below = story != null && !story.equals(HackerNewsItem.parent(item));
        waiting.add(new Placed(item, opening ? -1 : below ? Placed.UNKNOWN : 0));
      }
      for (Placed next = waiting.poll(); next != null; next = waiting.poll()) {
        if (told.add(next.item)) {
          threads.post(key, HackerNewsItem.post(next.item, next.depth < 0 ? null : next.depth));
          missing(key, next.item);
          List<JsonObject> answers = answers(next.item);
          for (int i = answers.size() - 1; i >= 0; i--) {
            waiting.push(new Placed(answers.get(i), next.depth + 1));
          }
        }
      }
    }

    private void missing(String key, JsonObject item) throws IOException {
      int missing = 0;
      for (Object kid : item.list("kids")) {
        String id = JsonObject.text(kid);
        missing += id == null || byId.containsKey(id) ? 0 : 1;
      }
      if (missing > 0) {
        String message = missing + " of its answers are not here";
        threads.problem(key, "not-captured", message, item.line(), item.column());
      }
    }

    /** In the order of {@code kids}, which is that of the page; then those it does not name. */
    private List<JsonObject> answers(JsonObject item) {
      String id = HackerNewsItem.id(item);
      List<JsonObject> unsorted = byParent.getOrDefault(id == null ? "" : id, List.of());
      Set<JsonObject> sorted = new LinkedHashSet<>();
      for (Object kid : item.list("kids")) {
        String kidId = JsonObject.text(kid);
        JsonObject answer = kidId == null ? null : byId.get(kidId);
        if (answer != null && id != null && id.equals(HackerNewsItem.parent(answer))) {
          sorted.add(answer);
        }
      }
      sorted.addAll(unsorted);
      return List.copyOf(sorted);
    }
  }

  private record Placed(JsonObject item, int depth) {
    /** So far below that no answer to it comes out above it. */
    static final int UNKNOWN = Integer.MIN_VALUE / 2;
  }
}
