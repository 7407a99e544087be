package threadlens.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.file.Path;
import threadlens.report.page.PageLanguage;

/**
 * Pages for people: {@code index.html} and a page for each thread below {@code threads/}. They open
 * from disk, need nothing from anywhere, and work without scripts.
 */
public final class HtmlReport implements ReportWriter {
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final PageLanguage language;

  /** Pages in English. */
  public HtmlReport() {
    this(PageLanguage.EN);
  }

  public HtmlReport(PageLanguage language) {
    this.language = language;
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public ReportSession open(Path folder, ReportRun run) {
    return new HtmlSession(folder, run, language, templates);
  }
}
