package threadlens.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import threadlens.exchange.Words;
import threadlens.model.Annotation;
import threadlens.model.Author;
import threadlens.model.LinkStatus;
import threadlens.model.ThreadReport;

/** {@code methods.txt}: a paragraph of method to copy into a paper, filled with this corpus. */
final class Methods {
  static final String TEMPLATE = "methods.txt";

  private final ResearchOptions options;
  private final Map<LinkStatus, Integer> links = new EnumMap<>(LinkStatus.class);
  private final Set<String> speakers = new HashSet<>();
  private int threads;
  private int comments;
  private int flagged;
  private int sure;
  private int withSentiment;
  private int leftOut;

  Methods(ResearchOptions options) {
    this.options = options;
  }

  void count(ThreadReport report) {
    threads++;
    for (Annotation annotation : report.annotations()) {
      comments++;
      Author author = annotation.comment().author();
      if (author != null) {
        speakers.add(options.speaker(author));
      }
      flagged += CsvColumns.isFlagged(annotation) ? 1 : 0;
      withSentiment += annotation.analysis().sentiment() == null ? 0 : 1;
      LinkStatus status = annotation.link().status();
      links.merge(status, 1, Integer::sum);
      boolean above = annotation.link().confidence() >= options.replyConfidence();
      sure += status == LinkStatus.INFERRED && above ? 1 : 0;
    }
  }

  void leftOut() {
    leftOut++;
  }

  int threads() {
    return threads;
  }

  int comments() {
    return comments;
  }

  int speakers() {
    return speakers.size();
  }

  /** Returns the paragraph. */
  String text(ReportRun run) {
    String template = new String(PageAssets.bytes(TEMPLATE), StandardCharsets.UTF_8);
    return template
        .replace("\r\n", "\n")
        .replace("{tool}", run.provenance().tool())
        .replace("{analyzer}", run.provenance().analyzer())
        .replace("{packs}", String.join(", ", run.provenance().packs()))
        .replace("{threads}", number(threads, "thread"))
        .replace("{comments}", number(comments, "comment"))
        .replace("{speakers}", number(speakers.size(), "name"))
        .replace("{left_out}", number(leftOut, "input"))
        .replace("{stated}", number(links.getOrDefault(LinkStatus.STATED, 0), "reply", "replies"))
        .replace(
            "{inferred}", number(links.getOrDefault(LinkStatus.INFERRED, 0), "reply", "replies"))
        .replace("{sure}", Integer.toString(sure))
        .replace("{confidence}", CsvColumns.rounded(options.replyConfidence()).toString())
        .replace("{flagged}", number(flagged, "comment"))
        .replace("{sentiment}", number(withSentiment, "comment"))
        .replace("{people}", people())
        .replace("{text}", Words.of(options.text()));
  }

  private String people() {
    return options.names()
        ? "People are named as on the pages."
        : "Names, ids and addresses are replaced by pseudonyms (HMAC-SHA256, key "
            + options.keyId()
            + ", kept by whoever made this), also where comments name each other.";
  }

  private static String number(int count, String noun) {
    return number(count, noun, noun + "s");
  }

  private static String number(int count, String noun, String nouns) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : nouns);
  }

  ReportFile write(Path folder, String path, ReportRun run) throws IOException {
    try (AsideFile file = new AsideFile(folder, path)) {
      file.write(text(run).getBytes(StandardCharsets.UTF_8));
      return file.putInPlace();
    }
  }
}
