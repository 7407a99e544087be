package threadlens.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Provenance;

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

  /** A value with its name. */
  public static Fact named(String name, String value) {
    return new Fact(name, value, null);
  }

  /** A page of its own, for the bar of sections. */
  public static Fact section(String title, String href) {
    return new Fact("", title, href);
  }

  /** What made a page. */
  public static List<Fact> made(Phrases phrases, Provenance provenance) {
    return ThreadFacts.made(phrases, provenance);
  }

  Fact(String name, String value) {
    this(name, value, null);
  }
}
