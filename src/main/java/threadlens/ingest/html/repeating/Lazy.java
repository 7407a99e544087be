package threadlens.ingest.html.repeating;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What is known of each element of an outline, found out once, when it is first asked for. */
final class Lazy<T> {
  private final IntFunction<T> find;
  private @Nullable Object[] known = {};

  /**
   * @param find is given the index of an element; never returns null
   */
  Lazy(IntFunction<T> find) {
    this.find = find;
  }

  @SuppressWarnings("unchecked") // nothing else is put in
  T of(int index) {
    if (index >= known.length) {
      known = Arrays.copyOf(known, Math.max(index + 1, known.length * 2));
    }
    Object value = known[index];
    if (value == null) {
      value = find.apply(index);
      if (index < known.length) {
        known[index] = value;
      }
    }
    return (T) value;
  }
}
