package threadlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.exchange.Words;
import threadlens.privacy.PseudonymKey;
import threadlens.report.EarlierRun;
import threadlens.report.ReportFormats;
import threadlens.report.ReportWriter;
import threadlens.report.ResearchOptions;
import threadlens.report.ResearchReport;
import threadlens.report.TextShare;
import threadlens.report.page.PageLanguage;

/**
 * The formats that a folder holds, and writers that write them as they were written.
 *
 * @param lost formats that cannot be written again, since the key of their pseudonyms is not here
 */
record EarlierFormats(List<ReportWriter> writers, List<String> lost) {
  /** What each format has in its folder. */
  private static final Map<String, String> FIRST_FILES = firstFiles();

  EarlierFormats {
    writers = List.copyOf(writers);
    lost = List.copyOf(lost);
  }

  private static Map<String, String> firstFiles() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("html", "index.html");
    files.put("json", "report.jsonl");
    files.put("csv", "csv/threads.csv");
    files.put("convokit", "convokit/utterances.jsonl");
    files.put("gexf", "gexf");
    return files;
  }

  /**
   * Looks into a folder.
   *
   * @param key of pseudonyms; null for the one among the settings
   */
  static EarlierFormats of(Path folder, EarlierRun run, @Nullable Path key) throws IOException {
    List<String> formats =
        FIRST_FILES.keySet().stream()
            .filter(format -> Files.exists(folder.resolve(FIRST_FILES.get(format))))
            .toList();
    List<ReportWriter> writers = new ArrayList<>();
    PageLanguage language = PageLanguage.of(run.options().getOrDefault("page-language", "en"));
    boolean blur = run.options().containsKey("blur");
    for (ReportWriter writer :
        ReportFormats.all(language == null ? PageLanguage.EN : language, blur)) {
      if (formats.contains(writer.format())) {
        writers.add(writer);
      }
    }
    List<String> research = formats.stream().filter(ResearchReport.FORMATS::contains).toList();
    if (research.isEmpty()) {
      return new EarlierFormats(writers, List.of());
    }
    ReportWriter writer = research(research, run.options(), key);
    if (writer == null) {
      return new EarlierFormats(writers, research);
    }
    writers.add(writer);
    return new EarlierFormats(writers, List.of());
  }

  private static @Nullable ReportWriter research(
      List<String> formats, Map<String, String> options, @Nullable Path given) throws IOException {
    TextShare text = Words.parse(TextShare.class, options.getOrDefault("text", "keep"));
    double confidence =
        options.containsKey("reply-confidence")
            ? Double.parseDouble(options.get("reply-confidence"))
            : ResearchOptions.REPLY_CONFIDENCE;
    if (options.containsKey("with-names")) {
      return new ResearchReport(formats, new ResearchOptions(true, text, confidence, null), null);
    }
    Path file =
        given == null
            ? ResearchChoice.settings().resolve("threadlens").resolve("pseudonyms.key")
            : given;
    if (!Files.exists(file)) {
      return null;
    }
    PseudonymKey key = PseudonymKey.load(file);
    return key.fingerprint().equals(options.get("key-id"))
        ? new ResearchReport(
            formats, new ResearchOptions(false, text, confidence, key.fingerprint()), key)
        : null;
  }
}
