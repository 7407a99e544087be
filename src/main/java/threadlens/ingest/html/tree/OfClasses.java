package threadlens.ingest.html.tree;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the classes of an element alone: found out once for each value of {@code class}
 * that the page has, when it is first asked for. For one thread.
 */
public final class OfClasses<T> {
  private final PageTree page;
  private final Function<String, T> find;
  private final @Nullable Object[] known;

  /**
   * Of the elements of a page.
   *
   * @param find is given the classes as they stand, empty for none; never returns null
   */
  public OfClasses(PageTree page, Function<String, T> find) {
    this.page = page;
    this.find = find;
    known = new @Nullable Object[page.signs().classNames().size()];
  }

  /** Returns it of an element. */
  @SuppressWarnings("unchecked") // nothing else is put in
  public T of(int element) {
    ClassNames.Value classes = page.signs().classes(element);
    Object value = known[classes.number()];
    if (value == null) {
      value = find.apply(classes.names());
      known[classes.number()] = value;
    }
    return (T) value;
  }
}
