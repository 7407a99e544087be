package threadlens.ingest.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables of rows that are too long, where few characters are too many. */
final class RowCharactersFuzzTest {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setTrailingData(true).get();
  private static final int MOST = 64;
  private static final int PIECE = 16;

  /** Empty lines count as the beginning of the row behind them. */
  private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\n|\\r\\r|\\n\\r");

  /** Where no quote is open, every row that is short comes out, in its order, and no other does. */
  @FuzzTest(maxDuration = "3m")
  void short_rows_between_long_ones_come_out(byte[] data) throws IOException {
    String table = new String(data, StandardCharsets.ISO_8859_1);
    List<List<String>> read = new ArrayList<>();
    boolean all = rows(table, read);

    if (table.indexOf('"') < 0 && !EMPTY_LINE.matcher(table).find()) {
      assertThat(all).isTrue();
      assertThat(isWithin(rowsUpTo(MOST - PIECE, table), read)).as("%s", read).isTrue();
      assertThat(isWithin(read, rowsUpTo(MOST + 3 * PIECE, table))).as("%s", read).isTrue();
    }
  }

  private static boolean isWithin(List<List<String>> some, List<List<String>> all) {
    int found = 0;
    for (List<String> row : all) {
      found += found < some.size() && some.get(found).equals(row) ? 1 : 0;
    }
    return found == some.size();
  }

  /** Returns whether all was read. */
  private static boolean rows(String table, List<List<String>> into) throws IOException {
    Reader pieces = new Pieces(new StringReader(table));
    RowCharacters characters = new RowCharacters(pieces, true, false, MOST);
    try (CSVParser parser = CSVParser.parse(characters, FORMAT)) {
      for (CSVRecord record : parser) {
        if (!characters.isCut()) {
          into.add(record.toList());
        }
        characters.next();
      }
      return true;
    } catch (UncheckedIOException e) {
      return false; // a quote is not closed
    }
  }

  private static List<List<String>> rowsUpTo(int longest, String table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : table.split("\r\n|\r|\n", -1)) {
      if (line.length() <= longest) {
        try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
          parser.forEach(row -> rows.add(row.toList()));
        }
      }
    }
    return rows;
  }

  /** Gives few characters at a time: a row may be longer by what was read ahead. */
  private static final class Pieces extends FilterReader {
    Pieces(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      return in.read(into, from, Math.min(PIECE, length));
    }
  }
}
