package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import threadlens.ingest.html.tree.Signs;

/**
 * Where the items show their time.
 *
 * @param key of the place; -1 where there is none
 * @param coverage share of the items that show one there
 */
record TimePlace(int key, double coverage) {
  private static final double SOME = 0.3;
  private static final long DATETIME = Signs.bits(Signs.attribute("datetime"));

  /** Sums of fractions are not exact. */
  private static final double MARGIN = 1e-6;

  static TimePlace of(Sample sample) {
    Candidate best = null;
    double bestScore = 0;
    for (Candidate each : candidates(sample)) {
      double score = each.scoreFrom(bestScore);
      boolean before = best != null && each.number < best.number;
      if (score > bestScore || (score == bestScore && before)) {
        bestScore = score;
        best = each;
      }
    }
    return best == null
        ? new TimePlace(-1, 0)
        : new TimePlace(best.place.key(), (double) best.shown / sample.size());
  }

  /** The likeliest first, so that few items of the others need to be looked into. */
  private static List<Candidate> candidates(Sample sample) {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < sample.places().size(); i++) {
      Place place = sample.places().get(i);
      if (place.items() >= SOME * sample.size()) {
        all.add(new Candidate(sample, place, i));
      }
    }
    all.sort(Comparator.comparingDouble(each -> -each.likely));
    return all;
  }

  /** One place that may be it. */
  private static final class Candidate {
    private final Sample sample;
    private final Outline outline;
    private final Place place;
    private final int number;
    private final double likely;
    private final boolean forMachines;
    private int shown;
    private int clocks;
    private int machines;
    private double tight;
    private final Set<String> distinct = new HashSet<>();

    /**
     * @param number of the place, in the order of places
     */
    Candidate(Sample sample, Place place, int number) {
      this.sample = sample;
      this.place = place;
      this.number = number;
      outline = sample.outline();
      likely = likely();
      forMachines = place.any(first -> outline.mayShow(first, DATETIME));
    }

    /** The less there is beside a time, the more. */
    private double likely() {
      double likely = 0;
      for (int i = 0; i < sample.size(); i++) {
        int first = place.first(i);
        if (first >= 0 && outline.sum(Sum.TIMES, first) > 0) {
          likely += 1.0 / (1 + outline.sum(Sum.TEXT, first));
        }
      }
      return likely;
    }

    /**
     * A time of the clock tells a comment from the day on which its author joined.
     *
     * @param least of use; what is below may be 0 as well
     */
    double scoreFrom(double least) {
      int rest = place.items();
      for (int i = 0; i < sample.size(); i++) {
        int first = place.first(i);
        if (first >= 0) {
          add(first);
          rest--;
          if (score(rest) + MARGIN < least) {
            return 0;
          }
        }
      }
      return shown < SOME * sample.size() ? 0 : score(0);
    }

    private void add(int first) {
      ShownTime time = outline.time(first);
      if (time != null) {
        shown++;
        machines += isForMachines(first) ? 1 : 0;
        clocks += time.clock() ? 1 : 0;
        distinct.add(time.shown());
        int all = outline.sum(Sum.TEXT, first);
        tight += Math.min(1, time.shown().length() / (all + 1.0));
      }
    }

    /** Returns the score, if so many more items show a time, each as well as can be. */
    private double score(int more) {
      int all = shown + more;
      return all == 0
          ? 0
          : 3.0 * all / sample.size()
              + (double) (clocks + more) / all
              + 0.5 * (distinct.size() + more) / all
              + 0.6 * (tight + more) / all
              + (double) (machines + (forMachines ? more : 0)) / all;
    }

    private boolean isForMachines(int element) {
      return outline.mayShow(element, DATETIME) && outline.element(element).hasAttr("datetime");
    }
  }
}
