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
    return List.of(new HtmlReport(language), new JsonReport());
  }
}
