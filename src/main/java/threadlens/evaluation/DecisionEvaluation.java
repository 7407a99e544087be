package threadlens.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import threadlens.decisions.Decision;
import threadlens.decisions.MergedDecisions;
import threadlens.decisions.Verdict;
import threadlens.stats.Agreement;
import threadlens.stats.Bootstrap;
import threadlens.stats.Interval;
import threadlens.stats.Proportion;

/**
 * What moderators' decisions say of the rules at one site.
 *
 * @param unknown decisions that fit no comment of the report, or another text of it; for a person
 */
public record DecisionEvaluation(
    String file,
    List<Decision> decisions,
    List<ReportedComments.Reported> comments,
    List<String> unknown) {
  /** From so many decided comments on, cuts of the score are measured. */
  static final int ENOUGH = 100;

  public DecisionEvaluation {
    decisions = List.copyOf(decisions);
    comments = List.copyOf(comments);
    unknown = List.copyOf(unknown);
  }

  /**
   * Holds decisions against a report. A decision about a text that has changed since is left out.
   *
   * @param report a {@code report.jsonl}
   * @throws UnusableGoldException if the report is none
   */
  public static DecisionEvaluation of(Path report, List<Decision> decisions) throws IOException {
    List<ReportedComments.Reported> comments = ReportedComments.read(report);
    Map<List<String>, ReportedComments.Reported> byKey = new LinkedHashMap<>();
    comments.forEach(each -> byKey.put(List.of(each.thread(), each.comment()), each));
    List<Decision> known = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Decision decision : decisions) {
      ReportedComments.Reported comment = byKey.get(List.of(decision.thread(), decision.comment()));
      String of = decision.thread() + " " + decision.comment();
      if (comment == null) {
        unknown.add("left out: " + of + " is no comment of the report");
      } else if (!decision.contentSha256().isEmpty()
          && !decision.contentSha256().equals(comment.contentSha256())) {
        unknown.add("left out: " + of + " has another text than the one that was decided");
      } else {
        known.add(decision);
      }
    }
    Path name = report.getFileName();
    return new DecisionEvaluation(String.valueOf(name), known, comments, unknown);
  }

  /** Returns the figures and tables. */
  public Scores scores() {
    Map<List<String>, Boolean> judged = judged();
    List<ScoreTable> tables = new ArrayList<>(List.of(rules()));
    List<String> asked = new ArrayList<>();
    asked.add("right is a finding that a moderator upheld, or whose comment breaks the rules");
    if (judged.size() >= ENOUGH) {
      asked.add("cuts rest on decided comments; what nobody looked at may hold more misses");
      tables.add(new Cuts(comments, judged).table());
    } else {
      asked.add(
          judged.size()
              + " comments decided: from "
              + ENOUGH
              + " on a table says what each cut of the score brings");
    }
    return new Scores(
        "decisions",
        file,
        asked,
        "95 %: of shares score intervals (Wilson 1927), of agreement a bootstrap over comments",
        agreement(),
        tables);
  }

  /** Returns each decided comment with whether it breaks the rules: what most moderators say. */
  private Map<List<String>, Boolean> judged() {
    Map<List<String>, Boolean> judged = new LinkedHashMap<>();
    for (List<Decision> of : MergedDecisions.byComment(decisions)) {
      List<Boolean> said = of.stream().map(Decision::breaksRules).filter(Objects::nonNull).toList();
      long breaks = said.stream().filter(each -> each).count();
      if (!said.isEmpty() && breaks * 2 != said.size()) {
        judged.put(List.of(of.get(0).thread(), of.get(0).comment()), breaks * 2 > said.size());
      }
    }
    return judged;
  }

  private ScoreTable rules() {
    Map<String, int[]> byRule = new TreeMap<>();
    for (Decision decision : decisions) {
      for (Decision.Judged finding : decision.findings()) {
        Boolean upheld = decision.upheld(finding);
        if (upheld != null) {
          int[] counts = byRule.computeIfAbsent(finding.rule(), unseen -> new int[2]);
          counts[0]++;
          counts[1] += upheld ? 1 : 0;
        }
      }
    }
    List<ScoreTable.Row> rows = new ArrayList<>();
    byRule.forEach(
        (rule, counts) ->
            rows.add(
                new ScoreTable.Row(
                    rule,
                    List.of(
                        new ScoreTable.Cell.Count(counts[0]),
                        new ScoreTable.Cell.Count(counts[1]),
                        Cuts.rate(new Proportion(counts[1], counts[0]))))));
    return new ScoreTable(
        "rules",
        "what became of each rule's findings",
        List.of("rule", "decided", "right", "precision"),
        rows);
  }

  private List<Figure> agreement() {
    List<Figure> figures = new ArrayList<>();
    List<List<String>> units = new ArrayList<>();
    TreeSet<String> moderators = new TreeSet<>();
    for (List<Decision> of : MergedDecisions.byComment(decisions)) {
      List<Decision> judges = of.stream().filter(DecisionEvaluation::isJudgement).toList();
      judges.forEach(decision -> moderators.add(decision.who()));
      units.add(judges.stream().map(DecisionEvaluation::answer).toList());
    }
    int twice = (int) units.stream().filter(unit -> unit.size() > 1).count();
    figures.add(figure("alpha", twice, units, Agreement::alpha));
    if (moderators.size() == 2) {
      List<List<String>> pairs = units.stream().filter(unit -> unit.size() == 2).toList();
      figures.add(figure("kappa", twice, pairs, Agreement::kappa));
    }
    return figures;
  }

  private static Figure figure(
      String name, int rows, List<List<String>> units, ToDoubleFunction<List<List<String>>> of) {
    Interval interval =
        units.isEmpty()
            ? Interval.NONE
            : Bootstrap.STANDARD
                .intervals(
                    units.size(), weights -> new double[] {of.applyAsDouble(drawn(units, weights))})
                .get(0);
    return new Figure(name, null, rows, of.applyAsDouble(units), interval);
  }

  private static List<List<String>> drawn(List<List<String>> units, int[] weights) {
    List<List<String>> drawn = new ArrayList<>();
    for (int unit = 0; unit < weights.length; unit++) {
      drawn.addAll(Collections.nCopies(weights[unit], units.get(unit)));
    }
    return drawn;
  }

  private static boolean isJudgement(Decision decision) {
    return decision.verdict() != null && decision.verdict() != Verdict.ASK;
  }

  private static String answer(Decision decision) {
    return String.valueOf(decision.verdict());
  }
}
