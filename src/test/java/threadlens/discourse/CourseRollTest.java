package threadlens.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import threadlens.model.CorpusCourse;
import threadlens.model.TimeBin;
import threadlens.model.TimeStep;

/** The corpus over time: the finest step that its span allows, and nothing lost. */
final class CourseRollTest {
  private static TestReports talk() {
    return TestReports.article("t.txt", "Talk", "Words.");
  }

  private static CorpusCourse of(TestReports... reports) {
    CourseRoll roll = new CourseRoll();
    for (TestReports each : reports) {
      roll.add(each.report());
    }
    return roll.sum();
  }

  @ParameterizedTest
  @CsvSource({
    "2014-01-01, 2014-03-03, DAY, 1",
    "2014-01-01, 2014-03-04, WEEK, 1",
    "2014-01-01, 2015-03-10, WEEK, 1",
    "2014-01-01, 2015-03-11, MONTH, 1",
    "2010-01-01, 2019-12-31, MONTH, 1",
    "2010-01-01, 2020-02-01, YEAR, 1",
    "1910-01-01, 2020-02-01, YEAR, 2"
  })
  void theStepIsTheFinestThatTheSpanAllows(String from, String until, TimeStep step, int steps) {
    CorpusCourse course = of(talk().comment(from, false, null).comment(until, false, null));
    assertThat(course.step()).isEqualTo(step);
    assertThat(course.steps()).isEqualTo(steps);
    assertThat(course.bins().stream().mapToLong(TimeBin::comments).sum()).isEqualTo(2);
  }

  @Test
  void aBinCountsWhatIsEvaluatedFlaggedAndToned() {
    CorpusCourse course =
        of(
            talk()
                .comment("2014-05-03", true, -0.6)
                .comment("2014-05-03", false, 0.2)
                .comment("2014-05-03", false, null)
                .tooLong("2014-05-03")
                .comment("2014-05-05", false, null)
                .comment(null, true, -1.0));
    assertThat(course.untimed()).isEqualTo(1);
    assertThat(course.bins()).hasSize(2);
    TimeBin bin = course.bins().get(0);
    assertThat(bin.from()).isEqualTo(LocalDate.of(2014, 5, 3)).isEqualTo(bin.until());
    assertThat(new long[] {bin.comments(), bin.evaluated(), bin.flagged(), bin.toned()})
        .containsExactly(4, 3, 1, 2);
    assertThat(bin.flaggedLow()).isCloseTo(0.0615, within(0.0005));
    assertThat(bin.flaggedHigh()).isCloseTo(0.7923, within(0.0005));
    assertThat(bin.sentiment()).isCloseTo(-0.2, within(1e-9));
    assertThat(course.bins().get(1).sentiment()).isNull();
  }

  @Test
  void aWeekBeginsOnMonday() {
    CorpusCourse course =
        of(
            talk()
                .comment("2014-05-04", false, null)
                .comment("2014-05-05", false, null)
                .comment("2014-09-01", false, null));
    assertThat(course.bins())
        .extracting(bin -> bin.from() + " " + bin.until() + " " + bin.comments())
        .containsExactly(
            "2014-04-28 2014-05-04 1", "2014-05-05 2014-05-11 1", "2014-09-01 2014-09-07 1");
  }

  @Test
  void theOrderOfThreadsDoesNotMatter() {
    TestReports early = talk().comment("2001-03-04", true, 0.5).comment("2003-01-01", false, 0.1);
    TestReports late = talk().comment("2009-03-04", false, null).comment("2003-01-31", true, 0.25);
    assertThat(of(early, late)).isEqualTo(of(late, early));
  }

  @Test
  void memoryGrowsWithTheSpanAndNotWithTheDays() {
    TestReports[] years =
        IntStream.range(0, 3_000)
            .mapToObj(
                i -> talk().comment(LocalDate.of(1, 1, 1).plusYears(i).toString(), false, null))
            .toArray(TestReports[]::new);
    CorpusCourse course = of(years);
    assertThat(course.bins()).hasSizeLessThanOrEqualTo(101);
    assertThat(course.bins().stream().mapToLong(TimeBin::comments).sum()).isEqualTo(3_000);
  }

  @Test
  void aCorpusWithoutTimesHasNoBins() {
    CorpusCourse course = of(talk().comment(null, false, null));
    assertThat(course.bins()).isEmpty();
    assertThat(course.untimed()).isEqualTo(1);
  }
}
