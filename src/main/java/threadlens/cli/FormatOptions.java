package threadlens.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import threadlens.report.ReportFormats;
import threadlens.report.ReportWriter;
import threadlens.report.ResearchReport;
import threadlens.report.page.PageLanguage;

/** Which reports are written, and how their pages look. */
final class FormatOptions {
  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "Which reports to write (default: html,json): html, json, csv, convokit, gexf.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--page-language",
      paramLabel = "LANGUAGE",
      description =
          "What the pages speak: en, ar or fr (default: en). What people wrote stays as it is.")
  private @Nullable String pageLanguage;

  @Option(
      names = "--blur",
      description = "The pages blur the words found until a reader asks to see them.")
  private boolean blur;

  /** The formats as they were asked for, each once; empty where nobody asked. */
  Optional<String> names() {
    return formats.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(",", new LinkedHashSet<>(formats)));
  }

  /** The language of the pages as it was asked for; null where nobody asked. */
  @Nullable String pageLanguage() {
    return pageLanguage;
  }

  boolean blur() {
    return blur;
  }

  /** The formats for researchers that were asked for, for {@link ResearchChoice}. */
  List<String> ofResearch() {
    return formats.stream().filter(ResearchReport.FORMATS::contains).toList();
  }

  /**
   * Returns the writers of all other formats that were asked for, in a list that may be added to.
   *
   * @throws UsageException if there is no such format or language
   */
  List<ReportWriter> writers() {
    List<ReportWriter> usual = ReportFormats.all(language(), blur);
    if (formats.isEmpty()) {
      return new ArrayList<>(usual);
    }
    Map<String, ReportWriter> known = new TreeMap<>();
    usual.forEach(writer -> known.put(writer.format(), writer));
    List<ReportWriter> wanted = new ArrayList<>();
    for (String format : new LinkedHashSet<>(formats)) {
      ReportWriter writer = known.get(format);
      if (writer != null) {
        wanted.add(writer);
      } else if (!ResearchReport.FORMATS.contains(format)) {
        List<String> all = new ArrayList<>(known.keySet());
        all.addAll(ResearchReport.FORMATS);
        throw new UsageException(
            "not a format: '" + format + "', expected " + String.join(" or ", all));
      }
    }
    return wanted;
  }

  private PageLanguage language() {
    PageLanguage language = pageLanguage == null ? PageLanguage.EN : PageLanguage.of(pageLanguage);
    if (language == null) {
      throw new UsageException(
          "not a page language: '" + pageLanguage + "', expected en, ar or fr");
    }
    return language;
  }
}
