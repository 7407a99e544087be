package threadlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UsualTimesTest {
  @ParameterizedTest
  @CsvSource({
    "2014-05-03T10:17:05Z, 2014-05-03T10:17:05, Z",
    "2014-05-03 10:17:00+03:00, 2014-05-03T10:17, +03:00",
    "2014-05-03T23:59:59-03:30, 2014-05-03T23:59:59, -03:30"
  })
  void the_usual_form_is_read(String text, LocalDateTime local, String offset) {
    assertThat(UsualTimes.of(text)).isEqualTo(new IsoTime(local, ZoneOffset.of(offset)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-02-30T10:17:00Z",
        "2014-05-03T24:00:00Z",
        "2014-13-03T10:17:00Z",
        "2014-05-03T10:17",
        "2014-05-03T10:17:00.5Z",
        "2014-05-03T10:17:00+19:00",
        "2014-05-03T10:17:00 UTC",
        "on 3 May 2014 at 10:17"
      })
  void what_else_there_is_is_left_to_others(String text) {
    assertThat(UsualTimes.of(text)).isNull();
  }
}
