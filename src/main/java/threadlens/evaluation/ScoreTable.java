package threadlens.evaluation;

import java.util.List;
import threadlens.stats.Interval;

/**
 * Figures of many things side by side, one thing a row.
 *
 * @param name what JSON calls it, such as {@code rules}
 * @param title what it shows, for a person
 * @param columns what stands in each column; the first names the row
 */
public record ScoreTable(String name, String title, List<String> columns, List<Row> rows) {
  /** Of fewer rows than these no rate is given: it would say more about chance than about rules. */
  public static final int FEWEST = 50;

  public ScoreTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param cells one for each column after the first
   */
  public record Row(String of, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What stands in a column. */
  public sealed interface Cell {
    /** How many. */
    record Count(int number) implements Cell {}

    /**
     * How large a part.
     *
     * @param rows on how many it rests
     * @param value NaN where the rows allow none
     */
    record Rate(int rows, double value, Interval interval) implements Cell {}

    /** A part of too few rows to be told. */
    record TooFew(int rows) implements Cell {}
  }

  /** A rate, or that its rows are too few for one. */
  static Cell rateOf(Figure figure, int rows) {
    return rows < FEWEST
        ? new Cell.TooFew(rows)
        : new Cell.Rate(rows, figure.value(), figure.interval());
  }
}
