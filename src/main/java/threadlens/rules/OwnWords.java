package threadlens.rules;

import java.util.BitSet;
import java.util.List;

/**
 * The words of a place that terms asked for, by their numbers. The others of it stand in gaps of a
 * term or between terms: in {@code they are not at all pigs}, found by {@code they .. pigs}, the
 * denial is such a word; in {@code do not trust them}, found by {@code do not trust}, it is none.
 */
final class OwnWords {
  private final View view;
  private final Range place;
  private final BitSet own = new BitSet();

  private OwnWords(View view, Range place) {
    this.view = view;
    this.place = place;
  }

  /** Returns those of the place asked about. */
  static OwnWords of(View view, Asked asked) {
    OwnWords words = new OwnWords(view, asked.words());
    words.add(asked.by());
    return words;
  }

  /** Tells whether some words of the place are all of them. */
  boolean all(Range words) {
    return own.nextClearBit(words.first()) >= words.end();
  }

  private void add(Condition condition) {
    if (condition instanceof Terms terms) {
      add(terms);
    } else if (!(condition instanceof Condition.Not || condition instanceof Condition.Context)) {
      condition.parts().forEach(this::add);
    }
  }

  private void add(Terms terms) {
    Hits hits = view.hits();
    List<Sequence> possible = terms.sequences().possible(hits);
    int last = terms.starts() < 0 ? 0 : hits.from(place.end());
    for (int hit = hits.from(place.first()); hit < last; hit++) {
      if (terms.set() >= 0 && hits.end(hit) <= place.end() && view.allows(hit, terms.set())) {
        own.set(hits.start(hit), hits.end(hit));
      }
      for (Sequence sequence : possible) {
        int anchor = sequence.anchorSet();
        BitSet words = new BitSet();
        if (anchor >= 0
            && view.allows(hit, anchor)
            && sequence.around(view, hits.range(hit), words) != null) {
          own.or(words);
        }
      }
    }
  }
}
