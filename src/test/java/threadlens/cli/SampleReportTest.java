package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code reports/sample}, which README shows, is what the program writes today. */
final class SampleReportTest {
  private static final List<String> SEEDS =
      List.of("seeds/deir-sanin-road-blocked.txt", "seeds/mariage-civil-nahr-bshaale.txt");

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it
  private Path folder;

  @Test
  void theSampleReportIsWhatTheProgramWritesToday() throws IOException {
    Ran ran = Ran.command("analyze", SEEDS.get(0), SEEDS.get(1), "--out", folder.toString());
    assertThat(ran.exitCode()).as(ran.err()).isZero();

    for (String file : List.of("index.html", "report.jsonl", "manifest.json")) {
      assertThat(Files.readString(folder.resolve(file)))
          .as(
              "reports/sample/%s; make it again: ./threadlens analyze %s --out reports/sample",
              file, String.join(" ", SEEDS))
          .isEqualTo(Files.readString(Path.of("reports/sample", file)));
    }
  }
}
