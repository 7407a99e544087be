package threadlens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import threadlens.exchange.StoredReport;
import threadlens.model.Problem;
import threadlens.model.ThreadReport;
import threadlens.pipeline.Pipeline;
import threadlens.privacy.Erasure;
import threadlens.report.ReportLines;

/** The rounds of an {@link Erasure} over the lines of a report. */
final class Forgetting {
  private Forgetting() {}

  /** Takes what is written. */
  @FunctionalInterface
  interface Taker<T> {
    void take(T one) throws IOException;
  }

  /** The first two rounds. Returns what is found in each thread, for a person. */
  static List<String> survey(Path lines, Erasure erasure) throws IOException {
    List<String> found = new ArrayList<>();
    each(
        lines,
        report -> {
          int count = erasure.census(report);
          if (count > 0) {
            found.add(Summary.count(count, "comment") + " of " + report.thread().value());
          }
        },
        leftOut -> {});
    each(lines, erasure::gather, leftOut -> {});
    return found;
  }

  /** The third round. */
  static void rewrite(
      Path lines, Erasure erasure, Taker<ThreadReport> reports, Taker<Problem> leftOut)
      throws IOException {
    erasure.settle();
    int[] number = {0};
    each(
        lines, report -> reports.take(Pipeline.summed(erasure.over(report, number[0]++))), leftOut);
  }

  /** Reads reports with who is who in them, which tells the forms of a name. */
  static void each(Path lines, Taker<ThreadReport> reports, Taker<Problem> leftOut)
      throws IOException {
    try (ReportLines all = ReportLines.open(lines)) {
      for (StoredReport one = all.next(); one != null; one = all.next()) {
        if (one.report() != null) {
          reports.take(Pipeline.summed(one.report()));
        } else if (one.leftOut() != null) {
          leftOut.take(one.leftOut());
        }
      }
    }
  }
}
