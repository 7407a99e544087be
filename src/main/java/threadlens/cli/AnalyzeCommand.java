package threadlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import threadlens.model.Annotation;
import threadlens.model.Discussion;
import threadlens.model.Problem;
import threadlens.model.SourceId;
import threadlens.model.ThreadReport;
import threadlens.pipeline.Pipeline;
import threadlens.privacy.Tombstones;
import threadlens.report.ReportFormats;
import threadlens.report.ReportRun;
import threadlens.report.ReportWriter;
import threadlens.report.ResearchReport;
import threadlens.report.TombstoneFile;
import threadlens.report.page.PageLanguage;

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
  @Mixin private final ResearchChoice research = new ResearchChoice();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "reports",
      description = "Where the reports go (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("reports");

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

  @Option(
      names = "--blur",
      description = "The pages blur the words found until a reader asks to see them.")
  private boolean blur;

  AnalyzeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<ReportWriter> writers = writers();
    research.check();
    ZoneId zone = timeZone.zone();
    Map<String, String> campOfAuthor = camps == null ? null : CampsFile.read(camps);
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new UsageException("not a folder: " + out + ", expected where reports can go");
    }
    Readers readers = input.readers();
    Inputs inputs = input.inputs(readers);
    makeFolder();
    SortedMap<String, String> options = options();
    List<String> ofResearch = formats.stream().filter(ResearchReport.FORMATS::contains).toList();
    if (!ofResearch.isEmpty()) {
      writers.add(research.writer(ofResearch, out, options, streams));
    }
    Pipeline pipeline = work.pipeline(streams);
    UnaryOperator<Discussion> adjust =
        zone == null
            ? UnaryOperator.identity()
            : discussion -> TimeZoneOption.place(discussion, zone);
    ReportRun run = new ReportRun(pipeline.provenance(), pipeline.packs().notes(), options, null);
    Summary summary = new Summary(campOfAuthor);
    Outcome outcome = new Outcome(streams);
    try (FinishedReports finished = finished(pipeline, options);
        ReportOut folder = ErasingOut.over(out, run, writers, summary);
        Conveyor<ReportLine.Reported> conveyor =
            new Conveyor<>(
                work.jobs(),
                UNDER_WAY,
                onto -> new ReportLine(pipeline, adjust, finished, onto).load(inputs, readers));
        Progress progress = Progress.of(streams, "comments").outOf(inputs.sources().size(), 0)) {
      write(conveyor.start(), folder, finished, outcome, progress);
      ArchiveDigests.of(inputs).forEach(folder::archive);
      folder.finish(streams, camps);
      if (finished != null) {
        finished.finish();
      }
    }
    streams.line(summary.text());
    streams.line(
        "report:   " + out.resolve(Files.exists(out.resolve("index.html")) ? "index.html" : ""));
    return outcome.exitCode();
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

  private static void write(
      Conveyor<ReportLine.Reported> conveyor,
      ReportOut folder,
      @Nullable FinishedReports finished,
      Outcome outcome,
      Progress progress)
      throws IOException {
    SourceId last = null;
    int behind = -1;
    for (var done = conveyor.take(); done != null; done = conveyor.take()) {
      ThreadReport report = done.report();
      if (report == null) {
        Problem problem = Objects.requireNonNull(done.notRead());
        if (InputOptions.failed(problem)) {
          folder.leaveOut(problem);
          outcome.leftOut(problem.toString());
        } else {
          outcome.note(List.of(problem));
        }
      } else {
        folder.write(report);
        byte[] kept = done.kept();
        if (finished != null && kept != null) {
          finished.add(kept);
        }
        outcome.note(report.discussion().problems());
        for (Annotation annotation : report.annotations()) {
          outcome.note(annotation.problems());
        }
        if (!report.discussion().source().equals(last)) {
          last = report.discussion().source();
          progress.reached(++behind);
        }
        progress.step(report.annotations().size());
      }
    }
  }

  private void makeFolder() {
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new UsageException("folder cannot be made: " + out + ", expected where reports can go");
    }
  }

  private List<ReportWriter> writers() {
    Map<String, ReportWriter> known = new TreeMap<>();
    ReportFormats.all(pageLanguage(), blur).forEach(writer -> known.put(writer.format(), writer));
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
    return formats.isEmpty() ? new ArrayList<>(ReportFormats.all(pageLanguage(), blur)) : wanted;
  }

  private PageLanguage pageLanguage() {
    PageLanguage language = pageLanguage == null ? PageLanguage.EN : PageLanguage.of(pageLanguage);
    if (language == null) {
      throw new UsageException(
          "not a page language: '" + pageLanguage + "', expected en, ar or fr");
    }
    return language;
  }

  private SortedMap<String, String> options() {
    SortedMap<String, String> options = new TreeMap<>();
    if (!formats.isEmpty()) {
      options.put("format", String.join(",", new LinkedHashSet<>(formats)));
    }
    putIfGiven(options, "from", input.format());
    putIfGiven(options, "time-zone", timeZone.name());
    putIfGiven(options, "captured-at", input.capturedAt());
    putIfGiven(options, "camps", camps == null ? null : String.valueOf(camps.getFileName()));
    putIfGiven(options, "page-language", pageLanguage);
    if (blur) {
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
