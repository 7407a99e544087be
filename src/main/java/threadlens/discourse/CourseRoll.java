package threadlens.discourse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import threadlens.model.Annotation;
import threadlens.model.CorpusCourse;
import threadlens.model.PostedAt;
import threadlens.model.Sentiment;
import threadlens.model.ThreadReport;
import threadlens.model.TimeBin;
import threadlens.model.TimeStep;
import threadlens.stats.Interval;
import threadlens.stats.Proportion;

/**
 * A corpus over time, gathered thread by thread. Keeps sums of days, months and years, and drops
 * the finer ones as soon as the span is too long for them, so that memory does not grow with the
 * comments. Serves one thread of execution.
 */
public final class CourseRoll {
  private static final int MOST_DAYS = 62;
  private static final int MOST_WEEKS = 62;
  private static final int MOST_MONTHS = 120;
  private static final int MOST_YEARS = 100;

  private final SortedMap<LocalDate, Sums> days = new TreeMap<>();
  private final SortedMap<LocalDate, Sums> months = new TreeMap<>();
  private final SortedMap<LocalDate, Sums> years = new TreeMap<>();
  private LocalDate first = LocalDate.MAX;
  private LocalDate last = LocalDate.MIN;
  private long untimed;

  /** Adds the comments of one more thread. */
  public void add(ThreadReport report) {
    for (Annotation each : report.annotations()) {
      PostedAt at = each.comment().postedAt();
      if (at == null) {
        untimed++;
      } else {
        add(at.local().toLocalDate(), each);
      }
    }
  }

  private void add(LocalDate day, Annotation each) {
    first = day.isBefore(first) ? day : first;
    last = day.isAfter(last) ? day : last;
    if (span(ChronoUnit.DAYS) > MOST_WEEKS * 7) {
      days.clear();
    } else {
      days.computeIfAbsent(day, unused -> new Sums()).add(each);
    }
    if (span(ChronoUnit.MONTHS) > MOST_MONTHS) {
      months.clear();
    } else {
      months.computeIfAbsent(day.withDayOfMonth(1), unused -> new Sums()).add(each);
    }
    years.computeIfAbsent(day.withDayOfYear(1), unused -> new Sums()).add(each);
  }

  private long span(ChronoUnit unit) {
    return unit.between(first, last) + 1;
  }

  /** Returns what has come together. */
  public CorpusCourse sum() {
    if (years.isEmpty()) {
      return new CorpusCourse(TimeStep.DAY, 1, List.of(), untimed);
    }
    if (span(ChronoUnit.DAYS) <= MOST_DAYS) {
      return course(TimeStep.DAY, 1, days);
    }
    if (span(ChronoUnit.DAYS) <= MOST_WEEKS * 7) {
      return course(TimeStep.WEEK, 1, together(days, CourseRoll::monday));
    }
    if (span(ChronoUnit.MONTHS) <= MOST_MONTHS) {
      return course(TimeStep.MONTH, 1, months);
    }
    int steps = (int) ((span(ChronoUnit.YEARS) + MOST_YEARS) / MOST_YEARS);
    int start = first.getYear();
    return course(
        TimeStep.YEAR,
        steps,
        together(years, day -> day.withYear(start + (day.getYear() - start) / steps * steps)));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static SortedMap<LocalDate, Sums> together(
      SortedMap<LocalDate, Sums> finer, UnaryOperator<LocalDate> start) {
    SortedMap<LocalDate, Sums> wider = new TreeMap<>();
    finer.forEach(
        (day, sums) -> wider.computeIfAbsent(start.apply(day), unused -> new Sums()).add(sums));
    return wider;
  }

  private CorpusCourse course(TimeStep step, int steps, SortedMap<LocalDate, Sums> sums) {
    List<TimeBin> bins = new ArrayList<>();
    sums.forEach((from, sum) -> bins.add(sum.bin(from, until(from, step, steps))));
    return new CorpusCourse(step, steps, bins, untimed);
  }

  private static LocalDate until(LocalDate from, TimeStep step, int steps) {
    LocalDate next =
        switch (step) {
          case DAY -> from.plusDays(steps);
          case WEEK -> from.plusWeeks(steps);
          case MONTH -> from.plusMonths(steps);
          case YEAR -> from.plusYears(steps);
        };
    return next.minusDays(1);
  }

  private static final class Sums {
    private long comments;
    private long evaluated;
    private long flagged;
    private long toned;
    private double sentiment;

    void add(Annotation each) {
      comments++;
      if (Hostility.evaluated(each.flags())) {
        evaluated++;
        flagged += each.flags().flaggedAs().isEmpty() ? 0 : 1;
      }
      Sentiment sounds = each.analysis().sentiment();
      if (sounds != null) {
        toned++;
        sentiment += sounds.score();
      }
    }

    void add(Sums other) {
      comments += other.comments;
      evaluated += other.evaluated;
      flagged += other.flagged;
      toned += other.toned;
      sentiment += other.sentiment;
    }

    TimeBin bin(LocalDate from, LocalDate until) {
      Interval interval = new Proportion(flagged, evaluated).interval();
      return new TimeBin(
          from,
          until,
          comments,
          evaluated,
          flagged,
          evaluated == 0 ? null : interval.low(),
          evaluated == 0 ? null : interval.high(),
          toned,
          toned == 0 ? null : sentiment / toned);
    }
  }
}
