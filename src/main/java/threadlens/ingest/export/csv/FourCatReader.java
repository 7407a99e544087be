package threadlens.ingest.export.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.CheckedText;
import threadlens.ingest.export.Export;
import threadlens.ingest.export.OpenExport;
import threadlens.ingest.export.RowCharacters;
import threadlens.ingest.export.Threads;
import threadlens.model.Discussion;

/**
 * Reads the tables of 4CAT (Peeters and Hagen 2022), whatever platform it captured: the columns
 * {@code id}, {@code thread_id}, {@code author}, {@code body} and {@code timestamp} are always
 * there.
 */
public final class FourCatReader implements DiscussionReader {
  private static final List<String> SUFFIXES = List.of(".csv");
  private static final List<String> ALWAYS =
      List.of("id", "thread_id", "author", "body", "timestamp");
  private static final int HEAD = 1 << 13;

  /** As 4CAT writes them; a cell may hold line ends. */
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setTrailingData(true).get();

  @Override
  public String format() {
    return "4cat";
  }

  @Override
  public List<String> suffixes() {
    return SUFFIXES;
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    String head = new String(source.head(HEAD), StandardCharsets.UTF_8).replace("\uFEFF", "");
    String line = head.lines().findFirst().orElse("");
    if (!line.contains("thread_id")) {
      return false;
    }
    try (CSVParser parser = CSVParser.parse(new StringReader(line), FORMAT)) {
      return parser.stream()
          .findFirst()
          .map(CSVRecord::toList)
          .filter(
              columns -> columns.stream().map(FourCatReader::folded).toList().containsAll(ALWAYS))
          .isPresent();
    } catch (UncheckedIOException e) {
      return false; // quotes that do not close
    }
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    Export.read(source, format(), (export, threads) -> rows(source, export, threads), into);
  }

  private static void rows(Source source, OpenExport export, Threads threads)
      throws IOException, UnreadableSourceException {
    threads.nameByKey();
    long line = 1;
    RowCharacters characters = RowCharacters.ofLines(CheckedText.of(export, threads), false);
    try (CSVParser parser = CSVParser.parse(characters, FORMAT)) {
      Iterator<CSVRecord> records = parser.iterator();
      FourCatRow.Columns columns = null;
      while (records.hasNext()) {
        CSVRecord record = records.next();
        int place = Math.toIntExact(line);
        if (columns == null) {
          columns = columns(source, record);
        } else if (characters.isCut()) {
          threads.problem("left-out-row", RowCharacters.whyCut(), place, 1);
        } else {
          FourCatRow.tell(record, columns, place, threads);
        }
        line = parser.getCurrentLineNumber() + 1;
        characters.next();
      }
    } catch (UncheckedIOException e) {
      String message = RowCharacters.why(e) + "; what follows is left out";
      threads.problem("left-out-rest", message, Math.toIntExact(line), 1);
    }
  }

  private static FourCatRow.Columns columns(Source source, CSVRecord header)
      throws UnreadableSourceException {
    List<String> names = header.toList().stream().map(FourCatReader::folded).toList();
    for (String name : ALWAYS) {
      if (!names.contains(name)) {
        String message = "no column '" + name + "', expected " + String.join(", ", ALWAYS);
        throw Export.refuse(source, "no-such-column", message, 1, 1);
      }
    }
    return new FourCatRow.Columns(names);
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
