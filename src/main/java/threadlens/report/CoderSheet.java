package threadlens.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import threadlens.report.page.CoderItem;
import threadlens.report.page.CoderPage;
import threadlens.report.page.CodingScheme;
import threadlens.report.page.Fact;
import threadlens.report.page.Frame;
import threadlens.report.page.PageLanguage;
import threadlens.report.page.Phrases;

/** Writes the page on which one person codes the comments of a random sample. */
public final class CoderSheet {
  private CoderSheet() {}

  /** The codes that are offered where nobody brought a codebook. */
  public static CodingScheme standard(PageLanguage language) {
    return CodingScheme.standard(Phrases.of(language));
  }

  /**
   * Writes {@code coder.html}.
   *
   * @param sample which sample
   * @param items by number
   */
  public static void write(
      Path folder, PageLanguage language, String sample, CodingScheme scheme, List<CoderItem> items)
      throws IOException {
    Frame frame = PageAssets.coderFrame(language);
    List<Fact> made = List.of(Fact.named(frame.phrases().say("coder.sample"), sample));
    Utf8ByteOutput output = new Utf8ByteOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render("coder.jte", new CoderPage(frame, sample, scheme, items, made), output);
    try (AsideFile file = new AsideFile(folder, CoderPage.NAME)) {
      output.writeTo(file);
      file.putInPlace();
    }
  }
}
