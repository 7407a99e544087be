package threadlens.report;

import java.util.HashMap;
import java.util.Map;
import threadlens.model.ThreadId;
import threadlens.model.ThreadReport;

/**
 * Tells the captures of one page apart: research formats need ids of which none stands twice.
 * Serves one run.
 */
final class Recaptures {
  private final Map<ThreadId, Integer> seen = new HashMap<>();

  /** Returns a report, with a number behind its thread's id where that was seen before. */
  ThreadReport numbered(ThreadReport report) {
    int times = seen.merge(report.thread(), 1, Integer::sum);
    return times == 1 ? report : report.as(new ThreadId(report.thread().value() + "~" + times));
  }
}
