package threadlens.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import threadlens.model.LinkStatus;
import threadlens.model.Severity;
import threadlens.model.Target;

/** How texts, scores and words are written. */
final class JsonOutTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "-0.0, 0.0",
    "1, 1.0",
    "-1, -1.0",
    "0.00004, 0.0",
    "-0.00004, 0.0",
    "0.0001, 0.0001",
    "0.002, 0.002",
    "0.93, 0.93",
    "0.99996, 1.0",
    "-0.42005, -0.4201",
    "12.3400, 12.34",
    "100.05, 100.05"
  })
  void aNumberHasAtMostFourDecimalsAndAtLeastOne(double value, String written) {
    assertThat(JsonOut.rounded(value)).isEqualTo(written);
  }

  @Test
  void whatIsNoNumberIsNotWritten() {
    assertThatThrownBy(() -> JsonOut.rounded(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JsonOut.rounded(Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void halfASurrogatePairIsWrittenAsOneReplacementCharacter() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonOut json = JsonOut.to(out)) {
      json.writeString("a\ud800b\udc00\ud83d\ude00\ud83d");
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("\"a\ufffdb\ufffd\ud83d\ude00\ufffd\"");
  }

  @Test
  void wordsAreLowerCaseWithHyphensAndReadBack() {
    assertThat(Words.of(Target.PUBLIC_FIGURE)).isEqualTo("public-figure");
    assertThat(Words.of(LinkStatus.MISSING_PARENT)).isEqualTo("missing-parent");
    assertThat(Words.parse(Target.class, "public-figure")).isEqualTo(Target.PUBLIC_FIGURE);
    assertThatThrownBy(() -> Words.parse(Severity.class, "warn"))
        .hasMessage("not a severity: 'warn', expected note, review, urgent");
  }
}
