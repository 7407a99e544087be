package threadlens.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What every column of every table means, as a table. */
final class Codebook {
  private Codebook() {}

  private record Entry(String file, CsvFile.Column<?> column) {}

  private static final List<CsvFile.Column<Entry>> COLUMNS =
      List.of(
          column("file", "The table", "file name", Entry::file),
          column("column", "The column", "word", e -> e.column().name()),
          column("meaning", "What it says", "text", e -> e.column().meaning()),
          column("unit", "What it is counted or written in", "text", e -> e.column().unit()),
          column("range", "What values it takes", "text", e -> e.column().range()),
          column("empty", "What an empty cell means", "text", e -> e.column().empty()));

  private static CsvFile.Column<Entry> column(
      String name, String meaning, String unit, Function<Entry, String> value) {
    return new CsvFile.Column<>(name, meaning, unit, "", "any value", value::apply);
  }

  /** Returns all that a codebook says, whatever the options. */
  static List<String> words() {
    ResearchOptions options =
        new ResearchOptions(true, TextShare.KEEP, ResearchOptions.REPLY_CONFIDENCE, null);
    return Stream.of(
            new ThreadColumns(options).columns(),
            new CommentColumns(options).columns(),
            new FindingColumns(options).columns(),
            new LinkColumns(options).columns(),
            GroupColumns.columns(),
            COLUMNS)
        .flatMap(List::stream)
        .flatMap(
            column ->
                Stream.of(
                    column.name(), column.meaning(), column.unit(), column.range(), column.empty()))
        .toList();
  }

  static ReportFile write(Path folder, String path, ResearchOptions options) throws IOException {
    try (CsvFile<Entry> file = new CsvFile<>(folder, path, COLUMNS)) {
      write(file, "threads.csv", new ThreadColumns(options).columns());
      write(file, "comments.csv", new CommentColumns(options).columns());
      write(file, "findings.csv", new FindingColumns(options).columns());
      write(file, "links.csv", new LinkColumns(options).columns());
      write(file, "groups.csv", GroupColumns.columns());
      write(file, "codebook.csv", COLUMNS);
      return file.putInPlace();
    }
  }

  private static void write(
      CsvFile<Entry> file, String name, List<? extends CsvFile.Column<?>> columns)
      throws IOException {
    for (CsvFile.Column<?> column : columns) {
      file.write(new Entry(name, column));
    }
  }
}
