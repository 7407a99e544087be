package threadlens.report;

import java.util.List;
import threadlens.report.page.PageLanguage;

/** The known report formats, in the order in which they are written. */
public final class ReportFormats {
  private ReportFormats() {}

  public static List<ReportWriter> all() {
    return all(PageLanguage.EN);
  }

  /** The same with pages that speak a language. */
  public static List<ReportWriter> all(PageLanguage language) {
    return all(language, false);
  }

  /**
   * The same with pages that may start veiled.
   *
   * @param veiled whether pages blur the words found until a reader asks to see them
   */
  public static List<ReportWriter> all(PageLanguage language, boolean veiled) {
    return List.of(new HtmlReport(language, veiled), new JsonReport());
  }
}
