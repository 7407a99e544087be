package threadlens.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import threadlens.privacy.Erasure;

/** Sheets and pages of samples, wherever coders put them, without what is erased. */
final class SampleSheets {
  private static final String PAGE = "<body class=\"work coding\">";

  private final Erasure erasure;
  private final Map<Path, Set<Integer>> samples;

  /**
   * @param samples the numbers of the erased by the folder of each sample's key
   */
  SampleSheets(Erasure erasure, Map<Path, Set<Integer>> samples) {
    this.erasure = erasure;
    this.samples = samples;
  }

  /** Erases in a file, unless only asked; returns what changes, null where nothing does. */
  @Nullable String erase(Path file, boolean write) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".csv")) {
      return sheet(file, write);
    }
    return name.endsWith(".html") ? page(file, write) : null;
  }

  private Set<Integer> numbers(Path file) {
    return samples.getOrDefault(SideFiles.folderOf(file), Set.of());
  }

  /** A page shows comments with what they answer, and is not taken apart: it goes. */
  private @Nullable String page(Path page, boolean write) throws IOException {
    if (!Files.readString(page).contains(PAGE)
        || (numbers(page).isEmpty() && erasure.check().first(page) == null)) {
      return null;
    }
    if (write) {
      Files.delete(page);
    }
    return page + ": removed, since it shows what is erased; codes that were exported stay";
  }

  private @Nullable String sheet(Path sheet, boolean write) throws IOException {
    StringWriter left = new StringWriter();
    int changed = 0;
    try (CSVParser rows = CSVParser.parse(sheet, StandardCharsets.UTF_8, CSVFormat.RFC4180);
        CSVPrinter out = new CSVPrinter(left, CSVFormat.RFC4180)) {
      Columns columns = null;
      for (CSVRecord row : rows) {
        if (columns == null) {
          columns = Columns.of(row.toList());
          if (columns == null) {
            return null; // no sheet of a sample
          }
        }
        List<String> cells = cells(row, columns, numbers(sheet));
        changed += cells.equals(row.toList()) ? 0 : 1;
        out.printRecord(cells);
      }
    }
    if (changed > 0 && write) {
      SideFiles.replace(sheet, left.toString());
    }
    return changed == 0 ? null : sheet + ": " + Summary.count(changed, "row");
  }

  /** Where in a row stands what; -1 for nowhere. */
  private record Columns(int number, int text, int note) {
    static @Nullable Columns of(List<String> header) {
      int number = header.indexOf("number");
      boolean sheet = number >= 0 && header.contains("code");
      return sheet ? new Columns(number, header.indexOf("text"), header.indexOf("note")) : null;
    }
  }

  private List<String> cells(CSVRecord row, Columns columns, Set<Integer> numbers) {
    List<String> cells = new ArrayList<>(row.toList());
    boolean gone = row.getRecordNumber() > 1 && isGone(cells, columns, numbers);
    for (int i = 0; i < cells.size(); i++) {
      boolean ofIt = gone && (i == columns.text() || i == columns.note());
      cells.set(i, ofIt ? "" : erasure.copied(cells.get(i)));
    }
    return cells;
  }

  private boolean isGone(List<String> cells, Columns columns, Set<Integer> numbers) {
    String number = columns.number() < cells.size() ? cells.get(columns.number()) : "";
    if (number.matches("[0-9]{1,9}") && numbers.contains(Integer.parseInt(number))) {
      return true;
    }
    String text =
        columns.text() < 0 || columns.text() >= cells.size() ? "" : cells.get(columns.text());
    // The sheet puts an apostrophe before what a spreadsheet could take for a formula.
    return erasure.isErased(text) || (text.startsWith("'") && erasure.isErased(text.substring(1)));
  }
}
