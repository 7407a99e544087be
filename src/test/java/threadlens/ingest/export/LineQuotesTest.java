package threadlens.ingest.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineQuotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "> a~b | a~b | a",
        ">a~> b~~c | a~b~~c | a~b",
        ">> a~x~> y | a~x~y | a/y",
        ">!hidden!< | >!hidden!< |",
        ">>12345~hm | >>12345~hm |",
        ">_< ouch | >_< ouch |",
        "a > b | a > b |",
        "  > a | a | a",
        ">~> a~>~c | a~~c | a",
        "> | > |"
      })
  void marks_go_and_the_lines_become_quotations(String text, String plain, String quoted) {
    Wording wording = Wording.withLineQuotes(text.replace('~', '\n'));

    List<String> quotes =
        wording.quotes().stream()
            .map(part -> wording.text().substring(part.span().start(), part.span().end()))
            .toList();
    assertThat(wording.text()).isEqualTo(plain.replace('~', '\n'));
    assertThat(String.join("/", quotes)).isEqualTo(quoted == null ? "" : quoted.replace('~', '\n'));
  }
}
