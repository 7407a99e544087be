package threadlens.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import threadlens.model.CorpusCourse;
import threadlens.model.CorpusMeasures;
import threadlens.model.CorpusPeople;
import threadlens.model.CorpusStories;
import threadlens.model.Problem;
import threadlens.model.SourceId;
import threadlens.model.ThreadReport;

/**
 * A folder of reports: the formats asked for, and beside them {@code manifest.json}, which names
 * every input and output. Pages of an earlier report that the new one has no more are removed.
 *
 * <pre>{@code
 * try (ReportFolder folder = ReportFolder.open(Path.of("reports"), run, ReportFormats.all())) {
 *   for (ThreadReport report : reports) {
 *     folder.write(report);
 *   }
 *   folder.finish();
 * }
 * }</pre>
 */
public final class ReportFolder implements ReportSession {
  private final Path folder;
  private final ReportRun run;
  private final List<ReportSession> sessions;
  private final List<SourceId> inputs = new ArrayList<>();

  private ReportFolder(Path folder, ReportRun run, List<ReportSession> sessions) {
    this.folder = folder;
    this.run = run;
    this.sessions = sessions;
  }

  /** Begins a report; the folder and those above it are made where they are missing. */
  public static ReportFolder open(Path folder, ReportRun run, List<ReportWriter> writers)
      throws IOException {
    Files.createDirectories(folder);
    ReportFolder opened = new ReportFolder(folder, run, new ArrayList<>());
    boolean done = false;
    try {
      for (ReportWriter writer : writers) {
        opened.sessions.add(writer.open(folder, run));
      }
      done = true;
      return opened;
    } finally {
      if (!done) {
        opened.close();
      }
    }
  }

  @Override
  public void write(ThreadReport report) throws IOException {
    inputs.addAll(MergedSources.of(report.discussion()));
    for (ReportSession session : sessions) {
      session.write(report);
    }
  }

  @Override
  public void leaveOut(Problem input) throws IOException {
    inputs.add(input.location().source());
    for (ReportSession session : sessions) {
      session.leaveOut(input);
    }
  }

  /** Notes an input that the reports do not name, such as the archive that held those they name. */
  public void input(SourceId input) {
    inputs.add(input);
  }

  @Override
  public void people(CorpusPeople people) throws IOException {
    for (ReportSession session : sessions) {
      session.people(people);
    }
  }

  @Override
  public void measures(CorpusMeasures measures) throws IOException {
    for (ReportSession session : sessions) {
      session.measures(measures);
    }
  }

  @Override
  public void course(CorpusCourse course) throws IOException {
    for (ReportSession session : sessions) {
      session.course(course);
    }
  }

  @Override
  public void stories(CorpusStories stories) throws IOException {
    for (ReportSession session : sessions) {
      session.stories(stories);
    }
  }

  @Override
  public List<ReportFile> finish() throws IOException {
    List<ReportFile> files = new ArrayList<>();
    for (ReportSession session : sessions) {
      files.addAll(session.finish());
    }
    List<ReportFile> earlier = EarlierReport.files(folder);
    files.add(Manifest.write(folder, run, inputs, files));
    EarlierReport.remove(folder, earlier, files);
    return files;
  }

  @Override
  public void close() throws IOException {
    IOException first = null;
    for (ReportSession session : sessions) {
      try {
        session.close();
      } catch (IOException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
