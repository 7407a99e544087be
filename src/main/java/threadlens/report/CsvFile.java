package threadlens.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it: UTF-8 without a mark, commas, CR LF after each record, every text in
 * quotes. Against formulas by the convention of OWASP (CSV Injection): a text whose first sign, or
 * first after white space and hidden characters, is {@code = + - @}, one of their wide forms, a tab
 * or an end of line gets one apostrophe before it. Numbers stand bare. What XML and many readers of
 * tables refuse (control characters, half pairs) is written as U+FFFD, which has the same length.
 *
 * @param <R> what a row is made of
 */
final class CsvFile<R> implements Closeable {
  /**
   * A column.
   *
   * @param name as in the first record
   * @param meaning one sentence, for the codebook
   * @param unit what it is counted or written in
   * @param range what values it takes
   * @param empty what an empty cell means
   * @param value a number, a truth value or a text; null for an empty cell
   */
  record Column<R>(
      String name,
      String meaning,
      String unit,
      String range,
      String empty,
      Function<R, @Nullable Object> value) {}

  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private final AsideFile file;
  private final Writer out;
  private final List<Column<R>> columns;

  CsvFile(Path folder, String path, List<Column<R>> columns) throws IOException {
    this.file = new AsideFile(folder, path);
    this.out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8), 1 << 16);
    this.columns = columns;
    for (int i = 0; i < columns.size(); i++) {
      cell(i, columns.get(i).name());
    }
    out.write("\r\n");
  }

  void write(R row) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      cell(i, columns.get(i).value().apply(row));
    }
    out.write("\r\n");
  }

  private void cell(int index, @Nullable Object value) throws IOException {
    if (index > 0) {
      out.write(',');
    }
    if (value instanceof Number || value instanceof Boolean) {
      out.write(value.toString());
    } else if (value != null && !value.toString().isEmpty()) {
      out.write('"');
      out.write(guarded(PlainSigns.of(value.toString())).replace("\"", "\"\""));
      out.write('"');
    }
  }

  static String guarded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (FORMULA.indexOf(c) >= 0 || c == '\t' || c == '\n') {
        return "'" + text;
      }
      boolean unseen =
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || Character.getType(c) == Character.FORMAT;
      if (!unseen) {
        return text;
      }
    }
    return text;
  }

  ReportFile putInPlace() throws IOException {
    out.flush();
    return file.putInPlace();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
