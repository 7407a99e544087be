package threadlens.ingest.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.decoding.SourceText;
import threadlens.model.Discussion;
import threadlens.model.Location;

/** Reads one JSON object a line, one comment each: ConvoKit's utterances, and exports like them. */
public final class JsonLinesReader implements DiscussionReader {
  private static final List<String> SUFFIXES = List.of(".jsonl", ".ndjson");
  private static final int HEAD = 256;
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
    String head = new String(source.head(HEAD), StandardCharsets.UTF_8);
    return SUFFIXES.stream().anyMatch(name::endsWith)
        || head.replace("\uFEFF", "").stripLeading().startsWith("{");
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    SourceText text = SourceText.read(source);
    Conversations conversations = new Conversations(text);
    BufferedReader lines = new BufferedReader(new StringReader(text.text()));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Location place = new Location(text.id(), ++number, 1);
      if (!line.isBlank()) {
        row(line, place, conversations);
      }
    }
    conversations.finish(format(), 1, into);
  }

  private void row(String line, Location place, Conversations conversations) {
    JsonNode object;
    try {
      object = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      String message = "not JSON: " + firstLine(e.getOriginalMessage()) + "; line left out";
      conversations.leaveOut("left-out-line", message, place);
      return;
    }
    if (!object.isObject()) {
      conversations.leaveOut(
          "left-out-line", "not a JSON object, expected one a line; line left out", place);
      return;
    }
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String value = value(object, field);
      if (value != null) {
        values.put(field, value);
      }
    }
    if (values.containsKey(Field.TEXT)) {
      conversations.add(new Row(values, place));
    } else {
      String named = mapping.named(Field.TEXT);
      String expected = named == null ? String.join(", ", Field.TEXT.columns()) : named;
      conversations.leaveOut(
          "left-out-line", "no text, expected it under " + expected + "; line left out", place);
    }
  }

  /** Returns null where the field is missing, and nothing where it is null. */
  private @Nullable String value(JsonNode object, Field field) {
    String named = mapping.named(field);
    for (String key : named == null ? field.columns() : List.of(named)) {
      JsonNode found = object.has(key) ? object.get(key) : path(object, key);
      if (found != null && (named != null || field != Field.TEXT || found.isTextual())) {
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
