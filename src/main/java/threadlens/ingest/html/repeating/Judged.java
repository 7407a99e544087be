package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A group with what was learned of it. */
record Judged(Groups.Group group, Layout layout, double confidence) {
  private static final double MORE = 1.5;

  /** What {@link Prospect#words} are where markup speaks of comments, and of nothing else. */
  private static final double CALLED = 1.4;

  /** Of the items of a second list so many may lead elsewhere. */
  private static final double FEW = 0.3;

  /** A second list must be this sure. */
  private static final double SURE = 0.9;

  /** Returns the likeliest of those that are sure enough; null where none is. */
  static @Nullable Judged best(List<Groups.Group> groups) {
    List<Rival> rivals = new ArrayList<>();
    Judged best = null;
    for (Groups.Group group : groups) {
      Rival rival = new Rival(new Prospect(group));
      rivals.add(rival);
      if (best == null || rival.mayBeat(best)) {
        Judged each = rival.sure();
        best = each != null && (best == null || each.better(best)) ? each : best;
      }
    }
    return best == null ? null : best.with(rivals);
  }

  /** Looks into the items until it is clear that they are less sure than that: null then. */
  private static @Nullable Judged of(Prospect prospect, double least) {
    Sample sample = new Sample(prospect.group().items());
    TimePlace time = TimePlace.of(sample);
    if (Verdict.most(prospect, time.coverage(), 1) < least) {
      return null;
    }
    NamePlace name = NamePlace.of(sample, time);
    if (Verdict.most(prospect, time.coverage(), name.coverage()) < least) {
      return null;
    }
    Layout layout = Layout.of(sample, time, name);
    double confidence = Verdict.of(prospect, layout);
    return confidence < least ? null : new Judged(prospect.group(), layout, confidence);
  }

  /** Of two that are as sure, the one that holds more prose is whole. */
  private double worth() {
    double prose = (double) layout.body().prose() * group.items().size() / layout.sample().size();
    double time = layout.time().coverage();
    return worth(confidence, layout.single(), time, layout.name().coverage(), prose);
  }

  static double worth(double confidence, double single, double time, double name, double prose) {
    double shown = 0.5 + time + name;
    return Math.pow(confidence, 3) * single * shown * shown * Math.pow(prose, 0.25);
  }

  /**
   * Of a comment that stands alone the tightest element is it: around it lies the whole section. Of
   * many, the widest: around them lie their answers.
   */
  private boolean better(Judged other) {
    return wins(worth(), group.items(), other) && !isPartOf(other);
  }

  /**
   * Whether others show the same names and times, and half as many more: removed ones show none.
   */
  private boolean isPartOf(Judged other) {
    double mine = layout.time().coverage() * group.items().size();
    return alike(other)
        && other.layout.time().coverage() * other.group.items().size() >= MORE * mine
        && other.layout.single() >= layout.single();
  }

  private static boolean wins(double worth, Items mine, Judged other) {
    Items theirs = other.group.items();
    double wins = worth / other.worth();
    boolean alone = mine.size() == 1;
    if (mine.size() != theirs.size()) {
      return wins > 1;
    } else if (around(theirs, mine)) {
      return wins > (alone ? 0.8 : 1.15);
    }
    return wins > (around(mine, theirs) ? (alone ? 1.25 : 0.85) : 1);
  }

  private static boolean around(Items outer, Items inner) {
    int last = outer.size() - 1;
    return outer.outline().holds(outer.index(0), inner.index(0))
        && outer.outline().holds(outer.index(last), inner.index(last));
  }

  /** The same with the items of groups that look alike, such as answers of another class. */
  private Judged with(List<Rival> others) {
    Judged merged = this;
    for (Rival each : others) {
      if (each.mayBeLike(this) && merged.apart(each.items())) {
        Judged other = each.sure();
        merged = other != null && alike(other) ? merged.and(other) : merged;
      }
    }
    return merged;
  }

