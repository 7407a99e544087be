package threadlens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No figure without whom it speaks for: the sheet of validity says of each what it rests on. */
class ValidityTest {
  private static final Path SHEET = Path.of("src/site/markdown/validity.md");

  @Test
  void everyFigureOfTheReadmeStandsInTheSheetAndNoOther() throws IOException {
    List<String> sheet = figures(rows(SHEET, "| data | figure | value |"));
    assertThat(sheet).isEqualTo(figures(rows(Path.of("README.md"), "| data | figure |")));
    assertThat(sheet).hasSizeGreaterThan(15);
  }

  @Test
  void everyFigureOfPagesStandsInTheSheetAndNoOther() throws IOException {
    List<String> sheet = figures(rows(SHEET, "| pages | figure | value |"));
    assertThat(sheet).isEqualTo(figures(rows(Path.of("README.md"), "| pages | figure |")));
    assertThat(sheet).hasSize(5);
  }

  @Test
  void everyFigureSaysWhatItRestsOn() throws IOException {
    List<List<String>> all = new ArrayList<>(rows(SHEET, "| data | figure | value |"));
    all.addAll(rows(SHEET, "| pages | figure | value |"));
    for (List<String> row : all) {
      assertThat(row).as(row.toString()).hasSize(9);
      assertThat(row.subList(1, 9)).as(row.toString()).doesNotContain("");
      assertThat(row.get(4)).as("n of " + row.get(1)).matches("[0-9][0-9,]* [a-z].*");
      assertThat(row.get(7)).as("command of " + row.get(1)).startsWith("`evaluate ");
      assertThat(row.get(8)).as("day of " + row.get(1)).matches("20\\d\\d-\\d\\d-\\d\\d");
    }
  }

  /** The name of a figure and its value, in order. */
  private static List<String> figures(List<List<String>> rows) {
    return rows.stream().map(row -> row.get(1) + " = " + row.get(2)).toList();
  }

  private static List<List<String>> rows(Path file, String header) throws IOException {
    return Files.readAllLines(file).stream()
        .dropWhile(line -> !line.startsWith(header))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.asList(line.split("\\|", -1)))
        .map(cells -> cells.subList(1, cells.size() - 1).stream().map(String::strip).toList())
        .toList();
  }
}
