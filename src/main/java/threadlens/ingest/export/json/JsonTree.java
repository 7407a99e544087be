package threadlens.ingest.export.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.export.Threads;

/**
 * Builds the value a JSON parser stands at, without recursion. What breaks off leaves what had been
 * built: containers that were open then lack what follows.
 */
final class JsonTree {
  /**
   * Replies on a page nest a few hundred deep; a level costs two of these, or four. What is deeper
   * is left out.
   */
  private static final int DEEPEST = 10_000;

  /** Costs a hundred bytes each while it is skipped. */
  private static final int DEEPEST_SKIPPED = 1_000_000;

  /** Of all values that are kept, in UTF-16 units, each value counted as 64 more. */
  private static final long MOST_HELD = 64L << 20;

  private static final int BESIDE_TEXT = 64;
  private static final int LONGEST_TEXT = 16 << 20; // in UTF-16 units

  /**
   * Telegram writes {@code \x0B} for control characters, which JSON does not know; others leave
   * them as they are.
   */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST_SKIPPED)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  /** Is told of each object that closes within a container; returns whether the tree keeps it. */
  interface Listener {
    boolean closed(JsonObject object, Path path) throws IOException;
  }

  /**
   * The names of the fields around a value, the innermost last, joined by points; arrays add none.
   *
   * @param parent the object around it, as far as it is built; null at the top
   */
  record Path(String names, @Nullable JsonObject parent) {}

  private record Open(
      Object container, String path, @Nullable JsonObject within, long heldBefore) {}

  private final int firstLine;
  private final JsonParser parser;
  private final Listener listener;
  private final Predicate<String> wanted;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Object top;
  private @Nullable JsonLocation skipped;
  private long held;

  /**
   * @param listener told of all objects but those at the top
   * @param wanted whether a field of this name is kept; others are skipped with all below them
   */
  JsonTree(JsonParser parser, Listener listener, Predicate<String> wanted) {
    this(parser, listener, wanted, 1);
  }

  /**
   * @param firstLine the line of the source where the parser's first one stands
   */
  JsonTree(JsonParser parser, Listener listener, Predicate<String> wanted, int firstLine) {
    this.firstLine = firstLine;
    this.parser = parser;
    this.listener = listener;
    this.wanted = wanted;
  }

  /** Returns the value begun last, once; null where there is none. Also after an exception. */
  @Nullable Object take() {
    Object value = top;
    top = null;
    return value;
  }

  /** Makes room for the next value: the last is kept by nobody. */
  void release() {
    held = 0;
  }

  /** Notes what was nested too deep to be kept. */
  void tellSkipped(Threads threads) {
    if (skipped != null) {
      threads.problem(
          "left-out-depth",
          "nested more than " + DEEPEST + " deep: left out from here on, as far as it is deeper",
          firstLine - 1 + skipped.getLineNr(),
          skipped.getColumnNr());
    }
  }

  /**
   * Reads the value that begins with a token.
   *
   * @throws IOException also if it breaks off or is no JSON: {@link #take} has what there was
   */
  void read(JsonToken first) throws IOException {
    open.clear();
    String field = "";
    JsonToken token = first;
    while (true) {
      switch (token) {
        case FIELD_NAME -> {
          field = parser.currentName();
          if (!wanted.test(field)) {
            parser.nextToken();
            parser.skipChildren();
          }
        }
        case START_OBJECT, START_ARRAY -> {
          if (open.size() < DEEPEST) {
            push(token == JsonToken.START_OBJECT ? object() : new ArrayList<>(), field);
          } else {
            skip(field);
          }
        }
        case END_OBJECT, END_ARRAY -> pop();
        case VALUE_STRING -> add(field, parser.getText());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
            add(field, new JsonObject.Digits(parser.getText()));
        case VALUE_TRUE -> add(field, true);
        case VALUE_FALSE -> add(field, false);
        default -> add(field, JsonObject.NULL);
      }
      if (open.isEmpty()) {
        return;
      }
      token = parser.nextToken();
      if (token == null) {
        throw new JsonEOFException(parser, null, "the document ends within a value");
      }
    }
  }

  private void skip(String field) throws IOException {
    skipped = skipped == null ? parser.currentTokenLocation() : skipped;
    add(field, JsonObject.NULL);
    parser.skipChildren();
  }

  private JsonObject object() {
    JsonLocation at = parser.currentTokenLocation();
    return new JsonObject(firstLine - 1 + at.getLineNr(), at.getColumnNr());
  }

  private void push(Object container, String field) throws IOException {
    Open outer = open.peek();
    String path = outer == null ? "" : outer.path;
    if (outer != null && outer.container instanceof JsonObject) {
      path = path.isEmpty() ? field : path.length() > 200 ? path : path + "." + field;
    }
    JsonObject within =
        outer == null ? null : outer.container instanceof JsonObject in ? in : outer.within;
    long before = held;
    add(field, container);
    open.push(new Open(container, path, within, before));
  }

  private void pop() throws IOException {
    Open closed = open.pop();
    Open outer = open.peek();
    if (outer == null || !(closed.container instanceof JsonObject object)) {
      return;
    }
    boolean keep = listener.closed(object, new Path(closed.path, closed.within));
    if (!keep && outer.container instanceof List<?> list) {
      list.remove(list.size() - 1);
      held = closed.heldBefore;
    }
  }

  private void add(String field, Object value) throws IOException {
    held += BESIDE_TEXT + (value instanceof String text ? text.length() : 0);
    if (held > MOST_HELD) {
      throw new StreamConstraintsException(
          "more than " + MOST_HELD + " characters in one piece", parser.currentLocation());
    }
    Open outer = open.peek();
    if (outer == null) {
      top = value;
    } else if (outer.container instanceof JsonObject object) {
      object.put(field, value);
    } else {
      @SuppressWarnings("unchecked") // made by push
      List<Object> list = (List<Object>) outer.container;
      list.add(value);
    }
  }
}
