package threadlens.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import threadlens.model.CorpusCourse;
import threadlens.model.CorpusMeasures;
import threadlens.model.CorpusPeople;
import threadlens.model.CorpusStories;
import threadlens.model.Problem;
import threadlens.model.ThreadReport;

/**
 * One report in the making. Threads come one by one, in the order in which they are to be shown; of
 * each, only a summary is kept, so that memory does not grow with the corpus. Serves one thread of
 * execution.
 */
public interface ReportSession extends Closeable {
  void write(ThreadReport report) throws IOException;

  /** Names an input that could not be read at all. */
  void leaveOut(Problem input) throws IOException;

  /** Takes who is who in all threads, once, before {@link #finish()}; not every report shows it. */
  default void people(CorpusPeople people) throws IOException {}

  /** Takes how replies run between camps, once, before {@link #finish()}. */
  default void measures(CorpusMeasures measures) throws IOException {}

  /** Takes the corpus over time, once, before {@link #finish()}. */
  default void course(CorpusCourse course) throws IOException {}

  /** Takes the events of several discussions, once, before {@link #finish()}. */
  default void stories(CorpusStories stories) throws IOException {}

  /**
   * Writes what sums up all threads, and puts it in place. Nothing may be written afterwards.
   *
   * @return every file of this report, in a fixed order
   */
  List<ReportFile> finish() throws IOException;

  /** Drops what was written aside and not finished. Files in place stay. */
  @Override
  void close() throws IOException;
}
