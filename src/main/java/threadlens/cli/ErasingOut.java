package threadlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Problem;
import threadlens.model.ThreadReport;
import threadlens.privacy.Erasure;
import threadlens.privacy.ErasureCheck;
import threadlens.privacy.Tombstones;
import threadlens.report.Furniture;
import threadlens.report.JsonReport;
import threadlens.report.ReportFile;
import threadlens.report.ReportFolder;
import threadlens.report.ReportRun;
import threadlens.report.ReportSession;
import threadlens.report.ReportWriter;
import threadlens.report.TombstoneFile;

/**
 * Reports into a folder from which something was erased: what comes again is erased again. Who was
 * erased may be named before they write, so all reports lie aside until the last has come.
 */
final class ErasingOut extends ReportOut {
  private static final String ASIDE = ".erasing.part";

  private final Path aside;
  private final Erasure erasure;
  private final ReportSession lines;

  private ErasingOut(
      ReportFolder folder, Summary summary, Path aside, ReportRun run, Erasure erasure)
      throws IOException {
    super(folder, summary);
    this.aside = aside;
    this.erasure = erasure;
    this.lines = new JsonReport().open(aside, run);
  }

  /** Opens a folder; one without tombstones takes the reports as they come. */
  static ReportOut over(Path out, ReportRun run, List<ReportWriter> writers, Summary summary)
      throws IOException {
    Tombstones tombstones = TombstoneFile.read(out);
    ReportFolder folder = ReportFolder.open(out, run, writers);
    if (tombstones == null || tombstones.isEmpty()) {
      return new ReportOut(folder, summary);
    }
    Path aside = out.resolve(ASIDE);
    Folders.remove(aside);
    Files.createDirectories(aside);
    Erasure erasure = new Erasure(tombstones, List.of());
    Furniture.words(run, writers, erasure::structural);
    return new ErasingOut(folder, summary, aside, run, erasure);
  }

  @Override
  void write(ThreadReport report) throws IOException {
    lines.write(report);
  }

  @Override
  void leaveOut(Problem input) throws IOException {
    lines.leaveOut(input);
  }

  @Override
  List<ReportFile> finish(Streams streams, @Nullable Path camps) throws IOException {
    lines.finish();
    Path all = aside.resolve("report.jsonl");
    Forgetting.survey(all, erasure);
    Forgetting.rewrite(all, erasure, super::write, super::leaveOut);
    Folders.remove(aside);
    streams.note("erased before, and again: " + Summary.count(erasure.comments(), "comment"));
    List<ReportFile> files = super.finish(streams, camps);
    ErasureCheck check = erasure.check();
    for (Path file : Folders.files(aside.resolveSibling("."))) {
      ErasureCheck.Trace trace = check.first(file);
      if (trace != null) {
        streams.note(trace.toString());
      }
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    try {
      lines.close();
      Folders.remove(aside);
    } finally {
      super.close();
    }
  }
}
