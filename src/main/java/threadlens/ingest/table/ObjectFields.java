package threadlens.ingest.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.export.json.JsonObject;

/** What the fields of an object hold, by the user's mapping or by their usual names. */
final class ObjectFields {
  /** Where a value is an object, the fields that hold what it says, the likeliest first. */
  private static final List<String> NAMES =
      List.of("name", "display_name", "displayName", "username", "login", "id");

  private static final List<String> WORDS =
      List.of("text", "body", "plain", "raw", "html", "rendered");

  private final Mapping mapping;

  ObjectFields(Mapping mapping) {
    this.mapping = mapping;
  }

  /** Returns what an object says; a field that is null is there with an empty value. */
  Map<Field, String> of(JsonObject object) {
    Map<String, String> usual = new HashMap<>();
    for (String name : object.names()) {
      usual.putIfAbsent(Columns.fold(name), name);
    }
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String value = value(object, usual, field);
      if (value != null) {
        values.put(field, value);
      }
    }
    return values;
  }

  /**
   * Returns whether the text of an object lies in an object, as pages and plain text side by side.
   */
  boolean hasTextWithin(JsonObject object) {
    for (String name : object.names()) {
      JsonObject inner = object.object(name);
      boolean named = Field.TEXT.columns().contains(Columns.fold(name));
      if (named && inner != null && WORDS.stream().anyMatch(each -> inner.text(each) != null)) {
        return mapping.named(Field.TEXT) == null;
      }
    }
    return false;
  }

  private @Nullable String value(JsonObject object, Map<String, String> usual, Field field) {
    String named = mapping.named(field);
    if (named != null) {
      return path(object, named, field);
    }
    for (String column : field.columns()) {
      String name = usual.get(column);
      String value = name == null ? null : shown(object, name, field);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String path(JsonObject object, String path, Field field) {
    JsonObject at = object;
    String rest = path;
    for (int dot = rest.indexOf('.'); dot >= 0 && !at.has(rest); dot = rest.indexOf('.')) {
      JsonObject inner = at.object(rest.substring(0, dot));
      if (inner == null) {
        return null;
      }
      at = inner;
      rest = rest.substring(dot + 1);
    }
    return at.has(rest) ? shown(at, rest, field) : null;
  }

  /** Returns null where it is a list, or an object that says nothing. */
  private static @Nullable String shown(JsonObject object, String name, Field field) {
    JsonObject inner = object.object(name);
    if (inner != null) {
      for (String each : field == Field.TEXT ? WORDS : NAMES) {
        String value = inner.text(each);
        if (value != null) {
          return value;
        }
      }
      return null;
    }
    String text = object.text(name);
    if (text != null || object.isList(name)) {
      return text;
    }
    return object.isTrue(name) ? "true" : "";
  }
}
