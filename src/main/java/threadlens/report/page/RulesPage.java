package threadlens.report.page;

import java.util.List;
import threadlens.model.RuleNote;

/**
 * All rules: those that found something with what they found, the others by their titles.
 *
 * @param left how many rules that found something are not in the table
 * @param silent title and id of those that found nothing
 * @param silentLeft how many more there are
 */
public record RulesPage(
    Frame frame, List<Row> rows, int left, List<Fact> silent, int silentLeft, List<Fact> made) {
  /** So that the page stays under 1 MB, whatever packs a site has. */
  private static final int MOST_ROWS = 500;

  private static final int MOST_SILENT = 1_000;

  public RulesPage {
    rows = List.copyOf(rows);
    silent = List.copyOf(silent);
    made = List.copyOf(made);
  }

  /** A rule that found something; the last three are findings. */
  public record Row(
      String rule,
      String title,
      String href,
      String categories,
      int comments,
      int urgent,
      int review,
      int note) {}

  static RulesPage of(Frame frame, List<Row> rows, List<RuleNote> silent, List<Fact> made) {
    int shown = Math.min(MOST_ROWS, rows.size());
    return new RulesPage(
        frame,
        rows.subList(0, shown),
        rows.size() - shown,
        silent.stream()
            .limit(MOST_SILENT)
            .map(note -> new Fact(Visible.line(note.title(), 120), note.rule().toString()))
            .toList(),
        Math.max(0, silent.size() - MOST_SILENT),
        made);
  }
}
