package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of these terms stands there. {@code set} is -1 where all of them are sequences; {@code
 * starts} holds it and the anchors of the sequences, and is -1 where all begin at {@code {it}};
 * {@code commonness} says how often one of these is likely to be met.
 */
record Terms(int set, Sequences sequences, int starts, double commonness) implements Condition {
  @Override
  public Match test(View view, Range window) {
    Hits hits = view.hits();
    List<Sequence> possible = sequences.possible(hits);
    boolean plain = set >= 0 && hits.any(set);
    if (possible.isEmpty() && !plain) {
      return Match.NO;
    }
    List<Range> found = new ArrayList<>();
    int last = starts < 0 ? 0 : hits.from(window.end());
    for (int hit = hits.from(window.first()); hit < last; hit++) {
      if (!view.allows(hit, starts)) {
        continue;
      }
      if (plain && hits.end(hit) <= window.end() && view.allows(hit, set)) {
        found.add(hits.range(hit));
      }
      for (Sequence sequence : possible) {
        int anchor = sequence.anchorSet();
        if (anchor >= 0 && view.allows(hit, anchor)) {
          add(sequence.around(view, hits.range(hit)), window, found);
        }
      }
      if (view.steps().spent()) {
        return Match.NO;
      }
    }
    Range it = view.it();
    for (Sequence sequence : possible) {
      if (sequence.anchorSet() < 0 && it != null) {
        add(sequence.around(view, it), window, found);
      }
    }
    return Match.at(found);
  }

  @Override
  public boolean mayHold(Hits hits) {
    return (set >= 0 && hits.any(set)) || sequences.anyPossible(hits);
  }

  /** Whether anything stands in the comment from which one of these is looked for. */
  boolean touched(Hits hits) {
    return (set >= 0 && hits.any(set)) || sequences.anyBegun(hits);
  }

  private static void add(@Nullable Range match, Range window, List<Range> found) {
    if (match != null && window.contains(match)) {
      found.add(match);
    }
  }
}
