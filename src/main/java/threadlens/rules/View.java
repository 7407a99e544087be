package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import threadlens.model.CommentAnalysis;
import threadlens.model.LinkedComment;
import threadlens.model.ZoneKind;

/**
 * What a condition may look at: one comment, under one rule.
 *
 * @param zones where the rule looks
 * @param grammar its parts of speech, once they are asked for
 * @param asked the place asked about; null while there is none yet
 * @param shapes what has the shape of a telephone number and the like
 * @param thread what comments before say; null where the comment is looked at by itself
 */
record View(
    CommentWords words,
    Hits hits,
    TermTable table,
    LinkedComment linked,
    CommentAnalysis analysis,
    Set<ZoneKind> zones,
    Steps steps,
    Grammar grammar,
    @Nullable Asked asked,
    Shapes shapes,
    @Nullable ThreadView thread) {
  /** What tagging costs, as characters read. */
  private static final int TAGGING = 64_000;

  /** Words before a place that are looked at. */
  private static final int FARTHEST = 10;

  /** Asks about a place while its rule is still looked for. */
  View about(Range place, Condition by) {
    boolean settled = asked != null && asked.settled();
    return settled ? this : about(new Asked(place, by, false));
  }

  /** Asks about what a rule found, for its exceptions. */
  View excepting(Range place, Condition by) {
    return about(new Asked(place, by, true));
  }

  private View about(Asked place) {
    return new View(
        words, hits, table, linked, analysis, zones, steps, grammar, place, shapes, thread);
  }

  /** Returns the place asked about; null while there is none yet. */
  @Nullable Range it() {
    return asked == null ? null : asked.words();
  }

  /** Looks at the same comment with the comments before in mind. */
  View in(@Nullable ThreadView before) {
    return new View(
        words, hits, table, linked, analysis, zones, steps, grammar, asked, shapes, before);
  }

  /** Whether a hit is one of a set and stands where the rule looks. Costs a step. */
  boolean allows(int hit, int set) {
    return steps.take()
        && table.holds(set, hits.phrase(hit))
        && zones.contains(words.zone(hits.start(hit)));
  }

  /**
   * Returns the place asked about among its parts of speech; null where there are none to ask.
   * Tagging costs more than all rules together, so the words before the place come first.
   *
   * @param mayTell whether tags could make a difference after these words: up to ten of the
   *     sentence, folded, the nearest last
   */
  Grammar.@Nullable Placed placed(Predicate<List<String>> mayTell) {
    Range place = it();
    if (place == null
        || !analysis.languages().contains("en")
        || !mayTell.test(before(place))
        || !steps.takeFor(TAGGING)) {
      return null;
    }
    return grammar.placed(words.span(place));
  }

  private List<String> before(Range place) {
    int from = Math.max(words.sentenceOf(place).first(), place.first() - FARTHEST);
    List<String> before = new ArrayList<>(FARTHEST);
    for (int i = from; i < place.first() && steps.take(); i++) {
      before.add(words.token(i).plain());
    }
    return before;
  }
}
