package threadlens.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.Finding;
import threadlens.model.LinkedComment;
import threadlens.model.ZoneKind;
import threadlens.text.FoldedToken;
import threadlens.text.Form;
import threadlens.text.Span;

/** What rules are, and what they make of a comment step by step, for people. */
public final class RuleReading {
  private static final String FOLD = "fold: ";
  private static final String EXCEPT = "except: ";

  private RuleReading() {}

  /** Returns every rule in the order of the packs. */
  public static List<RuleSummary> rules(RulePacks packs) {
    return packs.loaded().rules().stream().map(RuleSummary::of).toList();
  }

  /** Returns how many phrases all terms of all rules, lists and groups stand for. */
  public static int phrases(RulePacks packs) {
    return packs.loaded().table().size();
  }

  /** Returns what the rules make of a comment, step by step. */
  public static Explanation explain(
      RulePacks packs, LinkedComment linked, CommentAnalysis analysis) {
    View view = packs.view(linked.comment().text(), linked, analysis);
    List<Explanation.Word> words = new ArrayList<>();
    for (int i = 0; i < view.words().count(); i++) {
      words.add(word(view, i));
    }
    CommentFlags flags = packs.flag(linked, analysis);
    return new Explanation(
        linked,
        analysis,
        words,
        new TermReading(packs).known(view),
        tried(packs, touched(packs, view), view, true),
        flags,
        gaveWay(findings(packs, view), flags));
  }

  /**
   * Returns what came of each rule that a comment's text started, experimental ones too; without
   * the reasons of those that do not hold, which take longer than all the rest.
   */
  public static List<Tried> tried(RulePacks packs, LinkedComment linked, CommentAnalysis analysis) {
    View view = packs.view(linked.comment().text(), linked, analysis);
    return tried(packs, packs.started(view), view, false);
  }

  /** Returns the rules of which any word stands there, also those that begin from a rarer one. */
  private static BitSet touched(RulePacks packs, View view) {
    BitSet touched = packs.started(view);
    List<Rule> rules = packs.loaded().rules();
    for (int i = 0; i < rules.size(); i++) {
      touched.set(i, touched.get(i) || Triggers.touched(rules.get(i).match(), view.hits()));
    }
    return touched;
  }

  private static List<Tried> tried(RulePacks packs, BitSet rules, View view, boolean reasons) {
    return rules.stream()
        .mapToObj(packs.loaded().rules()::get)
        .filter(RuleReading::looksAtTexts)
        .map(rule -> tried(packs, rule, view, reasons))
        .toList();
  }

  private static boolean looksAtTexts(Rule rule) {
    return !rule.zones().equals(Set.of(ZoneKind.USER_NAME));
  }

  private static Tried tried(RulePacks packs, Rule rule, View view, boolean reasons) {
    View own = RulePacks.own(view, rule, ZoneKind.BODY);
    List<Tried.Matched> places = new ArrayList<>();
    for (RuleRun.Outcome outcome : new RuleRun(rule, own, packs.loaded().groups()).outcomes()) {
      places.add(matched(view.words().span(outcome.place()), outcome.trace()));
    }
    int steps = own.steps().taken();
    boolean spent = own.steps().spent();
    String why = reasons && places.isEmpty() && !spent ? why(packs, rule, view) : null;
    return new Tried(RuleSummary.of(rule), places, why, steps, spent);
  }

  private static String why(RulePacks packs, Rule rule, View view) {
    View own = RulePacks.own(view, rule, ZoneKind.BODY);
    String why =
        new ConditionReading(packs.loaded().table(), own).why(rule.match(), view.words().all());
    return why == null ? "its conditions hold, but at no place" : why;
  }

  private static Tried.Matched matched(Span span, List<String> trace) {
    List<String> folds = new ArrayList<>();
    List<Tried.Asked> asked = new ArrayList<>();
    for (String step : trace) {
      if (step.startsWith(FOLD)) {
        folds.add(step.substring(FOLD.length()));
      } else if (step.startsWith(EXCEPT)) {
        int end = step.lastIndexOf(", ");
        String id = step.substring(EXCEPT.length(), end);
        asked.add(new Tried.Asked(id, step.substring(end + 2).equals("yes")));
      }
    }
    return new Tried.Matched(span, folds, asked);
  }

  private static Explanation.Word word(View view, int word) {
    FoldedToken token = view.words().token(word);
    List<String> forms = token.forms().stream().map(RuleReading::form).toList();
    boolean asWritten = token.forms().stream().allMatch(form -> form.fold().isEmpty());
    return new Explanation.Word(
        token.span(), RuleParser.word(view.words().zone(word)), forms, asWritten);
  }

  private static String form(Form form) {
    return form.fold().isEmpty() ? form.text() : form.text() + " [" + form.fold() + "]";
  }

  private static List<Finding> findings(RulePacks packs, View view) {
    List<Finding> all = new ArrayList<>();
    packs.started(view).stream()
        .mapToObj(packs.loaded().rules()::get)
        .filter(rule -> looksAtTexts(rule) && rule.status() != Rule.Status.EXPERIMENTAL)
        .forEach(
            rule -> {
              View own = RulePacks.own(view, rule, ZoneKind.BODY);
              List<Finding> found =
                  new RuleRun(rule, own, packs.loaded().groups()).findings(ZoneKind.BODY);
              all.addAll(own.steps().spent() ? List.of() : found);
            });
    return all;
  }

  private static List<Explanation.GaveWay> gaveWay(List<Finding> all, CommentFlags flags) {
    List<Explanation.GaveWay> gave = new ArrayList<>();
    Set<Finding> kept = new TreeSet<>(flags.findings());
    for (Finding finding : new TreeSet<>(all)) {
      if (kept.contains(finding)) {
        continue;
      }
      flags.findings().stream()
          .filter(other -> other.category() == finding.category())
          .filter(other -> other.zone() != ZoneKind.USER_NAME)
          .filter(other -> other.span().overlaps(finding.span()))
          .findFirst()
          .ifPresent(to -> gave.add(new Explanation.GaveWay(finding, to, because(finding, to))));
    }
    return gave;
  }

  private static String because(Finding finding, Finding to) {
    if (to.severity().compareTo(finding.severity()) > 0) {
      return "it is more severe";
    }
    return to.span().length() > finding.span().length()
        ? "it covers more words"
        : "it comes first by name";
  }
}
