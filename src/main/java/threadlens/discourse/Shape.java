package threadlens.discourse;

import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import threadlens.discourse.ThreadMeasure.Rests;
import threadlens.model.MeasureNote;

/** Measures of the form of a thread's reply tree. */
final class Shape {
  private static final String GOEL =
      "Goel, Anderson, Hofman and Watts 2016, The Structural Virality of Online Diffusion";

  private Shape() {}

  static ThreadMeasure comments() {
    MeasureNote note =
        new MeasureNote(
            "size",
            "Size",
            "Number of comments.",
            "this program",
            "comments",
            0.0,
            null,
            0,
            "comments");
    return new ThreadMeasure(note, Talk::size, Rests.COUNT, Talk::size);
  }

  static ThreadMeasure depth() {
    return linked(
        "depth",
        "Depth",
        "Replies on the longest way from a comment up to one that answers nobody.",
        "Gomez, Kaltenbrunner and Lopez 2008, Statistical Analysis of the Social Network and"
            + " Discussion Threads in Slashdot",
        "replies",
        null,
        Shape::deepest);
  }

  static ThreadMeasure width() {
    return linked(
        "width",
        "Width",
        "The most comments at one depth.",
        "Gomez, Kaltenbrunner and Lopez 2008",
        "comments",
        null,
        talk -> {
          int[] depths = depths(talk);
          int[] counts = new int[talk.size()];
          int most = 0;
          for (int depth : depths) {
            most = Math.max(most, ++counts[depth]);
          }
          return most;
        });
  }

  static ThreadMeasure wiener() {
    return linked(
        "wiener-index",
        "Wiener index (structural virality)",
        "Mean distance between two comments in the reply tree, over all pairs. The article is the"
            + " node above all comments that answer nobody.",
        GOEL,
        "replies",
        null,
        Shape::meanDistance);
  }

  static ThreadMeasure roots() {
    return linked(
        "roots",
        "Share of roots",
        "Share of comments that answer nobody.",
        "this program",
        "1",
        1.0,
        Shape::rootShare);
  }

  private static double rootShare(Talk talk) {
    double roots = 0;
    double all = 0;
    for (int i = 0; i < talk.size(); i++) {
      roots += talk.isRoot(i) ? talk.weight(i) : 0;
      all += talk.weight(i);
    }
    return roots / all;
  }

  /** Refused where it is not known of nine comments in ten whom they answer. */
  private static ThreadMeasure linked(
      String name,
      String title,
      String definition,
      String source,
      String unit,
      @Nullable Double high,
      ToDoubleFunction<Talk> value) {
    MeasureNote note =
        new MeasureNote(
            name,
            title,
            definition + " Not defined where fewer than nine comments in ten have a known link.",
            source,
            unit,
            0.0,
            high,
            2,
            "comments whose link is known");
    return new ThreadMeasure(
        note,
        Talk::known,
        name.equals("roots") ? Rests.AUTHORS_AND_LINKS : Rests.LINKS,
        talk -> talk.known() * 10 < talk.size() * 9 ? Double.NaN : value.applyAsDouble(talk));
  }

  private static int[] depths(Talk talk) {
    int[] depths = new int[talk.size()];
    for (int i = 0; i < depths.length; i++) {
      depths[i] = talk.parent(i) == Talk.NONE ? 0 : depths[talk.parent(i)] + 1;
    }
    return depths;
  }

  private static double deepest(Talk talk) {
    int most = 0;
    for (int depth : depths(talk)) {
      most = Math.max(most, depth);
    }
    return most;
  }

  /** An edge with s nodes below it lies between s (n - s) pairs. */
  private static double meanDistance(Talk talk) {
    long nodes = talk.size() + 1L;
    long[] below = new long[talk.size()];
    double sum = 0;
    for (int i = talk.size() - 1; i >= 0; i--) {
      below[i]++;
      sum += (double) below[i] * (nodes - below[i]);
      if (talk.parent(i) != Talk.NONE) {
        below[talk.parent(i)] += below[i];
      }
    }
    return sum / (nodes * (nodes - 1) / 2.0);
  }
}
