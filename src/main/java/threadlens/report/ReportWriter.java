package threadlens.report;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes one report format. Implementations are stateless and may be shared between threads.
 *
 * <p>To add a format: write a {@code ReportWriter}, add it to {@link ReportFormats#all()}, and put
 * the files expected of it beside its test.
 */
public interface ReportWriter {
  /** The format's name on the command line, such as {@code html}. */
  String format();

  /**
   * Begins a report.
   *
   * @param folder where to write; it exists
   */
  ReportSession open(Path folder, ReportRun run) throws IOException;
}
