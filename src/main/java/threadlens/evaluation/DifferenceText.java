package threadlens.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import threadlens.rules.RuleSummary;

/** What a change of rules would do to a corpus, in lines for a moderator. */
public final class DifferenceText {
  private final Difference of;
  private final List<String> lines = new ArrayList<>();

  private DifferenceText(Difference of) {
    this.of = of;
  }

  /**
   * Returns the lines.
   *
   * @param title what was compared
   * @param labelled what becomes of figures, for each labelled part of the corpus
   */
  public static List<String> of(Difference of, String title, List<Scores> labelled) {
    DifferenceText text = new DifferenceText(of);
    text.lines.add(title);
    text.summary();
    text.rulesThemselves();
    text.table();
    text.samples();
    for (Scores scores : labelled) {
      text.lines.add("");
      text.lines.addAll(ScoresText.of(scores));
    }
    return text.lines;
  }

  private void summary() {
    lines.add(
        String.format(
            Locale.ROOT,
            "  %s; the rules say something else of %,d: %,d newly flagged, %,d no longer flagged",
            BacktestText.counted(of.comments(), "comment"),
            of.changed(),
            of.newlyFlagged(),
            of.noLongerFlagged()));
    if (of.notEvaluatedBefore() + of.notEvaluatedAfter() > 0) {
      lines.add(
          "  NOT_EVALUATED by some rule: "
              + BacktestText.counted(of.notEvaluatedBefore(), "comment")
              + " before, "
              + of.notEvaluatedAfter()
              + " after");
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("severest finding", "comments"));
    of.standings()
        .forEach(
            (standing, count) -> {
              String same = standing.before() == standing.after() ? ", by other findings" : "";
              rows.add(
                  List.of(standing.inWords() + same, String.format(Locale.ROOT, "%,d", count)));
            });
    if (rows.size() > 1) {
      lines.add("");
      lines.addAll(Columns.leftThenRight(rows));
    }
  }

  private void rulesThemselves() {
    Map<String, String> restated = of.restated();
    if (of.added().isEmpty() && of.removed().isEmpty() && restated.isEmpty()) {
      return;
    }
    lines.addAll(List.of("", "rules"));
    of.added().forEach(rule -> lines.add("  added    " + named(rule)));
    of.removed().forEach(rule -> lines.add("  removed  " + named(rule)));
    restated.forEach((id, what) -> lines.add("  changed  " + id + ": " + what));
  }

  private static String named(RuleSummary rule) {
    return rule.id() + " (" + FlagQuestion.name(rule.severity()) + "): " + rule.title();
  }

  private void table() {
    if (of.changes().isEmpty()) {
      lines.addAll(List.of("", "no rule says anything else of this corpus"));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("comments in which a rule speaks", "anew", "no longer", "otherwise"));
    of.changes()
        .forEach(
            (rule, change) ->
                rows.add(
                    List.of(
                        rule,
                        number(change.anew()),
                        number(change.gone()),
                        number(change.otherwise()))));
    lines.add("");
    lines.addAll(Columns.leftThenRight(rows));
  }

  private static String number(int count) {
    return count == 0 ? "-" : String.format(Locale.ROOT, "%,d", count);
  }

  private void samples() {
    List<String> shown = new ArrayList<>();
    of.changes()
        .forEach(
            (rule, change) -> {
              samples(rule + ", anew", change.anewSamples(), shown);
              samples(rule + ", no longer", change.goneSamples(), shown);
              samples(rule + ", otherwise", change.otherSamples(), shown);
            });
    if (!shown.isEmpty()) {
      lines.addAll(List.of("", "samples"));
      lines.addAll(shown);
    }
  }

  private static void samples(String head, List<Excerpts.Excerpt> samples, List<String> into) {
    if (!samples.isEmpty()) {
      into.add("  " + head);
      samples.forEach(sample -> into.addAll(BacktestText.sample(sample)));
    }
  }
}
