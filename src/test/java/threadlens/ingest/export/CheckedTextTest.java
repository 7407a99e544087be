package threadlens.ingest.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import threadlens.model.Problem;

class CheckedTextTest {
  @Test
  void bytesThatAreNoCharacterAreShownAsSuchAndAreAProblemOfTheirLine() throws IOException {
    Threads threads = new Threads();
    byte[] bytes = "un\r\ndéjà vu\rtrois\nété".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(text(bytes, StandardCharsets.UTF_8, threads))
        .isEqualTo("un\r\nd\uFFFDj\uFFFD vu\rtrois\n\uFFFDt\uFFFD");
    assertThat(threads.atLarge())
        .allMatch(problem -> problem.code().equals("undecodable"))
        .extracting(problem -> problem.location().line() + ":" + problem.location().column())
        .containsExactly("2:2", "4:1");
  }

  @Test
  void whatStoodAsReplacedInTheExportAlreadyIsNoProblem() throws IOException {
    Threads threads = new Threads();

    assertThat(
            text(
                "lost \uFFFD 😀".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, threads))
        .isEqualTo("lost \uFFFD 😀");
    assertThat(threads.atLarge()).isEmpty();
  }

  @Test
  void theirPlaceIsCountedFromTheStartOfALineHoweverLong() throws IOException {
    Threads threads = new Threads();
    byte[] bytes = ("un\n" + "x".repeat(20_000) + "é").getBytes(StandardCharsets.ISO_8859_1);

    text(bytes, StandardCharsets.UTF_8, threads);

    assertThat(threads.atLarge())
        .extracting(problem -> problem.location().line() + ":" + problem.location().column())
        .containsExactly("2:20001");
  }

  @Test
  void charactersAcrossTheEdgesOfWhatIsReadAtOnceStayWhole() throws IOException {
    for (String sign : new String[] {"é", "ا", "語", "😀"}) {
      for (int before = 8185; before < 8195; before++) {
        String text = "x".repeat(before) + sign.repeat(9000);
        Threads threads = new Threads();
        assertThat(text(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, threads))
            .isEqualTo(text);
        assertThat(
                text(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE, threads))
            .isEqualTo(text);
        assertThat(threads.atLarge()).isEmpty();
      }
    }
  }

  @Test
  void aTextOfNothingButSuchBytesAndOneThatBreaksOffEnd() throws IOException {
    Threads threads = new Threads();
    byte[] bad = new byte[20_000];
    Arrays.fill(bad, (byte) 0xff);

    assertThat(text(bad, StandardCharsets.UTF_8, threads)).isEqualTo("\uFFFD".repeat(20_000));
    assertThat(threads.atLarge()).extracting(Problem::code).containsExactly("undecodable");
    assertThat(text(new byte[] {'a', (byte) 0xe2, (byte) 0x82}, StandardCharsets.UTF_8, threads))
        .isEqualTo("a\uFFFD");
    assertThat(text(new byte[0], StandardCharsets.UTF_8, threads)).isEmpty();
  }

  private static String text(byte[] bytes, Charset charset, Threads threads) throws IOException {
    StringWriter text = new StringWriter();
    try (Reader reader =
        new BufferedReader(
            CheckedText.of(new ByteArrayInputStream(bytes), charset, threads::problem))) {
      reader.transferTo(text);
    }
    return text.toString();
  }
}
