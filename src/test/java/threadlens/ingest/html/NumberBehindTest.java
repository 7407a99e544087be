package threadlens.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberBehindTest {
  @ParameterizedTest
  @CsvSource({
    "'(\\d+)$', 'post12'",
    "'(\\d+)$', '12post'",
    "'(\\d+)$', '1a23'",
    "'(\\d+)$', ''",
    "'(\\d+)$', '12a34b56'",
    "'1(\\d+)$', '1112x1113'",
    "'^p(\\d+)$', 'p5'",
    "'^p(\\d+)$', 'pp5'",
    "'^p(\\d+)$', 'p5 '",
    "'note-(\\d+)', 'note-x note-7b'",
    "'note-(\\d+)$', 'note-7 note-8'",
    "'#note-(\\d+)', '/page?p=3#note-'",
    "'^(\\d+)', '2014 and later'",
    "'^(\\d+)', ' 2014'"
  })
  void it_finds_what_the_expression_does(String regex, String value) {
    NumberBehind number = Objects.requireNonNull(NumberBehind.of(regex));
    Matcher matcher = Pattern.compile(regex).matcher(value);
    assertThat(number.in(value)).isEqualTo(matcher.find() ? matcher.group(1) : null);
  }

  @ParameterizedTest
  @CsvSource({"'(\\w+)'", "'a|b(\\d+)'", "'p?(\\d+)'", "'(\\d+)x'", "'(?i)p(\\d+)'", "'p.(\\d+)'"})
  void any_other_expression_is_none(String regex) {
    assertThat(NumberBehind.of(regex)).isNull();
  }

  /** Each digit might begin a number that ends the text; none is tried twice. */
  @Test
  void many_digits_are_read_once() {
    NumberBehind number = Objects.requireNonNull(NumberBehind.of("(\\d+)$"));

    assertThat(number.in("7".repeat(5_000_000) + "x")).isNull();
  }
}
