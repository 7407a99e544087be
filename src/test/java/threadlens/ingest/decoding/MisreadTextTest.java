package threadlens.ingest.decoding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class MisreadTextTest {
  /** What a browser shows of bytes; those that windows-1252 leaves open stay what they are. */
  private static String misread(String text) {
    StringBuilder shown = new StringBuilder();
    for (byte each : text.getBytes(UTF_8)) {
      String one = new String(new byte[] {each}, Charset.forName("windows-1252"));
      shown.append(one.equals("\uFFFD") ? String.valueOf((char) (each & 0xFF)) : one);
    }
    return shown.toString();
  }

  @Test
  void theQuickLookMissesNoLetterThatIsPutRight() {
    for (char letter = 0xC0; letter < 0x800; letter++) {
      String three = ("" + letter).repeat(3);
      String page = misread(three);
      assertThat(MisreadText.of(page).text()).isEqualTo(three);
      assertThat(MisreadText.mayBeIn(page.getBytes(UTF_8))).as(three).isTrue();
    }
  }
}
