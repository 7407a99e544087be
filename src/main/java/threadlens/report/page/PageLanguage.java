package threadlens.report.page;

import java.util.Locale;

/** A language that the pages speak; what people wrote stays in theirs. */
public enum PageLanguage {
  EN("ltr"),
  AR("rtl"),
  FR("ltr");

  private final String direction;

  PageLanguage(String direction) {
    this.direction = direction;
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
