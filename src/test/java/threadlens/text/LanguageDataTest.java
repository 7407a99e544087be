package threadlens.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Language identification on labelled data, where it is at hand. */
final class LanguageDataTest {
  private static final Path DATA = Path.of("..", "shared", "eval");
  private static final Pattern CELL =
      Pattern.compile("(?:\"((?:[^\"]|\"\")*+)\"|([^,\"\r\n]*+))(,|\r?\n|$)");

  @Test
  void arabizi_is_found_among_lebanese_tweets() throws IOException {
    List<List<String>> rows = rows("language/arabizi_id.csv");

    assertThat(f1(rows, languages -> languages.all().contains("ar-Latn"))).isGreaterThan(0.75);
    assertThat(f1(rows, languages -> languages.main().equals("ar-Latn"))).isGreaterThan(0.75);
  }

  @ParameterizedTest(name = "{0}: at least {3} of column {1} are {2}")
  @CsvSource({
    "flags/ucc.csv, text, en, 0.98",
    "flags/hatecheck.csv, text, en, 0.99",
    "sentiment/vader_nyt.csv, text, en, 0.98",
    "flags/lhsab.csv, text, ar, 0.98",
    "flags/mpold.csv, text, ar, 0.98",
  })
  void comments_in_one_language_are_told(String file, String column, String language, double least)
      throws IOException {
    List<List<String>> rows = rows(file);
    int at = rows.get(0).indexOf(column);
    long told =
        rows.stream()
            .skip(1)
            .filter(row -> Languages.of(row.get(at)).main().equals(language))
            .count();

    assertThat((double) told / (rows.size() - 1)).isGreaterThan(least);
  }

  private static double f1(List<List<String>> rows, Predicate<Languages> predicted) {
    int right = 0;
    int found = 0;
    int gold = 0;
    for (List<String> row : rows.subList(1, rows.size())) {
      boolean arabizi = row.get(1).startsWith("1");
      boolean said = predicted.test(Languages.of(row.get(2)));
      right += arabizi && said ? 1 : 0;
      found += said ? 1 : 0;
      gold += arabizi ? 1 : 0;
    }
    return 2.0 * right / (found + gold);
  }

  private static List<List<String>> rows(String file) throws IOException {
    Path path = DATA.resolve(file);
    assumeTrue(Files.exists(path), "the labelled data is not here: " + path);
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    Matcher cells = CELL.matcher(Files.readString(path));
    while (cells.find() && !(cells.hitEnd() && cells.group().isEmpty())) {
      String quoted = cells.group(1);
      row.add(quoted == null ? cells.group(2) : quoted.replace("\"\"", "\""));
      if (!cells.group(3).equals(",")) {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    return rows;
  }
}
