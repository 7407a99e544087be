package threadlens.ingest.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.text.Spelling;

/** Which column holds what, as far as the user says; the rest is found by its usual names. */
public final class Mapping {
  /** Nothing said: all columns are found by their usual names. */
  public static final Mapping NONE = new Mapping(Map.of());

  private final Map<Field, String> columns;

  private Mapping(Map<Field, String> columns) {
    this.columns = Map.copyOf(columns);
  }

  /**
   * Reads {@code FIELD=COLUMN,FIELD=COLUMN}, as in {@code text=body,speaker=user}. The fields are
   * id, conversation_id, speaker, timestamp, text, reply_to, nesting, title, url, permalink, state,
   * deleted, spam, approved and reports. In JSON lines a column may be a path, such as {@code
   * data.body}.
   *
   * @throws IllegalArgumentException if it reads otherwise; the message is for the user
   */
  public static Mapping parse(String mapping) {
    Map<Field, String> columns = new EnumMap<>(Field.class);
    for (String pair : mapping.split(",", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 1 || equals == pair.length() - 1) {
        throw new IllegalArgumentException(
            "not a mapping: '" + pair + "', expected FIELD=COLUMN, as in text=body");
      }
      Field field = field(pair.substring(0, equals).strip());
      if (columns.put(field, pair.substring(equals + 1).strip()) != null) {
        throw new IllegalArgumentException(
            "mapped twice: '" + field.key() + "', expected each field once");
      }
    }
    return new Mapping(columns);
  }

  /** Returns the column that the user named for a field; null where none was named. */
  @Nullable String named(Field field) {
    return columns.get(field);
  }

  private static Field field(String key) {
    for (Field field : Field.values()) {
      if (field.key().equalsIgnoreCase(key)) {
        return field;
      }
    }
    List<String> keys = Arrays.stream(Field.values()).map(Field::key).toList();
    throw new IllegalArgumentException(
        "not a field: '"
            + key
            + "', expected one of "
            + String.join(", ", keys)
            + Spelling.didYouMean(key, keys));
  }
}
