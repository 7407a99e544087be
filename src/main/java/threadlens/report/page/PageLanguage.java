package threadlens.report.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language that the pages speak; what people wrote stays in theirs. */
public enum PageLanguage {
  EN("ltr"),
  AR("rtl"),
  FR("ltr");

  private final String direction;

  PageLanguage(String direction) {
    this.direction = direction;
  }

  /** Returns the language of a tag; null where the pages do not speak it. */
  public static @Nullable PageLanguage of(String tag) {
    for (PageLanguage language : values()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    return null;
  }

  /** BCP 47. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@code ltr} or {@code rtl}, as HTML's {@code dir}. */
  public String direction() {
    return direction;
  }
}
