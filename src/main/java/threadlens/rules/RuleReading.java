package threadlens.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import threadlens.model.Category;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.Finding;
import threadlens.model.LinkedComment;
import threadlens.model.Mention;
import threadlens.model.ZoneKind;
import threadlens.text.FoldedToken;
import threadlens.text.Form;

/** What rules say, and why, in lines for people. */
public final class RuleReading {
  private RuleReading() {}

  /** Returns a line for each rule: severity, status, id, version and title. */
  public static List<String> list(RulePacks packs) {
    return packs.loaded().rules().stream()
        .map(
            rule ->
                String.format(
                    Locale.ROOT,
                    "%-7s %-12s %-36s %2d  %s",
                    RuleParser.word(rule.severity()),
                    RuleParser.word(rule.status()),
                    rule.id(),
                    rule.version(),
                    rule.title() + (rule.partisan() ? " (partisan)" : "")))
        .toList();
  }

  /** Returns what the rules make of a comment, step by step. */
  public static List<String> explain(
      RulePacks packs, LinkedComment linked, CommentAnalysis analysis) {
    List<String> lines = new ArrayList<>();
    String text = linked.comment().text();
    View view = packs.view(text, linked, analysis);
    lines.add("words");
    for (int i = 0; i < view.words().count(); i++) {
      lines.add("  " + word(view, i));
    }
    lines.add("terms");
    for (int hit = 0; hit < view.hits().count(); hit++) {
      Range range = view.hits().range(hit);
      String phrase = packs.loaded().table().phrase(view.hits().phrase(hit));
      lines.add("  '" + view.words().span(range).of(text) + "' is '" + phrase + "'");
    }
    lines.add("rules");
    BitSet started = packs.started(view);
    started.stream()
        .mapToObj(packs.loaded().rules()::get)
        .forEach(rule -> lines.addAll(rule(packs, rule, view)));
    lines.addAll(outcome(packs.flag(linked, analysis), text));
    return lines;
  }

  private static String word(View view, int word) {
    FoldedToken token = view.words().token(word);
    String zone = RuleParser.word(view.words().zone(word));
    String forms = token.forms().stream().map(RuleReading::form).collect(Collectors.joining(", "));
    return token.span().of(view.words().original()) + " (" + zone + "): " + forms;
  }

  private static String form(Form form) {
    return form.fold().isEmpty() ? form.text() : form.text() + " [" + form.fold() + "]";
  }

  private static List<String> rule(RulePacks packs, Rule rule, View view) {
    List<String> lines = new ArrayList<>();
    boolean name = rule.zones().equals(java.util.Set.of(ZoneKind.USER_NAME));
    View own = RulePacks.own(view, rule, name ? ZoneKind.USER_NAME : ZoneKind.BODY);
    List<RuleRun.Outcome> outcomes =
        new RuleRun(rule, own, packs.loaded().groups().in(view)).outcomes();
    String verdict = outcomes.isEmpty() ? ": a term stands there, the conditions do not hold" : "";
    lines.add("  " + rule.id() + verdict + " (" + own.steps().taken() + " steps)");
    for (RuleRun.Outcome outcome : outcomes) {
      String words = view.words().span(outcome.place()).of(view.words().original());
      lines.add("    matches '" + words + "'");
      outcome.trace().forEach(step -> lines.add("      " + step));
      lines.add(outcome.excepted() == null ? "      holds" : "      set aside");
    }
    return lines;
  }

  private static List<String> outcome(CommentFlags flags, String text) {
    List<String> lines = new ArrayList<>();
    lines.add("findings");
    for (Finding finding : flags.findings()) {
      lines.add(
          "  "
              + finding.rule()
              + " "
              + RuleParser.word(finding.severity())
              + " '"
              + (finding.zone() == ZoneKind.USER_NAME ? "" : finding.span().of(text))
              + "' target "
              + RuleParser.word(finding.target())
              + (finding.targetGroup() == null ? "" : " " + finding.targetGroup())
              + (finding.targetName() == null ? "" : " " + finding.targetName())
              + ": "
              + finding.message());
    }
    lines.add("mentions");
    for (Mention mention : flags.mentions()) {
      lines.add("  '" + mention.span().of(text) + "' " + mention.group());
    }
    lines.add("scores");
    for (Category category : Category.values()) {
      double score = flags.scores().getOrDefault(category, 0.0);
      if (score > 0) {
        lines.add(String.format(Locale.ROOT, "  %s %.2f", RuleParser.word(category), score));
      }
    }
    flags.signals().forEach(signal -> lines.add("  " + signal));
    flags
        .notEvaluated()
        .forEach(not -> lines.add("not evaluated: " + not.what() + ": " + not.message()));
    return lines;
  }
}
