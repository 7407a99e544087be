package threadlens.ingest.export.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import threadlens.ingest.Source;
import threadlens.ingest.export.CheckedText;

/**
 * The beginning of a JSON document, to tell its format by.
 *
 * @param isArray whether it begins with an array
 * @param fields of its first object that begin in the first bytes; the value where it is text or a
 *     number, else a brace, a bracket or the literal
 * @param inner the same of the first object that is the value of a field of that object
 * @param data the same of the first object of its list {@code data}, in which answers of interfaces
 *     come; empty where it has none
 */
record JsonHead(
    boolean isArray,
    Map<String, String> fields,
    Map<String, String> inner,
    Map<String, String> data) {
  private static final int BYTES = 1 << 16;
  private static final JsonHead NONE = new JsonHead(false, Map.of(), Map.of(), Map.of());

  JsonHead {
    fields = Map.copyOf(fields);
    inner = Map.copyOf(inner);
    data = Map.copyOf(data);
  }

  static JsonHead of(Source source) throws IOException {
    byte[] head = source.head(BYTES);
    int start = head.length > 2 && (head[0] & 0xff) == 0xef ? 3 : 0;
    Charset charset = StandardCharsets.UTF_8;
    if (head.length > 1 && (head[0] & 0xff) + (head[1] & 0xff) == 0xff + 0xfe) {
      charset = StandardCharsets.UTF_16;
    }
    int first = start;
    while (first < head.length && head[first] <= ' ' && head[first] >= 0) {
      first++;
    }
    if (charset.equals(StandardCharsets.UTF_8)
        && (first == head.length || (head[first] != '{' && head[first] != '['))) {
      return NONE;
    }
    ByteArrayInputStream bytes = new ByteArrayInputStream(head, start, head.length - start);
    Reader text = CheckedText.of(bytes, charset, (code, message, line, column) -> {});
    try (JsonParser parser = JsonTree.FACTORY.createParser(text)) {
      return read(parser);
    }
  }

  boolean has(String... names) {
    for (String name : names) {
      if (!fields.containsKey(name)) {
        return false;
      }
    }
    return true;
  }

  boolean hasOneOf(String... names) {
    for (String name : names) {
      if (fields.containsKey(name)) {
        return true;
      }
    }
    return false;
  }

  private static JsonHead read(JsonParser parser) throws IOException {
    Map<String, String> fields = new HashMap<>();
    Map<String, String> inner = new HashMap<>();
    Map<String, String> data = new HashMap<>();
    boolean isArray = false;
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY) {
        isArray = true;
        token = parser.nextToken();
      }
      if (token == JsonToken.START_OBJECT) {
        object(parser, fields, inner, data);
      }
    } catch (JsonProcessingException e) {
      // the head ends within the document; or this is none, which then has few fields
    }
    return new JsonHead(isArray, fields, inner, data);
  }

  private static void object(
      JsonParser parser,
      Map<String, String> fields,
      Map<String, String> inner,
      Map<String, String> data)
      throws IOException {
    boolean innerDone = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == null) {
        return;
      }
      fields.put(name, value.isScalarValue() ? parser.getText() : value.asString());
      if (value == JsonToken.START_OBJECT && !innerDone) {
        innerDone = true;
        inner(parser, inner);
      } else if (value == JsonToken.START_ARRAY && name.equals("data") && data.isEmpty()) {
        data(parser, data);
      } else {
        parser.skipChildren();
      }
    }
  }

  private static void data(JsonParser parser, Map<String, String> data) throws IOException {
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token == JsonToken.START_OBJECT && data.isEmpty()) {
        inner(parser, data);
      } else {
        parser.skipChildren();
      }
    }
  }

  private static void inner(JsonParser parser, Map<String, String> fields) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      fields.put(name, value != null && value.isScalarValue() ? parser.getText() : "");
      parser.skipChildren();
    }
  }
}
