package threadlens.ingest.export.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
 * Reads a page of Reddit as JSON ({@code .json} behind its address): a listing with the submission,
 * and one with its comments, whose replies are listings too. What the page would load on demand
 * ({@code more}) is counted in a problem.
 */
public final class RedditThreadReader implements DiscussionReader {
  private static final List<String> SUFFIXES = List.of(".json");
  private static final Set<String> STRUCTURE =
      Set.of("kind", "data", "children", "replies", "count");

  @Override
  public String format() {
    return "reddit-json";
  }

  @Override
  public List<String> suffixes() {
    return SUFFIXES;
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    JsonHead head = JsonHead.of(source);
    return "Listing".equals(head.fields().get("kind")) && head.has("data");
  }

  @Override
  public boolean readsParts() {
    return true;
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    Export.read(source, format(), RedditThreadReader::parse, into);
  }

  private static void parse(OpenExport export, Threads threads) throws IOException {
    List<Object> values =
        new JsonDocument(export, threads)
            .read(
                (object, path) -> true,
                field -> STRUCTURE.contains(field) || RedditThing.FIELDS.contains(field));
    Deque<Placed> waiting = new ArrayDeque<>();
    for (int i = values.size() - 1; i >= 0; i--) {
      push(values.get(i), 0, waiting);
    }
    List<Placed> things = new ArrayList<>();
    for (Placed next = waiting.poll(); next != null; next = waiting.poll()) {
      JsonObject data = next.thing.object("data");
      if ("Listing".equals(next.thing.text("kind"))) {
        push(data == null ? null : data.list("children"), next.depth, waiting);
      } else if (data != null) {
        things.add(next);
        push(data.object("replies"), next.depth + 1, waiting);
      }
    }
    tell(things, threads);
  }

  /** The first is to come out first. */
  private static void push(@Nullable Object value, int depth, Deque<Placed> waiting) {
    if (value instanceof JsonObject thing) {
      waiting.push(new Placed(thing, depth));
    } else if (value instanceof List<?> list) {
      for (int i = list.size() - 1; i >= 0; i--) {
        push(list.get(i) instanceof JsonObject thing ? thing : null, depth, waiting);
      }
    }
  }

  private static void tell(List<Placed> things, Threads threads) throws IOException {
    long submissions = things.stream().filter(each -> "t3".equals(each.kind())).count();
    String current = "";
    for (Placed each : things) {
      JsonObject data = each.data();
      String thread = RedditThing.thread(data);
      if ("more".equals(each.kind())) {
        more(current, data, threads);
        continue;
      } else if (thread == null || !(data.has("body") || RedditThing.isSubmission(data))) {
        threads.problem(
            "left-out-comment",
            "a thing of kind '" + each.kind() + "' without id or text: left out",
            data.line(),
            data.column());
        continue;
      }
      current = thread;
      if (RedditThing.isSubmission(data)) {
        threads.head(thread, RedditThing.head(data, submissions > 1 ? thread : null, true));
        threads.post(thread, RedditThing.opening(data));
      } else {
        threads.post(thread, RedditThing.comment(data, each.depth));
      }
    }
  }

  private static void more(String thread, JsonObject data, Threads threads) throws IOException {
    Integer count = data.number("count");
    String message =
        count == null || count <= 0
            ? "a branch goes on at an address of its own, and is not here"
            : count + " more comments were not loaded, and are not here";
    threads.problem(thread, "not-captured", message, data.line(), data.column());
  }

  private record Placed(JsonObject thing, int depth) {
    String kind() {
      String kind = thing.text("kind");
      return kind == null ? "" : kind;
    }

    JsonObject data() {
      JsonObject data = thing.object("data");
      return data == null ? thing : data;
    }
  }
}
