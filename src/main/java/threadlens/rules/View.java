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
 */
record View(
    CommentWords words,
    Hits hits,
    TermTable table,
    LinkedComment linked,
    CommentAnalysis analysis,
    Set<ZoneKind> zones,
    Steps steps,
    @Nullable Range it) {

  View about(@Nullable Range place) {
    return new View(words, hits, table, linked, analysis, zones, steps, place);
  }

  /** Whether a hit is one of a set and stands where the rule looks. Costs a step. */
  boolean allows(int hit, int set) {
    return steps.take()
        && table.holds(set, hits.phrase(hit))
        && zones.contains(words.zone(hits.start(hit)));
  }
}
