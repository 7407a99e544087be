package threadlens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code threadlens demo}: {@code analyze} over a sample that comes with the program. */
@Command(
    name = "demo",
    description =
        "Analyzes a few discussions that come with Threadlens and opens the report. All in it is"
            + " invented; the words found are blurred until you ask to see them.",
    footer = {
      "",
      "Examples:",
      "  threadlens demo                          a report in a new temporary folder",
      "  threadlens demo --out demo --no-open     a report in demo/report, from the pages in demo/pages"
    })
final class DemoCommand implements Callable<Integer> {
  /** Pages among the seeds; English, Arabizi and French, one without comments on show. */
  private static final List<String> PAGES =
      List.of(
          "kahraba-saet-samat.txt",
          "mariage-civil-nahr-bshaale.txt",
          "quarry-report-suspended.txt",
          "ras-al-jird-clashes.txt",
          "tal-zaytoun-barrels.txt",
          "tunnel-of-nabaa-shih.txt");

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where pages and report go (default: a new temporary folder).")
  private @Nullable Path out;

  @Option(names = "--no-open", description = "Do not open the report in the browser.")
  private boolean closed;

  @Option(names = "--no-sentiment", description = "Leave the sentiment out; far faster.")
  private boolean noSentiment;

  DemoCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = folder();
    Path pages = folder.resolve("pages");
    Path report = folder.resolve("report");
    layOut(pages);
    int code = analyze(pages, report);
    if (code == ExitCode.DONE && !closed) {
      Path index = report.resolve("index.html").toAbsolutePath();
      if (!Browser.open(index)) {
        streams.note("no browser found here; open " + index.toUri() + " in yours");
      }
    }
    return code;
  }

  private Path folder() throws IOException {
    if (out == null) {
      return Files.createTempDirectory("threadlens-demo-");
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new UsageException("not a folder: " + out + ", expected where the demo can go");
    }
    return out;
  }

  private static void layOut(Path pages) throws IOException {
    Files.createDirectories(pages);
    for (String page : PAGES) {
      try (InputStream in = DemoCommand.class.getResourceAsStream("/threadlens/demo/" + page)) {
        Files.copy(
            Objects.requireNonNull(in, page),
            pages.resolve(page),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** By the command itself, so that the demo shows what everybody gets. */
  private int analyze(Path pages, Path report) {
    CommandLine analyze =
        Objects.requireNonNull(spec.root().commandLine().getSubcommands().get("analyze"));
    return noSentiment
        ? analyze.execute(pages.toString(), "--out", report.toString(), "--blur", "--no-sentiment")
        : analyze.execute(pages.toString(), "--out", report.toString(), "--blur");
  }
}
