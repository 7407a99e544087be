package threadlens.ingest.times;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import threadlens.ingest.times.TimeReading.Doubt;
import threadlens.model.PostedAt;

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

  @Test
  void a_weekday_tells_the_order_of_day_and_month_for_the_whole_page() {
    Times learned = Times.ALONE.learning(List.of("05/04/2014", "Sat, 05/03/2014"));

    assertThat(learned.order()).isEqualTo(DayOrder.MONTH_FIRST);
    assertThat(learned.read("05/04/2014").doubt()).isEqualTo(Doubt.NONE);
  }

  @Test
  void weekdays_tell_that_the_year_comes_first_even_where_one_falls_on_another_day_too() {
    Times learned =
        Times.ALONE.learning(
            List.of("09/12/04(Fri)14:03", "09/12/05(Sat)09:10", "09/12/11(Fri)22:00"));

    assertThat(learned.order()).isEqualTo(DayOrder.YEAR_FIRST);
    assertThat(learned.read("09/12/07").time()).isEqualTo(Times.parse("2009-12-07"));
    assertThat(learned.read("10/08/11(Wed)00:00").time()).isEqualTo(Times.parse("2010-08-11"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-02-31", "2014-05-03T25:61", "yesterday", "-5", "1e9"})
  void other_times_are_none(String shown) {
    assertThat(Times.parse(shown)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          May 3, 2014 at 5:56 pm | 2014-05-03T17:56
          Posted on May 3rd, 2014 at 12:05 a.m. by | 2014-05-03T00:05
          3 May 2014, 17:56 | 2014-05-03T17:56
          03. Mai 2014 um 17:56 Uhr | 2014-05-03T17:56
          3. Mai 2014 | 2014-05-03T00:00
          Verfasst am: Sa 03.05.14, 17.56 Uhr | 2014-05-03T17:56
          le 3 mai 2014 à 17h56 | 2014-05-03T17:56
          1er février 2014 à 9 h 05 min | 2014-02-01T09:05
          3 de mayo de 2014 a las 17:56 | 2014-05-03T17:56
          03.05.2014, 17:56 | 2014-05-03T17:56
          Sat May 03, 2014 5:56 pm | 2014-05-03T17:56
          Sat, 05/03/2014 - 17:56 | 2014-05-03T17:56
          Wednesday 05/03/2014 5:56 pm | 2014-03-05T17:56
          12/04/09(Fri)14:03 | 2009-12-04T14:03
          04/12/09 (Fri) 14:03:22 | 2009-12-04T14:03:22
          09/12/04(Fri)14:03 | 2009-12-04T14:03
          Jan on May 4, 2014 | 2014-05-04T00:00
          05.24.2014 5:20 PM | 2014-05-24T17:20
          3 de mayo de 2014 a las 5:56 p. m. | 2014-05-03T17:56
          2014/05/03 17:56:12 | 2014-05-03T17:56:12
          Sat May  3 17:56:12 2014 | 2014-05-03T17:56:12
          Sat May  3 17:56:12 WEST 2014 | 2014-05-03T17:56:12
          13-05-2014, 05:56 PM | 2014-05-13T17:56
          05-13-2014, 05:56 PM | 2014-05-13T17:56
          #3 · 3 May 2014 | 2014-05-03T00:00
          ٣ أيار ٢٠١٤، الساعة ٥:٥٦ م | 2014-05-03T17:56
          السبت ٣ كانون الثاني ٢٠١٤ - 09:05 صباحًا | 2014-01-03T09:05
          ١٤ تشرين الأوّل 2014 | 2014-10-14T00:00
          3 مايو 2014 11:20 مساءً | 2014-05-03T23:20
          3 غشت 2014 على الساعة 17:56 | 2014-08-03T17:56
          3 شتنبر 2014 | 2014-09-03T00:00
          December 31, 1999 11:59:59 PM | 1999-12-31T23:59:59
          """)
  void times_are_read_as_people_write_them(String shown, String local) {
    var reading = Times.ALONE.read(shown);

    assertThat(requireNonNull(reading.time()).local()).hasToString(local);
    assertThat(reading.doubt()).isEqualTo(Doubt.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          May 3, 2014 5:56 PM UTC | Z
          3 May 2014 17:56 GMT+3 | +03:00
          3 May 2014 17:56:00 +0300 | +03:00
          3 May 2014 17:56 (EEST) | +03:00
          3. Mai 2014 17:56 Uhr MESZ | +02:00
          3 May 2014 5:56 pm EST | -05:00
          Sat May  3 17:56:12 CEST 2014 | +02:00
          """)
  void the_zone_behind_a_clock_is_read(String shown, String offset) {
    assertThat(requireNonNull(Times.parse(shown)).offset())
        .isEqualTo(java.time.ZoneOffset.of(offset));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 hours ago | 2014-05-04T06:30
          an hour ago | 2014-05-04T08:30
          about 2 weeks ago | 2014-04-20T09:30
          5m ago | 2014-05-04T09:25
          5m | 2014-05-04T09:25
          2mo | 2014-03-04T09:30
          2 h | 2014-05-04T07:30
          5 Std. | 2014-05-04T04:30
          2 sem | 2014-04-20T09:30
          il y a 2 j | 2014-05-02T09:30
          a few seconds ago | 2014-05-04T09:30
          il y a quelques secondes | 2014-05-04T09:30
          vor wenigen Sekunden | 2014-05-04T09:30
          hace unos segundos | 2014-05-04T09:30
          منذ لحظات | 2014-05-04T09:30
          2 ore fa | 2014-05-04T07:30
          3 dagen geleden | 2014-05-01T09:30
          vor 3 Stunden | 2014-05-04T06:30
          il y a 20 minutes | 2014-05-04T09:10
          hace 1 día | 2014-05-03T09:30
          منذ ٣ ساعات | 2014-05-04T06:30
          1 year, 2 months ago | 2013-03-04T09:30
          avant-hier à 17h56 | 2014-05-02T17:56
          vorgestern, 9:00 Uhr | 2014-05-02T09:00
          قبل يومين | 2014-05-02T09:30
          منذ ساعة | 2014-05-04T08:30
          Yesterday at 5:56 PM | 2014-05-03T17:56
          Gestern, 17:56 Uhr | 2014-05-03T17:56
          hier à 17h56 | 2014-05-03T17:56
          Today, 08:00 | 2014-05-04T08:00
          أمس 17:56 | 2014-05-03T17:56
          Friday at 5:56 PM | 2014-05-02T17:56
          Sunday at 5:56 PM | 2014-04-27T17:56
          just now | 2014-05-04T09:30
          May 3 at 5:56 pm | 2014-05-03T17:56
          30 December | 2013-12-30T00:00
          """)
  void what_counts_from_the_capture_is_placed_by_it(String shown, String local) {
    var captured = java.time.OffsetDateTime.parse("2014-05-04T09:30+03:00");

    var reading = new Times(captured, DayOrder.UNKNOWN).read(shown);

    assertThat(requireNonNull(reading.time()).local()).hasToString(local);
    assertThat(Times.ALONE.read(shown)).isEqualTo(new TimeReading(null, Doubt.RELATIVE));
  }

  @Test
  void other_times_of_the_page_tell_the_day_from_the_month() {
    assertThat(Times.ALONE.read("03/05/2014"))
        .isEqualTo(new TimeReading(at("2014-05-03T00:00"), Doubt.DAY_OR_MONTH));
    assertThat(Times.ALONE.read("03/05/2014 5:56 PM"))
        .isEqualTo(new TimeReading(at("2014-03-05T17:56"), Doubt.DAY_OR_MONTH));
    assertThat(Times.ALONE.learning(List.of("03/05/2014", "04/28/2014")).read("03/05/2014"))
        .isEqualTo(new TimeReading(at("2014-03-05T00:00"), Doubt.NONE));
    assertThat(Times.ALONE.learning(List.of("28/04/2014")).read("03/05/2014 5:56 PM"))
        .isEqualTo(new TimeReading(at("2014-05-03T17:56"), Doubt.NONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 February 2014",
        "May 3, 2014 at 17:99",
        "13:75 pm, 3 May 2014",
        "99/99/2014",
        "Reply",
        "3 replies",
        "12 may be enough for us",
        "",
        "()"
      })
  void what_is_no_time_is_none(String shown) {
    assertThat(Times.parse(shown)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rami K. says: May 3, 2014 at 5:56 pm Reply | May 3, 2014 at 5:56 pm
          #3 Rami wrote on 3 May 2014 17:56:12 (UTC) | 3 May 2014 17:56:12 (UTC)
          Jan on May 4, 2014 at 9:02 am | May 4, 2014 at 9:02 am
          Lena99 am 23. Mai 2015 um 01:56 Uhr | 23. Mai 2015 um 01:56 Uhr
          Like · Reply · 16 · May 4, 2014 at 9:02 am | May 4, 2014 at 9:02 am
          Mona S. on Sat May 3, 2014 | Sat May 3, 2014
          Jan, 3. Mai 2014 um 17:56 Uhr | 3. Mai 2014 um 17:56 Uhr
          Zeina a écrit le 3 mai 2014 à 17h56 | 3 mai 2014 à 17h56
          Nadim dijo hace 3 horas | hace 3 horas
          كتب سمير منذ ساعتين | منذ ساعتين
          سمير ٣ أيار ٢٠١٤ ٥:٥٦ م رد | ٣ أيار ٢٠١٤ ٥:٥٦ م
          Posted by Hala 3 hours ago · 2 likes | 3 hours ago
          Yesterday | Yesterday
          Élise, avant-hier à 17h56 | avant-hier à 17h56
          12 min | 12 min
          Tito, 3 de mayo de 2014 a las 5:56 p. m. Responder | 3 de mayo de 2014 a las 5:56 p. m
          سمير 3 ماي 2014 على الساعة 17:56 | 3 ماي 2014 على الساعة 17:56
          Karim Sat May 3 17:56:00 2014 | Sat May 3 17:56:00 2014
          2014-05-03T17:56:00.123+02:00 | 2014-05-03T17:56:00.123+02:00
          Karim 2014-05-03 17:56 | 2014-05-03 17:56
          Karim 03.05.1417:56 Antworten | 03.05.1417:56
          Carla 3 maggio 2014 alle 17:56 | 3 maggio 2014 alle 17:56
          Jan 3 mei 2014 om 17:56 | 3 mei 2014 om 17:56
          Ola 3 maja 2014 | 3 maja 2014
          """)
  void a_time_is_found_within_a_line(String line, String found) {
    assertThat(requireNonNull(Times.ALONE.find(line)).span().of(line)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yesterday we saw them all",
        "I said so 3 times",
        "May I ask, on which of the 2?",
        "12 people",
        "12 min to read",
        "5 m from the wall",
        "1.2",
        "12,50 € for 0,75",
        "1-415-555-0101",
        ""
      })
  void what_only_resembles_a_time_is_not_found(String line) {
    assertThat(Times.ALONE.find(line)).isNull();
  }

  @Test
  void a_text_of_a_megabyte_is_no_time() {
    assertThat(Times.parse("1 May ".repeat(200_000))).isNull();
  }

  private static PostedAt at(String local) {
    return new PostedAt(java.time.LocalDateTime.parse(local), null);
  }
}
