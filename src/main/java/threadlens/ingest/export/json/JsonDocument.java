package threadlens.ingest.export.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.Source;
import threadlens.ingest.export.CheckedText;
import threadlens.ingest.export.OpenExport;
import threadlens.ingest.export.Threads;

/**
 * Reads JSON documents, one after the other where a file holds several (JSON lines are such). Where
 * it breaks off or is damaged, a problem says where, and what there was is given.
 */
public final class JsonDocument {
  private static final int START = 1 << 16;

  private final OpenExport export;
  private final Threads threads;

  /** Is given each object. */
  public interface ObjectTaker {
    /** Takes an object, which nobody else keeps. */
    void take(JsonObject object) throws IOException;
  }

  /** What an export holds; its problems belong to none of its threads. */
  public JsonDocument(OpenExport export, Threads threads) {
    this.export = export;
    this.threads = threads;
  }

  /** Is given each value at the top; returns whether it keeps it. */
  interface Taker {
    boolean take(Object value) throws IOException;
  }

  /** Hands on the objects at the top, or in lists there, each with all that it holds. */
  public void eachObject(ObjectTaker taker) throws IOException {
    each(
        (object, path) -> {
          boolean listed = path.parent() == null;
          if (listed) {
            taker.take(object);
          }
          return !listed;
        },
        field -> true,
        value -> {
          if (value instanceof JsonObject object) {
            taker.take(object);
          }
          return false;
        });
  }

  /**
   * Returns the first object, as far as it stands in the first 64 KiB; null where there is none.
   */
  public static @Nullable JsonObject start(Source source) throws IOException {
    String head = new String(source.head(START), StandardCharsets.UTF_8);
    String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
    if (!text.stripLeading().startsWith("{") && !text.stripLeading().startsWith("[")) {
      return null;
    }
    try (JsonParser parser = JsonTree.FACTORY.createParser(text)) {
      JsonTree tree = new JsonTree(parser, (object, path) -> true, field -> true);
      try {
        JsonToken token = parser.nextToken();
        if (token != null) {
          tree.read(token);
        }
      } catch (JsonProcessingException e) {
        // it ends within the value, or is damaged further on
      }
      Object value = tree.take();
      value = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
      return value instanceof JsonObject object ? object : null;
    }
  }

  /** Returns the values at the top. */
  List<Object> read(JsonTree.Listener listener, Predicate<String> wanted) throws IOException {
    List<Object> values = new ArrayList<>();
    each(listener, wanted, values::add);
    return values;
  }

  /** Hands on the values at the top, as they come. */
  void each(JsonTree.Listener listener, Predicate<String> wanted, Taker taker) throws IOException {
    try (JsonParser parser = JsonTree.FACTORY.createParser(CheckedText.of(export, threads))) {
      JsonTree tree = new JsonTree(parser, listener, wanted);
      try {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          tree.read(token);
          hand(tree, taker);
        }
      } catch (JsonProcessingException e) {
        hand(tree, taker);
        broken(parser, e);
      }
      tree.tellSkipped(threads);
    }
  }

  private static void hand(JsonTree tree, Taker taker) throws IOException {
    Object value = tree.take();
    if (value != null && !taker.take(value)) {
      tree.release();
    }
  }

  private void broken(JsonParser parser, JsonProcessingException e) {
    var at = parser.currentLocation();
    threads.problem(
        "left-out-rest",
        "no JSON from here on: " + firstLine(e) + "; what follows is left out",
        at.getLineNr(),
        at.getColumnNr());
  }

  /** Jackson shows the text around the place, which may be long, and its own advice to programs. */
  static String firstLine(JsonProcessingException e) {
    String line = e.getOriginalMessage().lines().findFirst().orElse("").strip();
    return line.length() > 200 ? line.substring(0, 200) + "..." : line;
  }
}
