package threadlens.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table of flagged texts hold what.
 *
 * @param text the texts
 * @param parent the comments they answer; null for none
 * @param gold the labels; a row is positive if one of them is
 * @param by the column by whose values figures are given apart, or {@link FlagQuestion#BY_GROUP};
 *     null for none
 * @param cluster the column whose equal values are drawn together; null for none
 * @param correlate numbers with which the score is compared; null for none
 */
public record FlagColumns(
    String text,
    @Nullable String parent,
    List<String> gold,
    @Nullable String by,
    @Nullable String cluster,
    @Nullable String correlate) {
  public FlagColumns {
    gold = List.copyOf(gold);
  }

  /** These columns, but where others are given. */
  public FlagColumns or(
      @Nullable String texts,
      @Nullable String parents,
      @Nullable String apart,
      @Nullable String together,
      @Nullable String numbers) {
    return new FlagColumns(
        texts == null ? text : texts,
        parents == null ? parent : parents,
        gold,
        apart == null ? by : apart,
        together == null ? cluster : together,
        numbers == null ? correlate : numbers);
  }
}
