package threadlens.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import threadlens.exchange.StoredReport;

/** Reads a {@code report.jsonl} line by line. */
public final class ReportLines implements AutoCloseable {
  private final Path file;
  private final BufferedReader lines;
  private int number;

  private ReportLines(Path file, BufferedReader lines) {
    this.file = file;
    this.lines = lines;
  }

  public static ReportLines open(Path file) throws IOException {
    return new ReportLines(file, Files.newBufferedReader(file, StandardCharsets.UTF_8));
  }

  /**
   * Returns the next line; null after the last.
   *
   * @throws IOException if it is no line of a report that this version wrote, naming it
   */
  public @Nullable StoredReport next() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      return null;
    }
    number++;
    try {
      return StoredReport.parse(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
