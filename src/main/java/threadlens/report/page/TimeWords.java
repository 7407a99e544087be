package threadlens.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import threadlens.model.CorpusCourse;
import threadlens.model.TimeBin;
import threadlens.model.TimeStep;

/** What a course of time shows, in words. */
final class TimeWords {
  private TimeWords() {}

  static String label(TimeStep step, int steps, TimeBin bin) {
    String from = bin.from().toString();
    return switch (step) {
      case DAY -> from;
      case WEEK -> from + "/" + bin.until();
      case MONTH -> from.substring(0, from.length() - 3);
      case YEAR ->
          steps == 1
              ? String.valueOf(bin.from().getYear())
              : bin.from().getYear() + "/" + bin.until().getYear();
    };
  }

  /**
   * Returns sentences in pieces, dates and figures apart, so that Arabic does not turn them round;
   * none without bins. Says that shares differ only where intervals do not meet.
   *
   * @param fewest evaluated comments of a bin that words are said of
   */
  static List<List<Phrases.Piece>> finding(Phrases phrases, CorpusCourse course, int fewest) {
    List<TimeBin> bins = course.bins();
    if (bins.isEmpty()) {
      return List.of();
    }
    List<List<Phrases.Piece>> said = new ArrayList<>();
    TimeBin most = bins.stream().max(Comparator.comparingLong(TimeBin::comments)).orElseThrow();
    long all = bins.stream().mapToLong(TimeBin::comments).sum();
    said.add(
        phrases.pieces(
            "time.finding-comments",
            phrases.say("count.comments", all),
            Fact.of(bins.get(0).from().toString()),
            Fact.of(bins.get(bins.size() - 1).until().toString()),
            label(course, most),
            phrases.number(most.comments())));
    List<TimeBin> sure = bins.stream().filter(bin -> bin.evaluated() >= fewest).toList();
    said.add(
        sure.size() < 2
            ? phrases.pieces("time.finding-few", fewest)
            : shares(phrases, course, sure));
    return said;
  }

  private static List<Phrases.Piece> shares(
      Phrases phrases, CorpusCourse course, List<TimeBin> sure) {
    Comparator<TimeBin> byShare = Comparator.comparingDouble(TimeWords::share);
    TimeBin high = sure.stream().max(byShare).orElseThrow();
    TimeBin low = sure.stream().min(byShare).orElseThrow();
    Double begins = high.flaggedLow();
    Double ends = low.flaggedHigh();
    boolean apart = begins != null && ends != null && ends < begins;
    return phrases.pieces(
        apart ? "time.finding-apart" : "time.finding-alike",
        Fact.of(Figures.share(share(high))),
        label(course, high),
        Fact.of(Figures.share(share(low))),
        label(course, low));
  }

  private static Fact label(CorpusCourse course, TimeBin bin) {
    return Fact.of(label(course.step(), course.steps(), bin));
  }

  private static double share(TimeBin bin) {
    return bin.evaluated() == 0 ? 0 : (double) bin.flagged() / bin.evaluated();
  }
}
