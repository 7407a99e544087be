package threadlens.ingest.html.repeating;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What is known of each element of an outline, found out once, when it is first asked for. */
final class Lazy<T> {
  private final IntFunction<T> find;
  private final @Nullable Object[] known;

  /**
   * @param size how many elements there are
   * @param find is given the index of an element; never returns null
   */
  Lazy(int size, IntFunction<T> find) {
    this.find = find;
    known = new @Nullable Object[size];
  }

  @SuppressWarnings("unchecked") // nothing else is put in
  T of(int index) {
    Object value = known[index];
    if (value == null) {
      value = find.apply(index);
      known[index] = value;
    }
    return (T) value;
  }
}
