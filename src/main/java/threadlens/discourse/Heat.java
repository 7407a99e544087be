package threadlens.discourse;

import java.util.Arrays;
import threadlens.discourse.ThreadMeasure.Rests;
import threadlens.model.MeasureNote;
import threadlens.stats.Quantile;

/** Measures of hostility. */
final class Heat {
  private static final double PEAK = 0.9;

  /** A comment is hostile from here on; chosen by hand, not fitted to anything. */
  static final double HOSTILE = 0.4;

  private Heat() {}

  static ThreadMeasure thread() {
    MeasureNote note =
        note(
            "hostility",
            "Thread hostility",
            "Half of the mean hostility of the comments and half of their ninth decile: how hostile"
                + " the thread is as a rule and at its worst. Hostility of a comment is the largest"
                + " of its scores for harassment, sectarian words, dehumanisation, threat and attack"
                + " on identity. For ranking; no probability.",
            3,
            "evaluated comments");
    return new ThreadMeasure(
        note,
        talk -> scores(talk).length,
        Rests.AUTHORS,
        talk -> {
          double[] all = scores(talk);
          double mean = Arrays.stream(all).sum() / all.length;
          return all.length == 0 ? Double.NaN : (mean + Quantile.ofSorted(all, PEAK)) / 2;
        });
  }

  static ThreadMeasure escalation() {
    return share("escalation", "Escalation", false);
  }

  static ThreadMeasure deEscalation() {
    return share("de-escalation", "De-escalation", true);
  }

  private static ThreadMeasure share(String name, String title, boolean parentHostile) {
    String definition =
        parentHostile
            ? "Share of the replies to a hostile comment of somebody else that are not hostile."
            : "Share of the replies to a comment of somebody else that is not hostile, that are.";
    MeasureNote note =
        note(
            name,
            title,
            definition + " Hostile: a score of " + HOSTILE + " or more.",
            5,
            "such replies");
    return new ThreadMeasure(
        note,
        talk -> replies(talk, parentHostile).length,
        Rests.AUTHORS_AND_LINKS,
        talk -> {
          double turned = 0;
          double all = 0;
          for (int i : replies(talk, parentHostile)) {
            turned += talk.hostility(i) >= HOSTILE != parentHostile ? talk.weight(i) : 0;
            all += talk.weight(i);
          }
          return turned / all;
        });
  }

  /** Comments that answer somebody else, both evaluated, whose parent is hostile or is not. */
  private static int[] replies(Talk talk, boolean parentHostile) {
    int[] replies = new int[talk.size()];
    int count = 0;
    for (int i = 0; i < replies.length; i++) {
      if (talk.answersAnother(i) && !Double.isNaN(talk.hostility(i))) {
        double answered = talk.hostility(talk.parent(i));
        if (!Double.isNaN(answered) && answered >= HOSTILE == parentHostile) {
          replies[count++] = i;
        }
      }
    }
    return Arrays.copyOf(replies, count);
  }

  /** Ascending; of a comment that counts several times, as often. */
  private static double[] scores(Talk talk) {
    double[] scores = new double[talk.size()];
    int count = 0;
    for (int i = 0; i < talk.size(); i++) {
      double score = talk.hostility(i);
      for (int times = Double.isNaN(score) ? 0 : talk.weight(i); times > 0; times--) {
        scores = count == scores.length ? Arrays.copyOf(scores, 2 * count) : scores;
        scores[count++] = score;
      }
    }
    double[] all = Arrays.copyOf(scores, count);
    Arrays.sort(all);
    return all;
  }

  private static MeasureNote note(
      String name, String title, String definition, int least, String of) {
    return new MeasureNote(name, title, definition, "this program", "1", 0.0, 1.0, least, of);
  }
}
