package threadlens.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import threadlens.model.Severity;

/** What rules find in a corpus, in lines for a moderator. */
public final class BacktestText {
  private static final List<Severity> SEVEREST_FIRST = severestFirst();
  private static final int WIDTH = 98;

  private final Backtest of;
  private final List<String> lines = new ArrayList<>();

  private BacktestText(Backtest of) {
    this.of = of;
  }

  /**
   * Returns the lines.
   *
   * @param corpus how the user named it
   * @param excepted whether exceptions were counted
   */
  public static List<String> of(Backtest of, String corpus, boolean excepted) {
    BacktestText text = new BacktestText(of);
    text.lines.add("backtest " + corpus);
    text.summary();
    text.severities();
    text.rules();
    text.silent();
    if (excepted) {
      text.heldBack();
    }
    return text.lines;
  }

  private void summary() {
    int flagged = of.withHighest(Severity.URGENT) + of.withHighest(Severity.REVIEW);
    lines.add(
        String.format(
            Locale.ROOT,
            "  %s; %,d flagged, %s",
            counted(of.comments(), "comment"),
            flagged,
            percent(of.share(flagged))));
    if (of.notEvaluated() > 0) {
      String rules =
          of.unevaluated().entrySet().stream()
              .map(
                  each ->
                      (each.getKey().equals("rules") ? "all rules" : each.getKey())
                          + " "
                          + each.getValue())
              .collect(Collectors.joining(", "));
      lines.add("  NOT_EVALUATED: " + counted(of.notEvaluated(), "comment") + " (" + rules + ")");
    }
  }

  private void severities() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("severest finding", "comments", "per 10,000", "share"));
    int none = of.comments();
    for (Severity severity : SEVEREST_FIRST) {
      int comments = of.withHighest(severity);
      none -= comments;
      rows.add(row(List.of(FlagQuestion.name(severity)), comments));
    }
    rows.add(row(List.of("none"), none));
    lines.add("");
    lines.addAll(Columns.leftThenRight(rows));
  }

  private List<String> row(List<String> first, int comments) {
    List<String> row = new ArrayList<>(first);
    row.add(String.format(Locale.ROOT, "%,d", comments));
    row.add(String.format(Locale.ROOT, "%,.1f", 10_000 * of.share(comments)));
    row.add(percent(of.share(comments)));
    return row;
  }

  private void rules() {
    List<Backtest.RuleTally> fired = of.fired();
    if (fired.isEmpty()) {
      lines.addAll(List.of("", "no rule found anything"));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("rule", "severity", "found", "comments", "per 10,000", "share"));
    for (Backtest.RuleTally tally : fired) {
      String found = String.format(Locale.ROOT, "%,d", tally.found());
      rows.add(
          row(List.of(tally.rule().id().toString(), severity(tally), found), tally.inComments()));
    }
    List<String> table = Columns.set(rows, 2);
    lines.add("");
    lines.add(table.get(0));
    for (int i = 0; i < fired.size(); i++) {
      lines.add(table.get(i + 1));
      fired.get(i).samples().forEach(sample -> lines.addAll(sample(sample)));
    }
  }

  private static String severity(Backtest.RuleTally tally) {
    return Backtest.isExperimental(tally.rule())
        ? "experimental"
        : tally.rule().status().equals("test")
            ? "note (test)"
            : FlagQuestion.name(tally.rule().severity());
  }

  private void silent() {
    List<Backtest.RuleTally> silent = of.silent();
    if (silent.isEmpty()) {
      return;
    }
    int all = silent.size() + of.fired().size();
    lines.add("");
    lines.add(silent.size() + " of " + all + " rules found nothing here:");
    Map<String, List<String>> byPack = new TreeMap<>();
    for (Backtest.RuleTally tally : silent) {
      String pack = tally.rule().id().pack();
      byPack.computeIfAbsent(pack, unseen -> new ArrayList<>()).add(tally.rule().id().name());
    }
    byPack.forEach((pack, names) -> lines.addAll(wrapped("  " + pack + "/ ", names)));
  }

  /** Names in as many lines as they need, those after the first set in. */
  public static List<String> wrapped(String head, List<String> names) {
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder(head);
    String indent = " ".repeat(Math.min(20, head.length()));
    for (int i = 0; i < names.size(); i++) {
      String next = names.get(i) + (i + 1 < names.size() ? ", " : "");
      if (line.length() + next.length() > WIDTH && line.length() > head.length()) {
        wrapped.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
      }
      line.append(next);
    }
    wrapped.add(line.toString());
    return wrapped;
  }

  private void heldBack() {
    Map<String, Integer> byException = new LinkedHashMap<>();
    List<String> shown = new ArrayList<>();
    for (Backtest.RuleTally tally : of.heldBack()) {
      shown.add(tally.rule().id().toString());
      tally
          .held()
          .forEach(
              (exception, held) -> {
                byException.merge(exception, held.places(), Integer::sum);
                shown.add("  " + exception + ": " + counted(held.places(), "place"));
                held.samples().forEach(sample -> shown.addAll(sample(sample)));
              });
    }
    int all = byException.values().stream().mapToInt(Integer::intValue).sum();
    lines.add("");
    lines.add("exceptions held rules back at " + counted(all, "place"));
    lines.addAll(shown);
  }

  static List<String> sample(Excerpts.Excerpt sample) {
    String note = sample.note().isEmpty() ? "" : "  (" + sample.note() + ")";
    return List.of("    " + sample.text() + note, "      " + sample.place());
  }

  static String counted(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  static String percent(double share) {
    return String.format(
        Locale.ROOT, share > 0 && share < 0.001 ? "%.3f %%" : "%.1f %%", 100 * share);
  }

  private static List<Severity> severestFirst() {
    List<Severity> all = new ArrayList<>(Arrays.asList(Severity.values()));
    Collections.reverse(all);
    return List.copyOf(all);
  }
}
