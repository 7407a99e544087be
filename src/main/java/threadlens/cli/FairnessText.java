package threadlens.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import threadlens.evaluation.BacktestText;
import threadlens.evaluation.Columns;
import threadlens.evaluation.Scores;
import threadlens.evaluation.ScoresText;
import threadlens.exchange.Words;
import threadlens.rules.FairnessResult;
import threadlens.rules.FairnessSheet;
import threadlens.rules.Slurs;

/** How groups fare, in lines for a moderator. */
final class FairnessText {
  private static final int SHOWN = 8;

  private final FairnessResult of;
  private final boolean all;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param all whether every missed sentence and every slur is shown
   */
  FairnessText(FairnessResult of, boolean all) {
    this.of = of;
    this.all = all;
  }

  List<String> lines(List<Scores> labelled) {
    lines.add("fairness: every group through the same sentences");
    for (FairnessSheet.Kind kind : FairnessSheet.Kind.values()) {
      lines.add(
          String.format(
              Locale.ROOT, "  %,6d %s", of.texts().getOrDefault(kind, 0), Words.of(kind)));
    }
    wrong();
    recalls();
    gaps();
    unnamed();
    slurs();
    for (Scores scores : labelled) {
      lines.add("");
      lines.addAll(ScoresText.of(scores));
    }
    lines.add("");
    lines.add(of.fair() ? "fair: every gap has its reason" : "NOT FAIR: see above");
    return lines;
  }

  private void wrong() {
    lines.add("");
    if (of.wrong().isEmpty()) {
      lines.add("no neutral, reporting or counter-speech sentence is flagged");
      return;
    }
    List<List<FairnessResult.Wrong>> alike = alike();
    lines.add(
        "WRONG: "
            + alike.size()
            + " sentences, with all names "
            + of.wrong().size()
            + " texts that may not be flagged, or test nothing");
    for (List<FairnessResult.Wrong> same : alike) {
      FairnessResult.Wrong first = same.get(0);
      lines.add("  " + first.sentence());
      String what =
          same.stream()
              .map(FairnessResult.Wrong::what)
              .distinct()
              .collect(Collectors.joining(", "));
      String once = what.replace(", flagged by ", ", ");
      lines.add("    " + Words.of(first.kind()) + ", " + first.script() + ": " + once);
      lines.addAll(wrapped("    for " + same.size() + ": ", names(same)));
    }
  }

  private List<List<FairnessResult.Wrong>> alike() {
    List<List<FairnessResult.Wrong>> alike = new ArrayList<>();
    for (FairnessResult.Wrong wrong : of.wrong()) {
      List<FairnessResult.Wrong> same =
          alike.stream().filter(list -> list.get(0).isAs(wrong)).findFirst().orElse(null);
      if (same == null) {
        same = new ArrayList<>();
        alike.add(same);
      }
      same.add(wrong);
    }
    return alike;
  }

  private List<String> names(List<FairnessResult.Wrong> wrong) {
    List<String> names = wrong.stream().map(each -> bare(each.group())).toList();
    return all || names.size() <= SHOWN ? names : with(names, names.size() - SHOWN);
  }

  private static List<String> with(List<String> names, int more) {
    List<String> some = new ArrayList<>(names.subList(0, SHOWN));
    some.add("and " + more + " more");
    return some;
  }

  private static String bare(String group) {
    return group.substring(group.indexOf(':') + 1);
  }

  private static List<String> wrapped(String head, List<String> names) {
    return BacktestText.wrapped(head, names);
  }

