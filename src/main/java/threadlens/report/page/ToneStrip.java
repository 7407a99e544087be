package threadlens.report.page;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.PostedAt;
import threadlens.model.Sentiment;
import threadlens.model.Severity;

/**
 * Sentiment along a thread: a bar for each comment, up for positive and down for negative, and
 * below it a lane of flags, the taller the graver. Shape tells all; colour repeats it. A long
 * thread is drawn with the mean of several comments for each bar.
 *
 * @param order in which the comments stand, in words
 * @param width of the drawing, in its own units
 * @param each how many comments share a bar
 * @param scale the score that fills the height, from 0.5 to 1
 */
public record ToneStrip(String order, int width, int each, String scale, List<Bar> bars) {
  static final int SLOT = 10;
  static final int MIDDLE = 40;
  static final int FLOOR = 100;
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
      String score) {
    public int flagY() {
      return FLOOR - flagHeight;
    }
  }

  static ToneStrip of(Phrases phrases, List<Annotation> annotations, Anchors anchors) {
    boolean timed = annotations.stream().allMatch(one -> one.comment().postedAt() != null);
    List<Integer> order = new ArrayList<>(IntStream.range(0, annotations.size()).boxed().toList());
    if (timed) {
      order.sort(Comparator.comparing(index -> seconds(annotations.get(index))));
    }
    int each = Math.max(1, (annotations.size() + MOST_BARS - 1) / MOST_BARS);
    double scale = scale(annotations);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < order.size(); i += each) {
      List<Integer> some = order.subList(i, Math.min(order.size(), i + each));
      bars.add(bar(phrases, bars.size() * SLOT, some, annotations, anchors, scale));
    }
    return new ToneStrip(
        phrases.say(timed ? "tone.by-time" : "tone.by-page"),
        Math.max(FEWEST_SLOTS, bars.size()) * SLOT,
        each,
        String.format(Locale.ROOT, "%.1f", scale),
        bars);
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
      Anchors anchors,
      double scale) {
    int first = some.get(0);
    Annotation annotation = annotations.get(first);
    Double score = mean(some, annotations);
    Severity gravest = gravest(some, annotations);
    int height =
        score == null ? 0 : Math.max(2, (int) Math.round(Math.abs(score) / scale * (MIDDLE - 2)));
    boolean up = score != null && score > 0;
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
        score == null ? "" : String.format(Locale.ROOT, "%+.2f", score).replace('-', '−'));
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
