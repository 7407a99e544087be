package threadlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import threadlens.ingest.Inputs;
import threadlens.ingest.Readers;
import threadlens.model.Discussion;
import threadlens.pipeline.Pipeline;
import threadlens.privacy.Tombstones;
import threadlens.report.ReportRun;
import threadlens.report.ReportWriter;
import threadlens.report.TombstoneFile;

/** {@code threadlens analyze}: everything, from saved pages to reports. */
@Command(
    name = "analyze",
    description =
        "Reads pages and exports, works out who answers whom, measures sentiment, flags "
            + "by the rules, and writes a report on each thread.",
    footer = {
      "",
      "Examples:",
      "  threadlens analyze seeds                        then open reports/index.html",
      "  threadlens analyze page.txt exports --out mine --format json --no-sentiment",
      "  threadlens analyze archive --resume             goes on after a stop"
    })
final class AnalyzeCommand implements Callable<Integer> {
  private static final int UNDER_WAY = 16 << 20;

  private final Streams streams;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final WorkOptions work = new WorkOptions();
  @Mixin private final TimeZoneOption timeZone = new TimeZoneOption();
  @Mixin private final FormatOptions formats = new FormatOptions();
  @Mixin private final ResearchChoice research = new ResearchChoice();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "reports",
      description = "Where the reports go (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("reports");

  @Option(
      names = "--camps",
      paramLabel = "FILE",
      description = {
        "The camp of each author, as CSV with the columns author and camp; replies between camps "
            + "are then measured in all discussions. Without it camps are found in every other "
            + "discussion and measured on the rest."
      })
  private @Nullable Path camps;

  @Option(
      names = "--resume",
      description =
          "Go on with what a run with the same --out, inputs and options left when it was stopped:"
              + " discussions that are done are not done again. The reports are the same.")
  private boolean resume;

  AnalyzeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<ReportWriter> writers = formats.writers();
    research.check();
    ZoneId zone = timeZone.zone();
    Map<String, String> campOfAuthor = camps == null ? null : CampsFile.read(camps);
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new UsageException("not a folder: " + out + ", expected where reports can go");
    }
    Summary summary = new Summary(campOfAuthor);
    Outcome outcome = new Outcome(streams);
    try (Progress progress = Progress.of(streams, "comments")) {
      analyze(writers, zone, summary, outcome, progress);
    }
    streams.line(summary.text());
    streams.line(
        "report:   " + out.resolve(Files.exists(out.resolve("index.html")) ? "index.html" : ""));
    return outcome.exitCode();
  }

  private void analyze(
      List<ReportWriter> writers,
      @Nullable ZoneId zone,
      Summary summary,
      Outcome outcome,
      Progress progress)
      throws IOException {
    Readers readers = input.readers();
    Inputs inputs = input.inputs(readers, progress);
    makeFolder();
    SortedMap<String, String> options = options();
    if (!formats.ofResearch().isEmpty()) {
      writers.add(research.writer(formats.ofResearch(), out, options, streams));
    }
    Pipeline pipeline = work.pipeline(streams);
    UnaryOperator<Discussion> adjust =
        zone == null
            ? UnaryOperator.identity()
            : discussion -> TimeZoneOption.place(discussion, zone);
    ReportRun run = new ReportRun(pipeline.provenance(), pipeline.packs().notes(), options, null);
    progress.outOf(inputs.sources().size(), 0);
    try (FinishedReports finished = finished(pipeline, options);
        ReportOut folder = ErasingOut.over(out, run, writers, summary);
        Conveyor<ReportLine.Reported> conveyor =
            new Conveyor<>(
                work.jobs(),
                UNDER_WAY,
                onto ->
                    new ReportLine(pipeline, adjust, finished, progress, onto)
                        .load(inputs, readers))) {
      new Delivery(folder, finished, outcome, progress).all(conveyor.start());
      ArchiveDigests.of(inputs).forEach(folder::archive);
      folder.finish(streams, camps);
      if (finished != null) {
        finished.finish();
      }
    }
  }

  /** What is done; none is kept where something was erased, since it would be kept unerased. */
  private @Nullable FinishedReports finished(Pipeline pipeline, SortedMap<String, String> options)
      throws IOException {
    Tombstones erased = TombstoneFile.read(out);
    if (erased != null && !erased.isEmpty()) {
      return null;
    }
    FinishedReports finished =
        FinishedReports.open(out, RunSettings.of(pipeline.provenance(), options), resume);
    if (finished.count() > 0) {
      streams.note("goes on after " + Summary.count(finished.count(), "discussion"));
    }
    return finished;
  }

  private void makeFolder() {
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new UsageException("folder cannot be made: " + out + ", expected where reports can go");
    }
  }

  private SortedMap<String, String> options() {
    SortedMap<String, String> options = new TreeMap<>();
    formats.names().ifPresent(names -> options.put("format", names));
    putIfGiven(options, "from", input.format());
    putIfGiven(options, "time-zone", timeZone.name());
    putIfGiven(options, "captured-at", input.capturedAt());
    putIfGiven(options, "camps", camps == null ? null : String.valueOf(camps.getFileName()));
    putIfGiven(options, "page-language", formats.pageLanguage());
    if (formats.blur()) {
      options.put("blur", "true");
    }
    if (!work.sentiment()) {
      options.put("no-sentiment", "true");
    }
    return options;
  }

  private static void putIfGiven(Map<String, String> options, String name, @Nullable String value) {
    if (value != null) {
      options.put(name, value);
    }
  }
}
