package threadlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import threadlens.exchange.Words;
import threadlens.privacy.PseudonymKey;
import threadlens.report.ReportWriter;
import threadlens.report.ResearchOptions;
import threadlens.report.ResearchReport;
import threadlens.report.TextShare;

/** What the formats for research give away of people: a picocli mixin. */
final class ResearchChoice {
  @Option(
      names = "--with-names",
      description = "Name people in csv, convokit and gexf; else they have pseudonyms.")
  private boolean withNames;

  @Option(
      names = "--text",
      paramLabel = "HOW",
      description =
          "What of the texts goes into csv and convokit: keep, spans (the words of findings), drop"
              + " (default: keep).")
  private @Nullable String text;

  @Option(
      names = "--reply-confidence",
      paramLabel = "P",
      description =
          "From which confidence on an inferred reply is told as one in convokit and gexf"
              + " (default: 0.9).")
  private @Nullable Double replyConfidence;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description =
          "The key of the pseudonyms; made where it is missing (default: threadlens/pseudonyms.key"
              + " below the folder of your settings).")
  private @Nullable Path key;

  /** Checks what was asked for before anything is read or made. */
  void check() {
    share();
    confidence();
    if (withNames && key != null) {
      throw new UsageException("--key with --with-names: names need no key, expected one of them");
    }
  }

  /**
   * Makes the writer, and the key where there is none.
   *
   * @param out where reports go; a key must not lie there
   */
  ReportWriter writer(
      List<String> formats, Path out, Map<String, String> options, Streams streams) {
    PseudonymKey secret = withNames ? null : secret(out, streams);
    ResearchOptions research =
        new ResearchOptions(
            withNames, share(), confidence(), secret == null ? null : secret.fingerprint());
    options.put("text", Words.of(research.text()));
    options.put("reply-confidence", Double.toString(research.replyConfidence()));
    if (secret == null) {
      options.put("with-names", "true");
    } else {
      options.put("key-id", secret.fingerprint());
    }
    return new ResearchReport(formats, research, secret);
  }

  private TextShare share() {
    try {
      return text == null ? TextShare.KEEP : Words.parse(TextShare.class, text);
    } catch (IllegalArgumentException e) {
      throw new UsageException("not a share of text: '" + text + "', expected keep, spans or drop");
    }
  }

  private double confidence() {
    double wanted = replyConfidence == null ? ResearchOptions.REPLY_CONFIDENCE : replyConfidence;
    if (!(wanted >= 0 && wanted <= 1)) {
      throw new UsageException("not a confidence: " + wanted + ", expected 0 to 1");
    }
    return wanted;
  }

  private PseudonymKey secret(Path out, Streams streams) {
    Path file = key == null ? settings().resolve("threadlens").resolve("pseudonyms.key") : key;
    if (file.toAbsolutePath().normalize().startsWith(out.toAbsolutePath().normalize())) {
      throw new UsageException(
          "key inside the report: " + file + ", expected a place that is not given away with it");
    }
    try {
      if (Files.exists(file)) {
        return PseudonymKey.load(file);
      }
      PseudonymKey made = PseudonymKey.create(file);
      streams.note("key of pseudonyms made: " + file + "; keep it apart from the reports");
      return made;
    } catch (IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** Where programs of this user keep their settings. */
  static Path settings() {
    String given = System.getProperty("threadlens.settings", System.getenv("XDG_CONFIG_HOME"));
    if (given != null && !given.isBlank()) {
      return Path.of(given);
    }
    String windows = System.getenv("APPDATA");
    return windows != null && !windows.isBlank()
        ? Path.of(windows)
        : Path.of(System.getProperty("user.home", "."), ".config");
  }
}
