package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A group with what was learned of it. */
record Judged(Groups.Group group, Layout layout, double confidence) {
  /** Returns the likeliest of those that are sure enough; null where none is. */
  static @Nullable Judged best(List<Groups.Group> groups) {
    List<Judged> sure = new ArrayList<>();
    Judged best = null;
    for (Groups.Group group : groups) {
      Prospect prospect = new Prospect(group);
      Judged each = prospect.mayBeSure() ? of(prospect) : null;
      if (each != null && each.confidence >= Verdict.THRESHOLD) {
        sure.add(each);
        best = best == null || each.better(best) ? each : best;
      }
    }
    return best == null ? null : best.with(sure);
  }

  private static Judged of(Prospect prospect) {
    Layout layout = Layout.of(prospect.group().items());
    return new Judged(prospect.group(), layout, Verdict.of(prospect, layout));
  }

  /** Of two that are as sure, the one that holds more prose is whole. */
  private double worth() {
    double prose = (double) layout.body().prose() * group.items().size() / layout.sample().size();
    double shown = 0.5 + layout.time().coverage() + layout.name().coverage();
    return Math.pow(confidence, 3) * layout.single() * shown * shown * Math.pow(prose, 0.25);
  }

  /**
   * Of a comment that stands alone the tightest element is it: around it lies the whole section. Of
   * many, the widest: around them lie their answers.
   */
  private boolean better(Judged other) {
    double wins = worth() / other.worth();
    boolean alone = group.items().size() == 1;
    if (group.items().size() != other.group.items().size()) {
      return wins > 1;
    } else if (other.around(this)) {
      return wins > (alone ? 0.8 : 1.15);
    }
    return wins > (around(other) ? (alone ? 1.25 : 0.85) : 1);
  }

  private boolean around(Judged other) {
    Items mine = group.items();
    Items theirs = other.group.items();
    int last = mine.size() - 1;
    return mine.outline().holds(mine.index(0), theirs.index(0))
        && mine.outline().holds(mine.index(last), theirs.index(last));
  }

  /** The same with the items of groups that look alike, such as answers of another class. */
  private Judged with(List<Judged> others) {
    Judged merged = this;
    for (Judged other : others) {
      if (alike(other) && merged.apart(other)) {
        merged = merged.and(other);
      }
    }
    return merged;
  }

  private boolean alike(Judged other) {
    int name = layout.name().key();
    int time = layout.time().key();
    return name >= 0
        && name == other.layout.name().key()
        && time >= 0
        && time == other.layout.time().key();
  }

  /** Whether none of the other's items holds one of these, or a part of one. */
  private boolean apart(Judged other) {
    Items mine = group.items();
    Items theirs = other.group.items();
    Outline outline = mine.outline();
    for (int i = 0; i < theirs.size(); i++) {
      int index = theirs.index(i);
      int before = mine.lastUpTo(index);
      int inside = mine.lastUpTo(outline.end(index) - 1);
      if (inside > before || (before >= 0 && mine.index(before) == index)) {
        return false;
      }
      while (before >= 0 && !outline.holds(mine.index(before), index)) {
        before = mine.parent(before);
      }
      if (before >= 0 && holdsPart(outline, index, layout.parts(mine, before))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsPart(Outline outline, int around, Layout.Parts parts) {
    return outline.holds(around, parts.name())
        || outline.holds(around, parts.time())
        || outline.holds(around, parts.body());
  }

  private Judged and(Judged other) {
    int[] all =
        IntStream.concat(
                Arrays.stream(group.items().indices()),
                Arrays.stream(other.group.items().indices()))
            .sorted()
            .distinct()
            .toArray();
    Items items = new Items(group.items().outline(), all);
    Groups.Group both =
        new Groups.Group(group.key(), items, group.hinted() || other.group.hinted(), group.rank());
    Judged judged = of(new Prospect(both));
    return judged.confidence >= confidence - 0.1 ? judged : this;
  }
}
