package threadlens.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The camps of authors as somebody wrote them down: CSV in UTF-8 with a header. */
final class CampsFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();
  private static final String EXPECTED = "expected the columns author and camp";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CampsFile() {}

  /**
   * Returns the camp of each author by name.
   *
   * @throws UsageException if the file is not there, or says what it cannot mean; with the line
   */
  static SortedMap<String, String> read(Path file) {
    String text = text(file);
    String plain = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    SortedMap<String, String> camps = new TreeMap<>();
    try (CSVParser rows = FORMAT.parse(new StringReader(plain))) {
      if (!rows.getHeaderNames().containsAll(List.of("author", "camp"))) {
        throw new UsageException(
            file + ":1:1: the columns are " + rows.getHeaderNames() + ", " + EXPECTED);
      }
      long line = 2;
      for (CSVRecord row : rows) {
        add(row, file + ":" + line + ":1: ", camps);
        line = rows.getCurrentLineNumber() + 1;
      }
    } catch (CSVException | IllegalArgumentException e) {
      throw new UsageException(file + ": not CSV: " + e.getMessage() + ", " + EXPECTED);
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read: " + e.getMessage());
    }
    if (camps.isEmpty()) {
      throw new UsageException(file + ": no author has a camp in it, " + EXPECTED);
    }
    return camps;
  }

  private static void add(CSVRecord row, String place, SortedMap<String, String> camps) {
    if (!row.isConsistent()) {
      throw new UsageException(place + row.size() + " fields, " + EXPECTED);
    }
    String author = row.get("author");
    String camp = row.get("camp");
    if (author.isEmpty() || camp.isEmpty()) {
      throw new UsageException(place + "an empty field, expected a name and a camp");
    }
    String other = camps.putIfAbsent(author, camp);
    if (other != null && !other.equals(camp)) {
      throw new UsageException(
          place + "'" + author + "' is in '" + camp + "' here and in '" + other + "' above");
    }
  }

  private static String text(Path file) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (NoSuchFileException e) {
      throw new UsageException(file + ": no such file, " + EXPECTED);
    } catch (CharacterCodingException e) {
      throw new UsageException(file + ": not UTF-8, " + EXPECTED);
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read: " + e.getMessage());
    }
  }
}
