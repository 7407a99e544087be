package threadlens.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.CommentAnalysis;
import threadlens.model.LinkedComment;
import threadlens.model.ZoneKind;

/**
 * What a condition may look at: one comment, under one rule.
 *
 * @param zones where the rule looks
 * @param it the place asked about; null while there is none yet
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
    @Nullable Range it,
    Shapes shapes,
    @Nullable ThreadView thread) {

  View about(@Nullable Range place) {
    return new View(words, hits, table, linked, analysis, zones, steps, place, shapes, thread);
  }

  /** Looks at the same comment with the comments before in mind. */
  View in(@Nullable ThreadView before) {
    return new View(words, hits, table, linked, analysis, zones, steps, it, shapes, before);
  }

  /** Whether a hit is one of a set and stands where the rule looks. Costs a step. */
  boolean allows(int hit, int set) {
    return steps.take()
        && table.holds(set, hits.phrase(hit))
        && zones.contains(words.zone(hits.start(hit)));
  }
}
