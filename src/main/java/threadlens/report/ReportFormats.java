package threadlens.report;

import java.util.List;

/** The known report formats, in the order in which they are written. */
public final class ReportFormats {
  private ReportFormats() {}

  public static List<ReportWriter> all() {
    return List.of(new HtmlReport(), new JsonReport());
  }
}
