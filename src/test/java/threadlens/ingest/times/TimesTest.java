package threadlens.ingest.times;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimesTest {
  @ParameterizedTest
  @CsvSource({
    "2014-05-03T17:56:00Z, 2014-05-03T17:56, Z",
    "2014-05-03T17:56:00+03:00, 2014-05-03T17:56, +03:00",
    "2014-05-03 17:56:00+0300, 2014-05-03T17:56, +03:00",
    "2014-05-03 17:56, 2014-05-03T17:56,",
    "2014-05-03 17:56:01.5 UTC, 2014-05-03T17:56:01.500, Z",
    "2014-05-03, 2014-05-03T00:00,",
    "1399132560, 2014-05-03T15:56, Z",
    "1399132560.25, 2014-05-03T15:56:00.250, Z",
    "'Sat, 3 May 2014 17:56:00 GMT', 2014-05-03T17:56, Z",
  })
  void times_are_read_with_their_offset(String shown, String local, String offset) {
    var time = requireNonNull(Times.parse(shown));

    assertThat(time.local()).hasToString(local);
    assertThat(time.offset()).isEqualTo(offset == null ? null : java.time.ZoneOffset.of(offset));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2014-02-31", "2014-05-03T25:61", "1399132560000", "yesterday", "-5", "1e9"})
  void other_times_are_none(String shown) {
    assertThat(Times.parse(shown)).isNull();
  }
}