  /** Groups that fare alike stand on one line: a table of all would hide the others. */
  private void recalls() {
    lines.add("");
    lines.add("hostile sentences found, by axis and script");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("axis", "script", "sentences", "groups", "least", "most", "lowest"));
    for (FairnessResult.Recalls each : of.recalls()) {
      double least = each.missed().keySet().stream().mapToDouble(each::of).min().orElse(1);
      String lowest =
          each.missed().keySet().stream()
              .filter(group -> each.of(group) == least && least < each.best())
              .map(FairnessText::bare)
              .collect(Collectors.joining(" "));
      rows.add(
          List.of(
              each.axis(),
              each.script(),
              Integer.toString(each.sentences().size()),
              Integer.toString(each.missed().size()),
              percent(least),
              percent(each.best()),
              lowest));
    }
    lines.addAll(Columns.set(rows, rows.get(0).size()));
    if (all) {
      missed();
    }
  }

  /** By sentence, whatever the axis: what is missed of everybody is a rule that is wanting. */
  private void missed() {
    Map<String, List<String>> bySentence = new LinkedHashMap<>();
    Map<String, Integer> tried = new LinkedHashMap<>();
    for (FairnessResult.Recalls each : of.recalls()) {
      for (String sentence : each.sentences()) {
        String key = each.script() + ": " + sentence;
        tried.merge(key, each.missed().size(), Integer::sum);
        each.missed()
            .forEach(
                (group, missed) -> {
                  if (missed.contains(sentence)) {
                    bySentence.computeIfAbsent(key, unseen -> new ArrayList<>()).add(bare(group));
                  }
                });
      }
    }
    lines.add("");
    lines.add("hostile sentences missed");
    bySentence.forEach(
        (sentence, groups) -> {
          lines.add("  " + sentence);
          boolean every = groups.size() == tried.getOrDefault(sentence, 0);
          List<String> named = every ? List.of("every group") : groups;
          lines.addAll(wrapped("    for ", named));
        });
  }

  private void gaps() {
    lines.add("");
    List<FairnessResult.Gap> gaps = of.gaps();
    if (gaps.isEmpty()) {
      lines.add("no gap of more than 10 points");
    }
    for (FairnessResult.Gap gap : gaps) {
      String why = gap.why();
      lines.add(
          (why == null ? "GAP: " : "gap with a reason: ")
              + gap.group()
              + " ("
              + gap.in().script()
              + "): "
              + percent(gap.in().of(gap.group()))
              + " found, of others up to "
              + percent(gap.in().best()));
      lines.add(
          why == null
              ? "  found of others only: " + String.join(" | ", gap.in().missedAlone(gap.group()))
              : "  " + why);
    }
    for (FairnessSheet.Explained idle : of.idle()) {
      lines.add("explained, but no gap any more: " + idle.group() + " (" + idle.script() + ")");
    }
  }

  private void unnamed() {
    for (Map.Entry<String, Set<String>> each : of.unnamed().entrySet()) {
      List<String> names = each.getValue().stream().map(FairnessText::bare).toList();
      String head = "without a name in " + each.getKey() + ", " + names.size() + ": ";
      boolean few = all || names.size() <= SHOWN;
      lines.addAll(wrapped(head, few ? names : with(names, names.size() - SHOWN)));
    }
  }

  private void slurs() {
    lines.add("");
    lines.add("slurs known");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("group", "Latin", "Arabizi", "Arabic"));
    for (Slurs slurs : of.slurs()) {
      if (slurs.all() > 0) {
        rows.add(
            List.of(
                slurs.group(),
                number(slurs.latin()),
                number(slurs.arabizi()),
                number(slurs.arabic())));
      }
    }
    lines.addAll(Columns.leftThenRight(rows));
    List<String> none = of.withoutSlurs().stream().map(FairnessText::bare).toList();
    lines.addAll(wrapped("none known of " + none.size() + ": ", none));
    for (Slurs slurs : all ? of.slurs() : List.<Slurs>of()) {
      if (slurs.all() > 0) {
        List<String> terms = new ArrayList<>(slurs.latin());
        terms.addAll(slurs.arabizi());
        terms.addAll(slurs.arabic());
        lines.add("  " + slurs.group() + ": " + String.join(", ", terms));
      }
    }
  }

  private static String number(List<String> terms) {
    return terms.isEmpty() ? "none" : Integer.toString(terms.size());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
