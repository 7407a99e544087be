package threadlens.ingest.html.repeating;

import java.util.HashSet;
import java.util.Set;

/**
 * Where the items show their time.
 *
 * @param key of the place; -1 where there is none
 * @param coverage share of the items that show one there
 */
record TimePlace(int key, double coverage) {
  private static final double SOME = 0.3;

  static TimePlace of(Sample sample) {
    TimePlace best = new TimePlace(-1, 0);
    double bestScore = 0;
    for (Place place : sample.places()) {
      if (place.items() >= SOME * sample.size()) {
        TimePlace found = new TimePlace(place.key(), 0);
        double score = found.score(sample, place);
        if (score > bestScore) {
          bestScore = score;
          best = new TimePlace(place.key(), found.covered(sample, place));
        }
      }
    }
    return best;
  }

  private double covered(Sample sample, Place place) {
    int shown = 0;
    for (int i = 0; i < sample.size(); i++) {
      int first = place.first(i);
      shown += first >= 0 && sample.outline().time(first) != null ? 1 : 0;
    }
    return (double) shown / sample.size();
  }

  /** A time of the clock tells a comment from the day on which its author joined. */
  private double score(Sample sample, Place place) {
    Outline outline = sample.outline();
    int shown = 0;
    int clocks = 0;
    int machines = 0;
    double tight = 0;
    Set<String> distinct = new HashSet<>();
    for (int i = 0; i < sample.size(); i++) {
      int first = place.first(i);
      if (first < 0) {
        continue;
      }
      ShownTime time = outline.time(first);
      if (time != null) {
        shown++;
        machines += outline.element(first).hasAttr("datetime") ? 1 : 0;
        clocks += time.clock() ? 1 : 0;
        distinct.add(time.shown());
        int all = outline.sum(Sum.TEXT, first);
        tight += Math.min(1, time.shown().length() / (all + 1.0));
      }
    }
    if (shown < SOME * sample.size()) {
      return 0;
    }
    return 3.0 * shown / sample.size()
        + (double) clocks / shown
        + 0.5 * distinct.size() / shown
        + 0.6 * tight / shown
        + (double) machines / shown;
  }
}
