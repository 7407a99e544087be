package threadlens.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scores as a table for a person. */
public final class ScoresText {
  private static final String EMPTY = "-";

  private ScoresText() {}

  /** Returns the lines, without line ends. */
  public static List<String> of(Scores scores) {
    List<String> lines = new ArrayList<>();
    lines.add(scores.task() + " " + scores.file());
    scores.asked().forEach(line -> lines.add("  " + line));
    lines.add("  " + scores.intervals());
    lines.add("");
    List<String> names = scores.figures().stream().map(ScoresText::name).toList();
    int width = Math.max(8, names.stream().mapToInt(String::length).max().orElse(0));
    lines.add(row(width, "figure", "rows", "value", "95 % interval"));
    for (int i = 0; i < names.size(); i++) {
      Figure figure = scores.figures().get(i);
      lines.add(
          row(
              width,
              names.get(i),
              Integer.toString(figure.rows()),
              number(figure.value()),
              number(figure.interval().low()) + " to " + number(figure.interval().high())));
    }
    scores.tables().forEach(table -> lines.addAll(table(table)));
    return lines;
  }

  private static List<String> table(ScoreTable table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.columns());
    for (ScoreTable.Row row : table.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.of()));
      row.cells().forEach(cell -> cells.add(cell(cell)));
      rows.add(cells);
    }
    List<String> lines = new ArrayList<>(List.of("", table.title(), ""));
    lines.addAll(Columns.leftThenRight(rows));
    return lines;
  }

  private static String cell(ScoreTable.Cell cell) {
    if (cell instanceof ScoreTable.Cell.Count count) {
      return String.format(Locale.ROOT, "%,d", count.number());
    }
    if (cell instanceof ScoreTable.Cell.Rate rate) {
      return number(rate.value())
          + " ["
          + number(rate.interval().low())
          + ", "
          + number(rate.interval().high())
          + "]";
    }
    return "too few";
  }

  private static String name(Figure figure) {
    return figure.slice() == null ? figure.name() : figure.name() + ", " + figure.slice();
  }

  private static String row(int width, String name, String rows, String value, String interval) {
    return String.format(Locale.ROOT, "%-" + width + "s %7s %7s   %s", name, rows, value, interval);
  }

  private static String number(double value) {
    return Double.isNaN(value) ? EMPTY : String.format(Locale.ROOT, "%.3f", value);
  }
}
