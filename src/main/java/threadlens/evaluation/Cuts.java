package threadlens.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import threadlens.stats.Proportion;

/** What a moderator would get who looks at every comment from some score on. */
record Cuts(List<ReportedComments.Reported> comments, Map<List<String>, Boolean> judged) {
  private static final int STEPS = 10;

  ScoreTable table() {
    List<ScoreTable.Row> rows = new ArrayList<>();
    for (int step = 1; step < STEPS; step++) {
      rows.add(row((double) step / STEPS));
    }
    return new ScoreTable(
        "cuts",
        "from a score on: comments a day, how many of the decided ones break the rules, and the"
            + " share of those that do which it misses",
        List.of("score", "comments a day", "precision", "missed"),
        rows);
  }

  private ScoreTable.Row row(double cut) {
    int above = 0;
    int decided = 0;
    int right = 0;
    int missed = 0;
    TreeSet<String> days = new TreeSet<>();
    for (ReportedComments.Reported comment : comments) {
      days.add(comment.day());
      boolean in = comment.score() >= cut;
      above += in ? 1 : 0;
      Boolean breaks = judged.get(List.of(comment.thread(), comment.comment()));
      if (breaks != null) {
        decided += in ? 1 : 0;
        right += in && breaks ? 1 : 0;
        missed += !in && breaks ? 1 : 0;
      }
    }
    days.remove("");
    int perDay = days.isEmpty() ? above : (int) Math.round((double) above / days.size());
    return new ScoreTable.Row(
        String.format(Locale.ROOT, "%.1f", cut),
        List.of(
            new ScoreTable.Cell.Count(perDay),
            rate(new Proportion(right, decided)),
            rate(new Proportion(missed, right + missed))));
  }

  static ScoreTable.Cell rate(Proportion of) {
    return new ScoreTable.Cell.Rate((int) of.of(), of.share(), of.interval());
  }
}
