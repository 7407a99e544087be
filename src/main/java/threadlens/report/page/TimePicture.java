package threadlens.report.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import threadlens.model.CorpusCourse;
import threadlens.model.TimeBin;
import threadlens.model.TimeStep;

/**
 * A corpus over time in three lanes of one width: comments as bars, the share of flagged comments
 * as a mark in the box of its 95 % interval, mean sentiment as bars up and down. A while without
 * comments is a gap.
 *
 * @param width of each lane, in its own units
 * @param step {@code day}, {@code week}, {@code month} or {@code year}
 * @param most comments, that fill the height
 * @param share that fills the height, in words
 * @param scale of sentiment that fills the height, in words
 * @param finding what the picture shows, in words; empty without bins
 */
public record TimePicture(
    int width,
    String step,
    int steps,
    String most,
    String share,
    String scale,
    List<List<Phrases.Piece>> finding,
    List<Bin> bins) {
  static final int SLOT = 10;
  static final int HIGH = 60;
  private static final int FEWEST_SLOTS = 24;

  /** With fewer evaluated comments a bin is drawn, and nothing is said of it in words. */
  private static final int FEWEST = 30;

  public TimePicture {
    finding = List.copyOf(finding);
    bins = List.copyOf(bins);
  }

  /**
   * A while.
   *
   * @param share height of the mark; null where nothing was evaluated
   * @param sentiment height of the bar, negative for down; null where nothing was evaluated
   */
  public record Bin(
      String label,
      int x,
      int height,
      @Nullable Integer share,
      int low,
      int high,
      @Nullable Integer sentiment,
      String comments,
      String flagged,
      String evaluated,
      String shareWords,
      String interval,
      String sentimentWords,
      String toned) {}

  static TimePicture of(Phrases phrases, CorpusCourse course) {
    List<TimeBin> bins = course.bins();
    long most = bins.stream().mapToLong(TimeBin::comments).max().orElse(1);
    double share =
        ceiling(bins.stream().mapToDouble(bin -> zero(bin.flaggedHigh())).max().orElse(1));
    double scale =
        ceiling(bins.stream().mapToDouble(bin -> Math.abs(zero(bin.sentiment()))).max().orElse(1));
    List<Bin> drawn =
        bins.stream().map(bin -> bin(phrases, course, bin, most, share, scale)).toList();
    int slots = drawn.isEmpty() ? 0 : drawn.get(drawn.size() - 1).x() / SLOT + 1;
    return new TimePicture(
        Math.max(FEWEST_SLOTS, slots) * SLOT,
        Words.styleOf(course.step()),
        course.steps(),
        phrases.number(most),
        String.format(Locale.ROOT, "%.0f\u00A0%%", 100 * share),
        String.format(Locale.ROOT, "%.1f", scale),
        TimeWords.finding(phrases, course, FEWEST),
        drawn);
  }

  private static double zero(@Nullable Double value) {
    return value == null ? 0 : value;
  }

  /** The next tenth, so that a scale is a round number. */
  private static double ceiling(double value) {
    return Math.max(0.1, Math.ceil(value * 10 - 1e-9) / 10);
  }

  private static Bin bin(
      Phrases phrases, CorpusCourse course, TimeBin bin, long most, double share, double scale) {
    Double sentiment = bin.sentiment();
    return new Bin(
        TimeWords.label(course.step(), course.steps(), bin),
        slot(course, bin) * SLOT,
        Math.max(1, (int) Math.round((double) bin.comments() / most * HIGH)),
        bin.evaluated() == 0 ? null : high((double) bin.flagged() / bin.evaluated(), share),
        high(zero(bin.flaggedLow()), share),
        high(zero(bin.flaggedHigh()), share),
        sentiment == null ? null : (int) Math.round(sentiment / scale * HIGH / 2),
        phrases.number(bin.comments()),
        phrases.number(bin.flagged()),
        phrases.number(bin.evaluated()),
        Figures.share(bin.flagged(), bin.evaluated()),
        Figures.interval(bin.flaggedLow(), bin.flaggedHigh()),
        sentiment == null ? phrases.say("tone.none") : Figures.signed(sentiment),
        phrases.number(bin.toned()));
  }

  private static int high(double value, double full) {
    return (int) Math.round(value / full * HIGH);
  }

  /** How many steps after the first bin. */
  private static int slot(CorpusCourse course, TimeBin bin) {
    LocalDate first = course.bins().get(0).from();
    long between = unit(course.step()).between(first, bin.from());
    return (int) (between / course.steps());
  }

  private static ChronoUnit unit(TimeStep step) {
    return switch (step) {
      case DAY -> ChronoUnit.DAYS;
      case WEEK -> ChronoUnit.WEEKS;
      case MONTH -> ChronoUnit.MONTHS;
      case YEAR -> ChronoUnit.YEARS;
    };
  }
}
