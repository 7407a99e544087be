package threadlens.ingest.decoding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8TextTest {
  private static final String[] PIECES = {
    "<p class=\"of a page\">", "short", "é", "ü", " – ", "كلام", "😀", "\uFEFF", "\n", "\0"
  };

  private static final long SEED = 20_261_128;

  @Test
  void piecesGiveWhatTheWholeGives() {
    Random random = new Random(SEED);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertThat(Utf8Text.of(text.toString().getBytes(UTF_8)).text()).isEqualTo(text.toString());
    }
  }

  @Test
  void bytesThatAreNoneGiveWhatTheJdkGives() {
    Random random = new Random(SEED);
    for (int round = 0; round < 500; round++) {
      byte[] bytes = new byte[random.nextInt(80)];
      random.nextBytes(bytes);
      for (int i = random.nextInt(40); i < bytes.length - 20; i++) {
        bytes[i] &= 0x7F; // a run of ASCII among them
      }
      assertThat(Utf8Text.of(bytes).text()).isEqualTo(new String(bytes, UTF_8));
    }
  }

  @Test
  void aLongTextInManyPiecesIsDecodedAtOnce() {
    String text = "sixteen letters é".repeat(2_000_000);
    assertThat(Utf8Text.of(text.getBytes(UTF_8)).text().equals(text)).isTrue();
    assertThat(Utf8Text.of((text + '\uFFFD').getBytes(UTF_8)).replaced()).isTrue();
  }
}
