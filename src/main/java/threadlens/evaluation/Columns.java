package threadlens.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Rows of words set in columns, for a terminal. */
public final class Columns {
  private static final String BETWEEN = "  ";

  private Columns() {}

  /** Sets the first column to the left and all others to the right, as a table of numbers is. */
  public static List<String> leftThenRight(List<List<String>> rows) {
    return set(rows, 1);
  }

  /**
   * Sets columns.
   *
   * @param rows each with as many cells
   * @param left how many columns stand to the left; those after them to the right
   */
  public static List<String> set(List<List<String>> rows, int left) {
    List<String> lines = new ArrayList<>();
    int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String gap = " ".repeat(widths[i] - width(row.get(i)));
        line.append(i == 0 ? "" : BETWEEN).append(i < left ? row.get(i) + gap : gap + row.get(i));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** Returns how many places a text takes: marks over and under letters take none. */
  public static int width(String text) {
    return (int)
        text.codePoints()
            .filter(
                c ->
                    switch (Character.getType(c)) {
                      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
                          false;
                      default -> true;
                    })
            .count();
  }
}
