package threadlens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.CorpusMeasures;
import threadlens.model.CorpusPeople;
import threadlens.model.Problem;
import threadlens.model.SourceId;
import threadlens.model.ThreadReport;
import threadlens.report.ReportFile;
import threadlens.report.ReportFolder;

/** Reports on their way into a folder, each counted as it goes. */
class ReportOut implements AutoCloseable {
  private final ReportFolder folder;
  private final Summary summary;

  ReportOut(ReportFolder folder, Summary summary) {
    this.folder = folder;
    this.summary = summary;
  }

  void write(ThreadReport report) throws IOException {
    folder.write(report);
    summary.add(report);
  }

  void leaveOut(Problem input) throws IOException {
    folder.leaveOut(input);
    summary.addLeftOut();
  }

  /** Notes an archive, whose records the reports name as their sources. */
  final void archive(SourceId archive) {
    folder.input(archive);
  }

  /**
   * Writes what sums up all of them.
   *
   * @param camps the file of camps, to be named in a note; null where there is none
   * @return every file of the folder's report
   */
  List<ReportFile> finish(Streams streams, @Nullable Path camps) throws IOException {
    CorpusPeople people = summary.people();
    folder.people(people);
    CorpusMeasures measures = summary.measures();
    folder.measures(measures);
    if (measures.unknown() > 0) {
      streams.note(
          camps + ": " + measures.unknown() + " names in it neither answer nor are answered");
    }
    folder.course(summary.course());
    folder.stories(summary.stories());
    List<ReportFile> files = folder.finish();
    if (people.left() > 0) {
      streams.note("people: " + people.leftInWords());
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
