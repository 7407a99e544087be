package threadlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ISO 8601 in the forms in which programs write it. */
final class IsoTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2014-02-03, 2014-02-03T00:00,",
    "2014-02-03T04:05, 2014-02-03T04:05,",
    "2014-02-03 04:05:06, 2014-02-03T04:05:06,",
    "2014-02-03t04:05:06z, 2014-02-03T04:05:06, Z",
    "2014-02-03T04:05:06.789Z, 2014-02-03T04:05:06.789, Z",
    "2014-02-03T04:05:06.789123456+02:00, 2014-02-03T04:05:06.789123456, +02:00",
    "2014-02-03T04:05+0200, 2014-02-03T04:05, +02:00",
    "2014-02-03T04:05-03, 2014-02-03T04:05, -03:00",
    "2014-02-03 04:05:06 +0530, 2014-02-03T04:05:06, +05:30",
    "2014-02-03T04:05:06-00:00, 2014-02-03T04:05:06, Z",
    "' 2014-02-03T04:05 ', 2014-02-03T04:05,"
  })
  void aTimeIsRead(String text, LocalDateTime local, @Nullable String offset) {
    assertThat(IsoTime.of(text))
        .isEqualTo(new IsoTime(local, offset == null ? null : ZoneOffset.of(offset)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2014",
        "2014-02-30",
        "2014-02-03T24:05",
        "2014-02-03T04:05 today",
        "2014-02-03T04",
        "14-02-03",
        "2014-02-03T04:05+99:00",
        "Mon, 3 Feb 2014 04:05:06 GMT",
        "١٤٣٥-٠٤-٠٣"
      })
  void noTimeIsGuessed(String text) {
    assertThat(IsoTime.of(text)).isNull();
  }
}
