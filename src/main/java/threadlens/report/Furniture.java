package threadlens.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import threadlens.model.Article;
import threadlens.model.CommentsState;
import threadlens.model.CorpusPeople;
import threadlens.model.Discussion;
import threadlens.model.SourceId;
import threadlens.model.ThreadId;
import threadlens.model.ThreadReport;

/** The words that stand in the files of a report whoever writes: in pages, scripts and columns. */
public final class Furniture {
  private Furniture() {}

  /** Hands on the text of every file of a report of one thread in which nobody says anything. */
  public static void words(ReportRun run, List<ReportWriter> writers, Consumer<String> taker)
      throws IOException {
    Path folder = Files.createTempDirectory("threadlens");
    try {
      try (ReportFolder report = ReportFolder.open(folder, run, writers)) {
        report.write(silent(run));
        report.people(new CorpusPeople(List.of(), 1, 0));
        report.finish();
      }
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          taker.accept(Files.readString(file));
        }
      }
      run.rules().forEach(rule -> taker.accept(rule.title() + " " + rule.why()));
      run.rules().forEach(rule -> taker.accept(rule.rule() + " " + rule.falsePositives()));
    } finally {
      remove(folder);
    }
  }

  private static ThreadReport silent(ReportRun run) {
    Discussion discussion =
        new Discussion(
            new SourceId("", null, ""),
            "",
            null,
            1,
            new Article("", null, null, null, "und", ""),
            CommentsState.OPEN,
            0,
            List.of(),
            List.of());
    return new ThreadReport(run.provenance(), new ThreadId(""), discussion, List.of(), List.of());
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
