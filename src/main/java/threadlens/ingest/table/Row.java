package threadlens.ingest.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of an export.
 *
 * @param values of the fields that the row has; a field that it has, and leaves empty, is there
 *     with an empty value
 * @param line where it begins, 1-based
 */
record Row(Map<Field, String> values, int line) {
  Row {
    values = Map.copyOf(values);
  }

  /** Returns a value; null where it is missing or empty. */
  @Nullable String value(Field field) {
    String value = values.get(field);
    return value == null || value.isBlank() ? null : value.strip();
  }

  boolean has(Field field) {
    return values.containsKey(field);
  }
}
