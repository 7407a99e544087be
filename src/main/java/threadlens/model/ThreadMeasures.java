package threadlens.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of one thread.
 *
 * @param values every measure, once on stated links and once on all, in the order of the measures
 * @param turns one for each comment, in the order shown
 * @param heatUp where it heats up; null where it does not
 * @param authors in the order of their first comments
 * @param pairs most replies first
 * @param groups by name
 */
public record ThreadMeasures(
    List<Measured> values,
    List<Turn> turns,
    @Nullable HeatUp heatUp,
    List<AuthorHeat> authors,
    List<PairTone> pairs,
    List<GroupTone> groups) {
  /** Nothing was measured. */
  public static final ThreadMeasures NONE =
      new ThreadMeasures(List.of(), List.of(), null, List.of(), List.of(), List.of());

  public ThreadMeasures {
    values = List.copyOf(values);
    turns = List.copyOf(turns);
    authors = List.copyOf(authors);
    pairs = List.copyOf(pairs);
    groups = List.copyOf(groups);
  }
}
