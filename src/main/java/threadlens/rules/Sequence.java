package threadlens.rules;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term with slots, gaps or {@code {it}}, matched outward from the part that is rarest.
 *
 * @param written as it stands in the file
 * @param anchor the part from which matching begins
 */
record Sequence(String written, List<Step> steps, int anchor) {
  Sequence {
    steps = List.copyOf(steps);
  }

  /** A part of a sequence. */
  sealed interface Step {
    /** A phrase of a set of the table. */
    record OneOf(int set, boolean optional) implements Step {}

    /** Up to so many words. */
    record Gap(int most) implements Step {}

    /** The place asked about. */
    record It() implements Step {}
  }

  /** Returns the set whose hits start this sequence; -1 where it starts at {@code {it}}. */
  int anchorSet() {
    return steps.get(anchor) instanceof Step.OneOf oneOf ? oneOf.set() : -1;
  }

  /** Returns the words of a match around its anchor; null where there is none. */
  @Nullable Range around(View view, Range anchored) {
    return around(view, anchored, null);
  }

  /**
   * Returns the words of a match around its anchor; null where there is none.
   *
   * @param own gets the words that do not stand in a gap, if not null
   */
  @Nullable Range around(View view, Range anchored, @Nullable BitSet own) {
    int end = rightwards(view, anchor + 1, anchored.end(), false, own);
    if (end < 0) {
      return null;
    }
    int first = leftwards(view, anchor - 1, anchored.first(), false, own);
    note(own, anchored.first(), anchored.end());
    return first < 0 ? null : new Range(first, end);
  }

  private static void note(@Nullable BitSet own, int first, int end) {
    if (own != null) {
      own.set(first, end);
    }
  }

  private int rightwards(View view, int step, int at, boolean loose, @Nullable BitSet own) {
    if (step == steps.size()) {
      return at;
    }
    if (steps.get(step) instanceof Step.Gap gap) {
      for (int skipped = 0; skipped <= gap.most(); skipped++) {
        int to = at + skipped;
        if (to >= view.words().count() || !view.words().sameSentence(at - 1, to)) {
          return -1;
        }
        int end = rightwards(view, step + 1, to, true, own);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    Step.OneOf oneOf = (Step.OneOf) steps.get(step);
    if (loose || view.words().glued(at)) {
      Hits hits = view.hits();
      for (int hit = hits.from(at + 1) - 1; hit >= hits.from(at); hit--) {
        if (view.allows(hit, oneOf.set())) {
          int end = rightwards(view, step + 1, hits.end(hit), false, own);
          if (end >= 0) {
            note(own, at, hits.end(hit));
            return end;
          }
        }
      }
    }
    return oneOf.optional() ? rightwards(view, step + 1, at, loose, own) : -1;
  }

  private int leftwards(View view, int step, int at, boolean loose, @Nullable BitSet own) {
    if (step < 0) {
      return at;
    }
    if (steps.get(step) instanceof Step.Gap gap) {
      for (int skipped = 0; skipped <= gap.most(); skipped++) {
        int to = at - skipped;
        if (to <= 0 || !view.words().sameSentence(to - 1, at)) {
          return -1;
        }
        int first = leftwards(view, step - 1, to, true, own);
        if (first >= 0) {
          return first;
        }
      }
      return -1;
    }
    Step.OneOf oneOf = (Step.OneOf) steps.get(step);
    if (loose || (at > 0 && view.words().glued(at))) {
      Hits hits = view.hits();
      int farthest = -1;
      for (int hit = hits.endingAt(at); hit >= 0; hit = hits.endingWith(hit)) {
        if (view.allows(hit, oneOf.set())) {
          int first = leftwards(view, step - 1, hits.start(hit), false, own);
          if (first >= 0) {
            note(own, hits.start(hit), at);
          }
          farthest = first >= 0 && (farthest < 0 || first < farthest) ? first : farthest;
        }
      }
      if (farthest >= 0) {
        return farthest;
      }
    }
    return oneOf.optional() ? leftwards(view, step - 1, at, loose, own) : -1;
  }
}
