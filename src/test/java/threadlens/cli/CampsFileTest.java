package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampsFileTest {
  @TempDir Path folder = Path.of("");

  @Test
  void anAuthorAndACampStandOnALine() throws IOException {
    assertThat(
            CampsFile.read(
                file("\uFEFFauthor,camp\r\n\"Abu, Ali\",March 8\r\n\r\nليلى,14 آذار\r\n")))
        .isEqualTo(Map.of("Abu, Ali", "March 8", "ليلى", "14 آذار"));
  }

  @Test
  void whatIsWrongIsToldWithItsLine() throws IOException {
    refuses(
        "name,side\nx,y\n",
        ":1:1: the columns are [name, side], expected the columns author and camp");
    refuses("author,camp\nx,A\ny\n", ":3:1: 1 fields, expected the columns author and camp");
    refuses("author,camp\nx,\n", ":2:1: an empty field, expected a name and a camp");
    refuses("author,camp\nx,A\ny,A\nx,B\n", ":4:1: 'x' is in 'B' here and in 'A' above");
    refuses("author,camp\n", ": no author has a camp in it, expected the columns author and camp");
    assertThatThrownBy(() -> CampsFile.read(folder.resolve("none.csv")))
        .isInstanceOf(UsageException.class)
        .hasMessageEndingWith("none.csv: no such file, expected the columns author and camp");
  }

  private void refuses(String text, String message) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> CampsFile.read(file))
        .isInstanceOf(UsageException.class)
        .hasMessage(file + message);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("camps.csv"), text);
  }
}
