package threadlens.report.page;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.HeatUp;
import threadlens.model.PostedAt;
import threadlens.model.Sentiment;
import threadlens.model.Severity;
import threadlens.model.ThreadMeasures;
import threadlens.model.Tone;

/**
 * Sentiment and hostility along a thread: a bar for each comment, up for positive and down for
 * negative, below it a lane of flags, the taller the graver, and below that one of hostility, with
 * a mark where it heats up. Shape tells all; colour repeats it. A long thread is drawn with the
 * mean of several comments for each bar.
 *
 * @param order in which the comments stand, in words
 * @param width of the drawing, in its own units
 * @param each how many comments share a bar
 * @param scale the score that fills the height, from 0.5 to 1
 * @param measured whether hostility was measured
 * @param heat where the thread heats up; null where it does not
 * @param finding what the picture shows, in words
 */
public record ToneStrip(
    String order,
    int width,
    int each,
    String scale,
    List<Bar> bars,
    boolean measured,
    @Nullable HeatMark heat,
    String finding) {
  static final int SLOT = 10;
  static final int MIDDLE = 40;
  static final int FLOOR = 100;

  /** The floor of the lane of hostility. */
  static final int LOWEST = 149;

  private static final int MOST_BARS = 240;

  /** A short thread does not get bars as wide as a hand. */
  private static final int FEWEST_SLOTS = 30;

  public ToneStrip {
    bars = List.copyOf(bars);
  }

  /**
   * One or more comments.
   *
   * @param x of its left side
   * @param y of its upper side
   * @param height 0 where no sentiment was evaluated
   * @param style {@code positive}, {@code negative}, {@code neutral} or {@code none}
   * @param flagHeight 0 where nothing was found
   * @param severity style of the gravest finding; empty where nothing was found
   * @param score from -1 to 1 in figures; empty where no sentiment was evaluated
   * @param hostileHeight 0 where rules were not evaluated
   * @param hostility from 0 to 1 in figures; empty where rules were not evaluated
   * @param heats whether the thread heats up here
   */
  public record Bar(
      String href,
      String label,
      String name,
      String time,
      int x,
      int y,
      int height,
      String style,
      int flagHeight,
      String severity,
      String score,
      int hostileHeight,
      String hostility,
      boolean heats) {
    public int flagY() {
      return FLOOR - flagHeight;
    }

    public int hostileY() {
      return LOWEST - hostileHeight;
    }
  }

  /**
   * The course of a thread; by time where every comment has one and nothing speaks for the page.
   */
  static ToneStrip of(
      Phrases phrases, List<Annotation> annotations, ThreadMeasures measures, Anchors anchors) {
    List<Integer> page = IntStream.range(0, annotations.size()).boxed().toList();
    List<Integer> byTime = byTime(annotations, page);
    // Where a thread heats up is measured in the order of the page, and has to be drawn in it.
    boolean timed = !byTime.isEmpty() && (measures.heatUp() == null || byTime.equals(page));
    List<Integer> order = timed ? byTime : page;
    int each = Math.max(1, (annotations.size() + MOST_BARS - 1) / MOST_BARS);
    double scale = scale(annotations);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < order.size(); i += each) {
      List<Integer> some = order.subList(i, Math.min(order.size(), i + each));
      bars.add(bar(phrases, bars.size() * SLOT, some, annotations, measures, anchors, scale));
    }
    return new ToneStrip(
        phrases.say(timed ? "tone.by-time" : "tone.by-page"),
        Math.max(FEWEST_SLOTS, bars.size()) * SLOT,
        each,
        String.format(Locale.ROOT, "%.1f", scale),
        bars,
        !measures.turns().isEmpty(),
        HeatMark.of(phrases, measures, order, each, anchors),
        finding(phrases, annotations));
  }

  /** Empty where not every comment has a time. */
  private static List<Integer> byTime(List<Annotation> annotations, List<Integer> page) {
    if (annotations.stream().anyMatch(one -> one.comment().postedAt() == null)) {
      return List.of();
    }
    return page.stream()
        .sorted(Comparator.comparing(index -> seconds(annotations.get(index))))
        .toList();
  }

  private static String finding(Phrases phrases, List<Annotation> annotations) {
    int evaluated = 0;
    int negative = 0;
    int positive = 0;
    int flagged = 0;
    for (Annotation each : annotations) {
      Sentiment sentiment = each.analysis().sentiment();
      evaluated += sentiment == null ? 0 : 1;
      negative += sentiment != null && sentiment.tone() == Tone.NEGATIVE ? 1 : 0;
      positive += sentiment != null && sentiment.tone() == Tone.POSITIVE ? 1 : 0;
      flagged += each.flags().flaggedAs().isEmpty() ? 0 : 1;
    }
    return phrases.say("tone.finding", negative, evaluated, positive, flagged);
  }

  /** Whether any sentiment was evaluated. */
  public boolean evaluated() {
    return bars.stream().anyMatch(bar -> !bar.score().isEmpty());
  }

  private static long seconds(Annotation annotation) {
    PostedAt at = annotation.comment().postedAt();
    ZoneOffset offset = at == null ? null : at.offset();
    ZoneOffset zone = offset == null ? ZoneOffset.UTC : offset;
    return at == null ? 0 : at.local().toEpochSecond(zone);
  }

  private static Bar bar(
      Phrases phrases,
      int x,
      List<Integer> some,
      List<Annotation> annotations,
      ThreadMeasures measures,
      Anchors anchors,
      double scale) {
    int first = some.get(0);
    Annotation annotation = annotations.get(first);
    Double score = mean(some, annotations);
    Severity gravest = gravest(some, annotations);
    int height =
        score == null ? 0 : Math.max(2, (int) Math.round(Math.abs(score) / scale * (MIDDLE - 2)));
    boolean up = score != null && score > 0;
    Double hostility = HeatMark.mean(measures, some);
    HeatUp heat = measures.heatUp();
    return new Bar(
        anchors.on(0).to(first),
        some.size() == 1
            ? "#" + (first + 1)
            : phrases.say("tone.several", "#" + (first + 1), some.size() - 1),
        some.size() == 1 ? Words.name(phrases, annotation.comment().authorName()) : "",
        Words.time(annotation.comment().postedAt()),
        x,
        up ? MIDDLE - height : MIDDLE,
        height,
        score == null ? "none" : style(some, annotations, score),
        flagHeight(gravest),
        gravest == null ? "" : Words.styleOf(gravest),
        Figures.signed(score),
        HeatMark.height(hostility),
        Figures.plain(hostility),
        heat != null && some.contains(heat.turn()));
  }

  /** Most comments sound faint; a louder thread gets a wider scale, in steps of a tenth. */
  private static double scale(List<Annotation> annotations) {
    double most = 0.5;
    for (Annotation annotation : annotations) {
      Sentiment sentiment = annotation.analysis().sentiment();
      most = sentiment == null ? most : Math.max(most, Math.abs(sentiment.score()));
    }
    return Math.ceil(most * 10 - 1e-9) / 10;
  }

  private static int flagHeight(@Nullable Severity gravest) {
    if (gravest == null) {
      return 0;
    }
    return switch (gravest) {
      case NOTE -> 6;
      case REVIEW -> 12;
      case URGENT -> 18;
    };
  }

  private static String style(List<Integer> some, List<Annotation> annotations, double score) {
    Sentiment only = annotations.get(some.get(0)).analysis().sentiment();
    if (some.size() == 1 && only != null) {
      return Words.styleOf(only.tone());
    }
    return score < -0.1 ? "negative" : score > 0.1 ? "positive" : "neutral";
  }

  private static @Nullable Double mean(List<Integer> some, List<Annotation> annotations) {
    double sum = 0;
    int count = 0;
    for (int index : some) {
      Sentiment sentiment = annotations.get(index).analysis().sentiment();
      if (sentiment != null) {
        sum += sentiment.score();
        count++;
      }
    }
    return count == 0 ? null : sum / count;
  }

  private static @Nullable Severity gravest(List<Integer> some, List<Annotation> annotations) {
    Severity gravest = null;
    for (int index : some) {
      Severity severity = Ranks.gravest(annotations.get(index));
      if (severity != null && (gravest == null || severity.compareTo(gravest) > 0)) {
        gravest = severity;
      }
    }
    return gravest;
  }
}
