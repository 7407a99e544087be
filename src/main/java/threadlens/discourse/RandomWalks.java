package threadlens.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import threadlens.model.MeasureNote;

/**
 * Random walk controversy: whether who begins in one camp is likelier to come to a much answered
 * author of the same camp than to one of the other.
 */
final class RandomWalks {
  private static final int AUTHORS = 50;
  private static final int HUBS = 10;
  private static final int ROUNDS = 100;
  private static final double NEAR = 1e-6;

  private RandomWalks() {}

  static CampMeasure controversy() {
    MeasureNote note =
        new MeasureNote(
            "random-walk-controversy",
            "Random walk controversy",
            "P(X,X) P(Y,Y) - P(X,Y) P(Y,X), where P(A,B) is the probability that a walk which ended"
                + " in camp B began in camp A, both being equally likely to begin in. A walk goes"
                + " from author to author by the replies between them, in either direction, until"
                + " it comes to one of the ten authors of a camp with the most replies (a tenth of"
                + " the camp where that is fewer). 1: camps never meet; 0: they are mixed; below 0:"
                + " they answer each other rather than themselves.",
            "Garimella, De Francisci Morales, Gionis and Mathioudakis 2018, Quantifying Controversy"
                + " on Social Media, section 5.1",
            "1",
            -1.0,
            1.0,
            Polarisation.REPLIES,
            "replies");
    return new CampMeasure(note, AUTHORS, true, ROUNDS / 2, RandomWalks::controversy);
  }

  /** NaN where a camp has nobody who speaks, or no walk ends in it. */
  static double controversy(Ties ties) {
    double[] degrees = degrees(ties);
    boolean[] hub = new boolean[ties.authors()];
    for (int camp = 0; camp < 2; camp++) {
      hubs(ties, degrees, camp).forEach(each -> hub[each] = true);
    }
    double[] first = ended(ties, degrees, hub, 0);
    double[] second = ended(ties, degrees, hub, 1);
    double[][] from = new double[2][2];
    double[] counts = new double[2];
    for (int i = 0; i < ties.authors(); i++) {
      double ends = first[i] + second[i];
      if (degrees[i] > 0 && ends > NEAR) {
        int camp = ties.camp(i);
        counts[camp]++;
        from[camp][0] += first[i] / ends;
        from[camp][1] += second[i] / ends;
      }
    }
    double xx = from[0][0] / counts[0];
    double yx = from[1][0] / counts[1];
    double xy = from[0][1] / counts[0];
    double yy = from[1][1] / counts[1];
    double endsX = xx + yx;
    double endsY = xy + yy;
    return xx / endsX * (yy / endsY) - yx / endsX * (xy / endsY);
  }

  private static double[] degrees(Ties ties) {
    double[] degrees = new double[ties.authors()];
    for (int i = 0; i < ties.size(); i++) {
      degrees[ties.from(i)] += ties.replies(i);
      degrees[ties.to(i)] += ties.replies(i);
    }
    return degrees;
  }

  private static List<Integer> hubs(Ties ties, double[] degrees, int camp) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < ties.authors(); i++) {
      if (ties.camp(i) == camp && degrees[i] > 0) {
        members.add(i);
      }
    }
    members.sort(
        Comparator.comparingDouble((Integer each) -> -degrees[each]).thenComparing(i -> i));
    return members.subList(0, Math.min(HUBS, (members.size() + 9) / 10));
  }

  /** For each author, how likely a walk from there ends at a hub of a camp; by iteration. */
  private static double[] ended(Ties ties, double[] degrees, boolean[] hub, int camp) {
    double[] ends = new double[ties.authors()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = hub[i] && ties.camp(i) == camp ? 1 : 0;
    }
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[ends.length];
      for (int i = 0; i < ties.size(); i++) {
        int from = ties.from(i);
        int to = ties.to(i);
        double replies = ties.replies(i);
        next[from] += replies * ends[to];
        next[to] += replies * ends[from];
      }
      double moved = 0;
      for (int i = 0; i < ends.length; i++) {
        next[i] = hub[i] || degrees[i] == 0 ? ends[i] : next[i] / degrees[i];
        moved = Math.max(moved, Math.abs(next[i] - ends[i]));
      }
      ends = next;
      if (moved < NEAR) {
        break;
      }
    }
    return ends;
  }
}
