package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate flags --fit}. */
final class EvaluateFlagsFitTest {
  private final Path folder;

  EvaluateFlagsFitTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theSameCommentsGiveTheSameFileWhichCanBeLoaded() throws IOException {
    StringBuilder rows = new StringBuilder("text,label\n");
    for (int i = 0; i < 30; i++) {
      rows.append("your nonsense number ").append(i).append(",bad\n");
      rows.append("the road has lane ").append(i).append(",fine\n");
    }
    Path file = Files.writeString(folder.resolve("mine.csv"), rows);

    String first = fitted(file);
    assertThat(fitted(file)).isEqualTo(first);
    assertThat(first)
        .contains("  - \"person: mine.csv, 60 comments, 30 positive\"")
        .contains("  - \"group: nothing, set by hand\"")
        .contains("person, mine.csv: AUC 1.000 by weights fitted to the other four fifths")
        .containsPattern("of 30 comments with a mean score of 0\\.\\d\\d, 0\\.000 are positive");
    assertThat(weight(first, "scorn")).isGreaterThan(1.2); // by hand 1.2
    assertThat(weight(first, "madness")).isEqualTo(0.8); // not met, so as by hand
  }

  @Test
  void aSetWhoseLicenceKeepsItForMeasuringIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("ucc.csv"), "text,antagonize,hostile\na,0,0\n");

    Ran ran = Ran.command("evaluate", "flags", "--fit", file.toString());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("ucc.csv: a set only to measure with, by its licence");
  }

  private static String fitted(Path file) {
    Ran ran =
        Ran.command(
            "evaluate",
            "flags",
            "--fit",
            file.toString(),
            "--gold",
            "label",
            "--positive",
            "bad",
            "--categories",
            "insult");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exitCode()).isEqualTo(ExitCode.DONE);
    return ran.out();
  }

  /** The weight of a signal in the family of insults, which stands first. */
  private static double weight(String yaml, String signal) {
    return yaml.lines()
        .map(String::strip)
        .filter(line -> line.startsWith(signal + ": "))
        .mapToDouble(line -> Double.parseDouble(line.substring(signal.length() + 2)))
        .findFirst()
        .orElseThrow();
  }
}
