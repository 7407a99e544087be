package threadlens.ingest.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.Export;
import threadlens.ingest.export.RowCharacters;
import threadlens.model.Discussion;

/**
 * Reads one JSON object a line, one comment each: ConvoKit's utterances, and exports like them; or
 * an array of such objects, or each over several lines.
 */
public final class JsonLinesReader implements DiscussionReader {
  private static final List<String> SUFFIXES = List.of(".jsonl", ".ndjson");
  private static final int HEAD = 256;
  private static final Pattern ARRAY = Pattern.compile("\\[\\s*\\{");
  private static final Pattern OVER_LINES = Pattern.compile("\\{[ \t\r]*\n");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Where a speaker is an object, the keys that hold the name, the likeliest first. */
  private static final List<String> NAMES = List.of("name", "username", "id");

  private final Mapping mapping;

  public JsonLinesReader(Mapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public String format() {
    return "json-lines";
  }

  @Override
  public List<String> suffixes() {
    return SUFFIXES;
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    String name = source.name();
    return SUFFIXES.stream().anyMatch(name::endsWith)
        || head(source).startsWith("{")
        || isArray(source);
  }

  private static boolean isArray(Source source) throws IOException {
    return ARRAY.matcher(head(source)).lookingAt();
  }

  private static boolean isOverLines(Source source) throws IOException {
    return OVER_LINES.matcher(head(source)).lookingAt();
  }

  private static String head(Source source) throws IOException {
    String head = new String(source.head(HEAD), StandardCharsets.UTF_8);
    return head.replace("\uFEFF", "").stripLeading();
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    Export.read(
        source,
        format(),
        (export, threads) -> {
          Reader text = TableText.of(source, export, threads);
          if (isArray(source) || isOverLines(source)) {
            objects(text, new Rows(threads));
          } else {
            lines(new TextLines(text), new Rows(threads));
          }
        },
        into);
  }

  private void lines(TextLines lines, Rows rows) throws IOException {
    while (lines.next()) {
      String line = lines.line();
      if (lines.isTooLong()) {
        String message = "longer than " + TextLines.MOST + " characters; line left out";
        rows.leaveOut("left-out-line", message, lines.number());
      } else if (!line.isBlank()) {
        try {
          row(JSON.readTree(line), lines.number(), rows);
        } catch (JsonProcessingException e) {
          String message = "not JSON: " + firstLine(e.getOriginalMessage()) + "; line left out";
          rows.leaveOut("left-out-line", message, lines.number());
        }
      }
    }
  }

  /** What programs write that keep all rows until the end, or mean each to be read by people. */
  private void objects(Reader text, Rows rows) throws IOException {
    RowCharacters characters = new RowCharacters(text);
    int line = 1;
    try (JsonParser parser = JSON.createParser(characters)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          line = parser.currentTokenLocation().getLineNr();
          row(JSON.readTree(parser), line, rows);
          characters.next();
        }
      }
    } catch (JsonProcessingException e) {
      String message = "no JSON from here on: " + firstLine(e.getOriginalMessage());
      leaveOutRest(message, e.getLocation().getLineNr(), rows);
    } catch (RowCharacters.TooLong e) {
      leaveOutRest(e.getMessage() + " begins here", line, rows);
    }
  }

  private static void leaveOutRest(String message, int line, Rows rows) {
    rows.leaveOut("left-out-rest", message + "; what follows is left out", line);
  }

  private void row(JsonNode object, int line, Rows rows) throws IOException {
    if (!object.isObject()) {
      rows.leaveOut("left-out-line", "not a JSON object, expected one a line; line left out", line);
      return;
    }
    Map<Field, String> values = new EnumMap<>(Field.class);
    Map<String, JsonNode> usual = usual(object);
    for (Field field : Field.values()) {
      String value = value(object, usual, field);
      if (value != null) {
        values.put(field, value);
      }
    }
    if (values.containsKey(Field.TEXT)) {
      rows.add(new Row(values, line));
    } else {
      String named = mapping.named(Field.TEXT);
      String expected = named == null ? String.join(", ", Field.TEXT.columns()) : named;
      rows.leaveOut(
          "left-out-line", "no text, expected it under " + expected + "; line left out", line);
    }
  }

  /** Returns the fields by their folded names. */
  private static Map<String, JsonNode> usual(JsonNode object) {
    Map<String, JsonNode> usual = new HashMap<>();
    object.properties().forEach(each -> usual.putIfAbsent(fold(each.getKey()), each.getValue()));
    return usual;
  }

  private static String fold(String name) {
    return name.chars().allMatch(c -> c == '_' || (c >= 'a' && c <= 'z'))
        ? name
        : Columns.fold(name);
  }

  /** Returns null where the field is missing, and nothing where it is null. */
  private @Nullable String value(JsonNode object, Map<String, JsonNode> usual, Field field) {
    String named = mapping.named(field);
    if (named != null) {
      JsonNode found = object.has(named) ? object.get(named) : path(object, named);
      return found == null ? null : shown(found);
    }
    for (String key : field.columns()) {
      JsonNode found = usual.get(key);
      if (found != null && (field != Field.TEXT || found.isTextual())) {
        return shown(found);
      }
    }
    return null;
  }

  private static @Nullable JsonNode path(JsonNode object, String key) {
    JsonNode at = object;
    for (String part : key.split("\\.", -1)) {
      at = at == null ? null : at.get(part);
    }
    return at;
  }

  private static String shown(JsonNode value) {
    if (value.isObject()) {
      for (String name : NAMES) {
        if (value.hasNonNull(name)) {
          return value.get(name).asText();
        }
      }
    }
    return value.isNull() ? "" : value.isDouble() ? plain(value.doubleValue()) : value.asText();
  }

  /** Without an exponent, as far as that is short. */
  private static String plain(double number) {
    return Math.abs(number) < 1e15
        ? BigDecimal.valueOf(number).toPlainString()
        : Double.toString(number);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").strip();
  }
}