  /**
   * Returns the surest of other groups that stands apart from this one, and is called comments by
   * itself and by nothing that speaks of other pages; null where none does.
   */
  @Nullable Judged beside(List<Groups.Group> groups) {
    Judged best = null;
    for (Groups.Group each : groups) {
      if (each.hinted() && each.items().size() > 1 && isApart(each.items())) {
        Prospect prospect = new Prospect(each);
        Judged other = isCalledComments(prospect) ? of(prospect, SURE) : null;
        if (other != null && other.leading() <= FEW && (best == null || other.better(best))) {
          best = other;
        }
      }
    }
    return best;
  }

  /** Whether the page calls the items comments, and does not set them aside. */
  boolean isCalledComments() {
    return isCalledComments(new Prospect(group));
  }

  private static boolean isCalledComments(Prospect prospect) {
    return prospect.words() >= CALLED && !prospect.isAside();
  }

  /**
   * The share of items with a link of a label of its own, beside name, time and text: what lists of
   * other discussions have, however short their titles.
   */
  private double leading() {
    Map<String, Integer> labels = new HashMap<>();
    List<Set<String>> ofItems = new ArrayList<>();
    for (int i = 0; i < layout.sample().size(); i++) {
      Layout.Parts parts = layout.parts(group.items(), layout.sample().number(i));
      Set<String> own = labels(parts);
      own.forEach(label -> labels.merge(label, 1, Integer::sum));
      ofItems.add(own);
    }
    long leading =
        ofItems.stream()
            .filter(own -> own.stream().anyMatch(label -> labels.getOrDefault(label, 0) == 1))
            .count();
    return (double) leading / ofItems.size();
  }

  private Set<String> labels(Layout.Parts parts) {
    Outline outline = layout.sample().outline();
    String name = parts.name() < 0 ? "" : outline.label(parts.name());
    Set<String> labels = new HashSet<>();
    for (int i = 0; i < parts.elements().size(); i++) {
      int element = parts.elements().get(i);
      boolean link = outline.tag(element).equals("a") && !holdsPart(outline, element, parts);
      if (link && (parts.body() < 0 || !outline.holds(parts.body(), element))) {
        String label = Text.withoutDigits(outline.label(element));
        boolean said = label.isEmpty() || (!name.isEmpty() && label.contains(name));
        labels.addAll(said || outline.time(element) != null ? Set.of() : Set.of(label));
      }
    }
    return labels;
  }

  /** Whether none of the other's items lies in one of these, nor around one. */
  private boolean isApart(Items theirs) {
    return !meets(group.items(), theirs) && !meets(theirs, group.items());
  }

  private static boolean meets(Items outer, Items inner) {
    for (int i = 0; i < inner.size(); i++) {
      int before = outer.lastUpTo(inner.index(i));
      while (before >= 0 && !outer.outline().holds(outer.index(before), inner.index(i))) {
        before = outer.parent(before);
      }
      if (before >= 0) {
        return true;
      }
    }
    return false;
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
  private boolean apart(Items theirs) {
    Items mine = group.items();
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
        new Groups.Group(
            group.key(), items, group.hinted() || other.group.hinted(), false, group.rank());
    Judged judged = of(new Prospect(both), confidence - 0.1);
    return judged == null ? this : judged;
  }

  /**
   * A group that is looked into once that is asked for: what can neither be better than the best
   * before it, nor stand beside the best of all, never is.
   */
  private static final class Rival {
    private final Prospect prospect;
    private final boolean maySucceed;
    private boolean asked;
    private @Nullable Judged judged;

    Rival(Prospect prospect) {
      this.prospect = prospect;
      maySucceed = prospect.mayBeSure();
    }

    /** Null where it is not sure enough. */
    @Nullable Judged sure() {
      if (!asked && maySucceed) {
        judged = of(prospect, Verdict.THRESHOLD);
      }
      asked = true;
      return judged;
    }

    boolean mayBeat(Judged best) {
      return maySucceed && wins(prospect.mostWorth(), items(), best);
    }

    boolean mayBeLike(Judged best) {
      return asked ? judged != null && best.alike(judged) : maySucceed;
    }

    Items items() {
      return prospect.group().items();
    }
  }
}
