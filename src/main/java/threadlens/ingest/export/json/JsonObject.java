package threadlens.ingest.export.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON document, and where it began. A field of another type than is asked for reads
 * as if it were missing.
 */
public final class JsonObject {
  /** Stands for null, which is not the same as a missing field. */
  static final Object NULL = new Object();

  /** No number that says anything has more digits before or behind its point. */
  private static final int LONGEST_EXPONENT = 30;

  private final int line;
  private final int column;
  private final Map<String, Object> fields = new LinkedHashMap<>();

  JsonObject(int line, int column) {
    this.line = line;
    this.column = column;
  }

  /** A number as its digits stand. */
  record Digits(String text) {}

  /** Returns where it begins, 1-based. */
  public int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** Returns the names of its fields, in their order. */
  public Iterable<String> names() {
    return fields.keySet();
  }

  /** Puts text, {@link Digits}, a boolean, a list, an object, or {@link #NULL}. */
  void put(String name, Object value) {
    fields.put(name, value);
  }

  /** Returns whether the field is there. */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /** Returns whether the field is there and not null. */
  public boolean says(String name) {
    Object value = fields.get(name);
    return value != null && value != NULL;
  }

  /** Returns text, or a number as its digits; null where it is neither. */
  public @Nullable String text(String name) {
    return text(fields.get(name));
  }

  /** Returns text that is not blank. */
  @Nullable String word(String name) {
    String text = text(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  static @Nullable String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    return value instanceof Digits digits ? plain(digits.text()) : null;
  }

  /** Returns a number that is written as one, and is whole; null where it is none. */
  @Nullable Long whole(String name) {
    boolean fits =
        fields.get(name) instanceof Digits digits && digits.text().matches("[0-9]{1,18}");
    return fits ? Long.valueOf(String.valueOf(text(name))) : null;
  }

  /** Returns a whole number that fits; null where it is none. */
  @Nullable Integer number(String name) {
    return number(fields.get(name));
  }

  static @Nullable Integer number(@Nullable Object value) {
    String text = text(value);
    if (text == null || text.length() > 10) {
      return null;
    }
    try {
      return Integer.valueOf(text.strip());
    } catch (NumberFormatException e) {
      return null; // a fraction, or words
    }
  }

  /** Returns whether the field is true; text that reads so is not. */
  public boolean isTrue(String name) {
    return Boolean.TRUE.equals(fields.get(name));
  }

  /** Returns an object; null where the field is none. */
  public @Nullable JsonObject object(String name) {
    return fields.get(name) instanceof JsonObject object ? object : null;
  }

  /** Returns whether the field is an array. */
  public boolean isList(String name) {
    return fields.get(name) instanceof List<?>;
  }

  /** Returns the elements of an array; none where it is no array. */
  List<?> list(String name) {
    return fields.get(name) instanceof List<?> list ? list : List.of();
  }

  /** Returns those elements of an array that are objects; none where it is no array. */
  public List<JsonObject> objects(String name) {
    List<JsonObject> objects = new ArrayList<>();
    for (Object element : list(name)) {
      if (element instanceof JsonObject object) {
        objects.add(object);
      }
    }
    return objects;
  }

  /** Without an exponent, as far as that is short: 1.4E9 is a time. */
  private static String plain(String digits) {
    if (digits.indexOf('e') < 0 && digits.indexOf('E') < 0) {
      return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }
    try {
      BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
      boolean isShort = Math.abs((long) number.scale()) < LONGEST_EXPONENT;
      return isShort ? number.toPlainString() : digits;
    } catch (NumberFormatException e) {
      return digits; // an exponent beyond all bounds
    }
  }
}
