package threadlens.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Problem;
import threadlens.model.ThreadReport;

/**
 * Hands each finished report to all who wait for it, in the order of the inputs.
 *
 * @param finished what a later run goes on from; null where nothing is kept
 */
record Delivery(
    ReportOut folder, @Nullable FinishedReports finished, Outcome outcome, Progress progress) {

  /** Delivers until the conveyor is empty. */
  void all(Conveyor<ReportLine.Reported> conveyor) throws IOException {
    for (var done = conveyor.take(); done != null; done = conveyor.take()) {
      progress.reached(done.behind());
      ThreadReport report = done.report();
      if (report == null) {
        notRead(Objects.requireNonNull(done.notRead()));
        continue;
      }
      write(report, done.kept());
    }
  }

  private void notRead(Problem problem) throws IOException {
    if (InputOptions.failed(problem)) {
      folder.leaveOut(problem);
      outcome.leftOut(problem.toString());
    } else {
      outcome.note(List.of(problem));
    }
  }

  private void write(ThreadReport report, byte @Nullable [] kept) throws IOException {
    folder.write(report);
    if (finished != null && kept != null) {
      finished.add(kept);
    }
    outcome.note(report.discussion().problems());
    for (Annotation annotation : report.annotations()) {
      outcome.note(annotation.problems());
    }
  }
}
