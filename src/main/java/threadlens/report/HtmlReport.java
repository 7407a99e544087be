package threadlens.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.file.Path;
import threadlens.report.page.PageLanguage;

/**
 * Pages for people: {@code index.html} and a page for each thread below {@code threads/}. They open
 * from disk, need nothing from anywhere, and work without scripts.
 */
public final class HtmlReport implements ReportWriter {
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final PageLanguage language;
  private final boolean veiled;

  /** Pages in English. */
  public HtmlReport() {
    this(PageLanguage.EN);
  }

  public HtmlReport(PageLanguage language) {
    this(language, false);
  }

  /**
   * @param veiled whether the words found are blurred until a reader asks to see them
   */
  public HtmlReport(PageLanguage language, boolean veiled) {
    this.language = language;
    this.veiled = veiled;
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public ReportSession open(Path folder, ReportRun run) throws IOException {
    return new HtmlSession(folder, run, language, veiled, templates);
  }
}
