package threadlens.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file of labelled texts: UTF-8, RFC 4180, with a header; plain or {@code .gz}.
 *
 * @param file its name, without folder
 */
record GoldTable(String file, List<String> columns, List<CSVRecord> rows) {
  GoldTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @throws UnusableGoldException if there is no such file, or it is no such table
   */
  static GoldTable read(Path path) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = new InputStreamReader(open(path), StandardCharsets.UTF_8);
        CSVParser parser = format.parse(in)) {
      return checked(path, new GoldTable(name(path), parser.getHeaderNames(), parser.getRecords()));
    } catch (NoSuchFileException e) {
      throw new UnusableGoldException(path + ": no such file, expected a CSV file with a header");
    } catch (CSVException | UncheckedIOException | IllegalArgumentException e) {
      throw new UnusableGoldException(path + ": not a CSV file with a header: " + e.getMessage());
    } catch (IOException e) {
      throw new UnusableGoldException(path + ": cannot be read: " + e.getMessage());
    }
  }

  private static InputStream open(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    return path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static String name(Path path) {
    return Objects.requireNonNullElse(path.getFileName(), path).toString();
  }

  private static GoldTable checked(Path path, GoldTable table) {
    for (CSVRecord row : table.rows()) {
      if (!row.isConsistent()) {
        throw new UnusableGoldException(
            path
                + ": record "
                + row.getRecordNumber()
                + " has "
                + row.size()
                + " fields, expected "
                + table.columns().size());
      }
    }
    return table;
  }

  boolean has(String column) {
    return columns.contains(column);
  }

  /**
   * Returns a column, row by row. Numbers are written one way: {@code 1} for {@code 1.0}.
   *
   * @throws UnusableGoldException if there is no such column
   */
  List<String> column(String column) {
    if (!has(column)) {
      throw new UnusableGoldException(
          file + ": no column '" + column + "', expected one of " + columns);
    }
    return rows.stream().map(row -> plain(row.get(column))).toList();
  }

  private static String plain(String value) {
    return value.endsWith(".0") && value.length() <= 4
        ? value.substring(0, value.length() - 2)
        : value;
  }

  /** The rows for which {@code kept} is true, by their number. */
  GoldTable only(List<Integer> kept) {
    return new GoldTable(file, columns, kept.stream().map(rows::get).toList());
  }
}
