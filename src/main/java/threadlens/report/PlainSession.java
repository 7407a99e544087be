package threadlens.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import threadlens.model.Problem;
import threadlens.model.ThreadReport;

/**
 * Research formats written as the reports come; a thread that comes twice gets an id of its own.
 */
final class PlainSession implements ReportSession {
  private final List<ReportSession> sessions = new ArrayList<>();
  private final Recaptures recaptures = new Recaptures();

  PlainSession(Path folder, ReportRun run, List<ReportWriter> writers) throws IOException {
    boolean done = false;
    try {
      for (ReportWriter writer : writers) {
        sessions.add(writer.open(folder, run));
      }
      done = true;
    } finally {
      if (!done) {
        close();
      }
    }
  }

  @Override
  public void write(ThreadReport report) throws IOException {
    ThreadReport once = recaptures.numbered(report);
    for (ReportSession session : sessions) {
      session.write(once);
    }
  }

  @Override
  public void leaveOut(Problem input) throws IOException {
    for (ReportSession session : sessions) {
      session.leaveOut(input);
    }
  }

  @Override
  public List<ReportFile> finish() throws IOException {
    List<ReportFile> files = new ArrayList<>();
    for (ReportSession session : sessions) {
      files.addAll(session.finish());
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    for (ReportSession session : sessions) {
      session.close();
    }
  }
}
