package threadlens.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.pipeline.Standard;

/** How far a file is read is heard, whatever way it is read. */
final class WatchedStreamTest {
  private final List<String> heard = new ArrayList<>();

  private Source source(Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), "0123456789".getBytes(US_ASCII));
    ReadingWatch watch = (path, read, size) -> heard.add(read + "/" + size);
    return Inputs.find(List.of(file), Standard.readers(), null, watch).sources().get(0);
  }

  @Test
  void eachPieceCountsAndTheEndDoesNot(@TempDir Path folder) throws IOException {
    try (InputStream in = source(folder).open()) {
      assertThat(in.read()).isEqualTo('0');
      assertThat(in.readNBytes(3)).asString(US_ASCII).isEqualTo("123");
      in.skipNBytes(2);
      assertThat(in.readAllBytes()).asString(US_ASCII).isEqualTo("6789");
      assertThat(in.read()).isEqualTo(-1);
    }

    assertThat(heard.stream().distinct()).containsExactly("1/10", "4/10", "6/10", "10/10");
  }

  @Test
  void fromAnOffsetOnItCountsFromThere(@TempDir Path folder) throws IOException {
    try (InputStream in = source(folder).openAt(7)) {
      assertThat(in.readAllBytes()).asString(US_ASCII).isEqualTo("789");
    }

    assertThat(heard).startsWith("10/10");
  }
}
