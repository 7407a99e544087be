package threadlens.ingest.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.Export;
import threadlens.ingest.export.OpenExport;
import threadlens.ingest.export.RowCharacters;
import threadlens.ingest.export.Threads;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.SourceId;

/**
 * Reads tables with a header (RFC 4180): one comment a row. The delimiter is whichever of comma,
 * semicolon, tab and bar is most frequent in the header, or the one that a first line tells.
 */
public final class CsvReader implements DiscussionReader {
  private static final List<String> SUFFIXES = List.of(".csv", ".tsv");
  private static final int HEADER = 1 << 16;

  /** How Excel is told. */
  private static final Pattern DELIMITER = Pattern.compile("sep=(.)\\r?\\n");

  /** As databases write quotes within a cell; in RFC 4180 they would be doubled. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\\"[^\",;|\t\r\n]");

  private final Mapping mapping;

  public CsvReader(Mapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public List<String> suffixes() {
    return SUFFIXES;
  }

  @Override
  public boolean accepts(Source source) {
    String name = source.name();
    return SUFFIXES.stream().anyMatch(name::endsWith);
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    Export.read(source, format(), (export, threads) -> rows(source, export, threads), into);
  }

  private void rows(Source source, OpenExport export, Threads threads)
      throws IOException, UnreadableSourceException {
    Reader text = TableText.of(source, export, threads);
    String beginning = beginning(text);
    int line = 1;
    Matcher told = DELIMITER.matcher(beginning);
    if (told.lookingAt()) {
      text.skip(told.end());
      line++;
    }
    CSVFormat format = format(beginning, told.lookingAt() ? told.group(1).charAt(0) : 0);
    int first = line;
    Rows rows = new Rows(threads);
    RowCharacters characters = RowCharacters.ofLines(text, format.getEscapeCharacter() != null);
    Columns columns = null;
    try (CSVParser parser = CSVParser.parse(characters, format)) {
      for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
        CSVRecord record = records.next();
        if (characters.isCut() && columns != null) {
          rows.leaveOut("left-out-row", RowCharacters.whyCut(), line);
        } else if (columns == null) {
          columns = Columns.of(record.toList(), mapping, start(source));
        } else if (!record.stream().allMatch(String::isBlank)) {
          row(record, columns, line, rows);
        }
        line = Math.toIntExact(parser.getCurrentLineNumber() + first);
        characters.next();
      }
    } catch (UncheckedIOException e) {
      String message = RowCharacters.why(e) + "; what follows is left out";
      rows.leaveOut("left-out-rest", message, line);
    }
  }

  private static CSVFormat format(String beginning, char delimiter) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter == 0 ? delimiter(beginning) : delimiter)
        .setEscape(ESCAPED.matcher(beginning).find() ? '\\' : null)
        .setIgnoreEmptyLines(true)
        .setTrailingData(true)
        .get();
  }

  private static Location start(Source source) {
    return new Location(new SourceId(source.path(), source.record(), ""), 1, 1);
  }

  private static void row(CSVRecord record, Columns columns, int line, Rows rows)
      throws IOException {
    Map<Field, String> values = new EnumMap<>(Field.class);
    columns
        .indexes()
        .forEach(
            (field, index) -> {
              if (index < record.size()) {
                values.put(field, record.get(index));
              }
            });
    String cells = record.size() + " cells in this row, " + columns.width() + " in the header";
    if (!values.containsKey(Field.TEXT)) {
      rows.leaveOut("left-out-row", cells + ": left out, since it has no text", line);
      return;
    }
    if (record.size() != columns.width()) {
      rows.leaveOut("ragged-row", cells + ": read as far as it goes", line);
    }
    rows.add(new Row(values, line));
  }

  /** Returns the beginning, without moving on. */
  private static String beginning(Reader text) throws IOException {
    char[] head = new char[HEADER];
    text.mark(HEADER);
    int size = 0;
    for (int read = 0; read >= 0 && size < HEADER; size += Math.max(0, read)) {
      read = text.read(head, size, HEADER - size);
    }
    text.reset();
    return new String(head, 0, size);
  }

  private static char delimiter(String text) {
    char best = ',';
    int most = 0;
    for (char candidate : new char[] {',', ';', '\t', '|'}) {
      int count = countInHeader(text, candidate);
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  private static int countInHeader(String text, char delimiter) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted && c == delimiter) {
        count++;
      }
    }
    return count;
  }
}
