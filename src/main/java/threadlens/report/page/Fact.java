package threadlens.report.page;

import org.jspecify.annotations.Nullable;

/**
 * A name and its value, for lists of facts.
 *
 * @param href where the value can be followed to, http or https only; null for plain text
 */
public record Fact(String name, String value, @Nullable String href) {
  /** A value by itself. */
  public static Fact of(String value) {
    return new Fact("", value, null);
  }

  Fact(String name, String value) {
    this(name, value, null);
  }
}
