package threadlens.ingest.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.decoding.SourceText;
import threadlens.model.Discussion;
import threadlens.model.Location;

/**
 * Reads tables with a header (RFC 4180): one comment a row. The delimiter is whichever of comma,
 * semicolon, tab and bar is most frequent in the header.
 */
public final class CsvReader implements DiscussionReader {
  private static final List<String> SUFFIXES = List.of(".csv", ".tsv");

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
    SourceText text = SourceText.read(source);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(text.text()))
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .get();
    Conversations conversations = new Conversations(text);
    try (CSVParser parser = CSVParser.parse(new StringReader(text.text()), format)) {
      rows(parser, text, conversations);
    }
    conversations.finish(format(), 1, into);
  }

  private void rows(CSVParser parser, SourceText text, Conversations conversations)
      throws UnreadableSourceException {
    Iterator<CSVRecord> records = parser.iterator();
    Columns columns = null;
    int width = 0;
    long line = 1;
    try {
      while (records.hasNext()) {
        CSVRecord record = records.next();
        Location place = new Location(text.id(), Math.toIntExact(line), 1);
        if (columns == null) {
          columns = Columns.of(record.toList(), mapping, place);
          width = record.size();
        } else {
          row(record, columns, width, place, conversations);
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException e) {
      Location place = new Location(text.id(), Math.toIntExact(line), 1);
      conversations.leaveOut(
          "left-out-rest",
          "a quote that opens here is not closed; what follows is left out",
          place);
    }
  }

  private static void row(
      CSVRecord record, Columns columns, int width, Location place, Conversations conversations) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    columns
        .indexes()
        .forEach(
            (field, index) -> {
              if (index < record.size()) {
                values.put(field, record.get(index));
              }
            });
    String cells = record.size() + " cells in this row, " + width + " in the header";
    if (!values.containsKey(Field.TEXT)) {
      conversations.leaveOut("left-out-row", cells + ": left out, since it has no text", place);
      return;
    }
    if (record.size() != width) {
      conversations.leaveOut("ragged-row", cells + ": read as far as it goes", place);
    }
    conversations.add(new Row(values, place));
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
