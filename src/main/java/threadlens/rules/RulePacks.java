package threadlens.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.Finding;
import threadlens.model.LinkedComment;
import threadlens.model.Mention;
import threadlens.model.NotEvaluated;
import threadlens.model.RuleNote;
import threadlens.model.ZoneKind;
import threadlens.text.Folding;

/** The packs that are switched on. Immutable, and safe for use by several threads at once. */
public final class RulePacks {
  private final LoadedRules loaded;
  private final int[][] rulesOfPhrase;
  private final BitSet forBody = new BitSet();
  private final BitSet forNames = new BitSet();

  private RulePacks(LoadedRules loaded) {
    this.loaded = loaded;
    List<Rule> rules = loaded.rules();
    BitSet[] starters = new BitSet[loaded.table().size()];
    for (int i = 0; i < rules.size(); i++) {
      for (int set : Triggers.of(rules.get(i).match())) {
        for (int phrase : loaded.table().phrasesOf(set)) {
          starters[phrase] = starters[phrase] == null ? new BitSet() : starters[phrase];
          starters[phrase].set(i);
        }
      }
      Set<ZoneKind> zones = rules.get(i).zones();
      forNames.set(i, zones.contains(ZoneKind.USER_NAME));
      forBody.set(i, zones.stream().anyMatch(zone -> zone != ZoneKind.USER_NAME));
    }
    rulesOfPhrase = new int[starters.length][];
    for (int i = 0; i < starters.length; i++) {
      rulesOfPhrase[i] = starters[i] == null ? new int[0] : starters[i].stream().toArray();
    }
  }

  /**
   * Loads every pack of a folder, in the order of their names.
   *
   * @throws RulePackException if anything in it says what no rule can mean; tells all of it
   */
  public static RulePacks load(Path folder) {
    return new RulePacks(RuleFolder.read(folder));
  }

  /** Returns each pack as {@code name@version+digest}, for the report's provenance. */
  public List<String> names() {
    return loaded.packs();
  }

  /** Returns what each rule says of itself to a moderator. */
  public List<RuleNote> notes() {
    return loaded.rules().stream()
        .map(rule -> new RuleNote(rule.id(), rule.title(), rule.why(), rule.falsePositives()))
        .toList();
  }

  LoadedRules loaded() {
    return loaded;
  }

  /** Returns what the rules say of one comment. */
  public CommentFlags flag(LinkedComment linked, CommentAnalysis analysis) {
    Comment comment = linked.comment();
    View view = view(comment.text(), linked, analysis);
    List<Finding> findings = new ArrayList<>();
    List<NotEvaluated> spent = new ArrayList<>();
    run(view, forBody, ZoneKind.BODY, findings, spent);
    if (!forNames.isEmpty() && !comment.authorName().isEmpty()) {
      View name = view(comment.authorName(), nameOf(linked), analysis);
      run(name, forNames, ZoneKind.USER_NAME, findings, spent);
    }
    List<Mention> mentions = loaded.groups().mentions(view.words(), view.hits());
    List<Finding> kept = Overlaps.resolved(findings);
    Scores scores = Scores.of(view, loaded, kept, mentions);
    return new CommentFlags(kept, mentions, scores.byCategory(), scores.signals(), spent);
  }

  private static LinkedComment nameOf(LinkedComment linked) {
    return new LinkedComment(linked.comment(), linked.link(), List.of());
  }

  View view(String text, LinkedComment linked, CommentAnalysis analysis) {
    CommentWords words = new CommentWords(Folding.fold(text), linked.zones());
    Hits hits = new Hits(loaded.table(), words);
    return new View(
        words, hits, loaded.table(), linked, analysis, Set.of(ZoneKind.BODY), new Steps(), null);
  }

  private void run(
      View view,
      BitSet eligible,
      ZoneKind asWhole,
      List<Finding> findings,
      List<NotEvaluated> spent) {
    BitSet started = started(view.hits());
    started.and(eligible);
    if (started.isEmpty()) {
      return;
    }
    List<GroupNames.Named> groups = loaded.groups().in(view);
    for (int i = started.nextSetBit(0); i >= 0; i = started.nextSetBit(i + 1)) {
      Rule rule = loaded.rules().get(i);
      if (rule.status() == Rule.Status.EXPERIMENTAL) {
        continue;
      }
      View own = own(view, rule, asWhole);
      List<Finding> found = new RuleRun(rule, own, groups).findings(asWhole);
      if (own.steps().spent()) {
        spent.add(outOfSteps(rule));
      } else {
        findings.addAll(found);
      }
    }
  }

  static View own(View view, Rule rule, ZoneKind asWhole) {
    Set<ZoneKind> zones = asWhole == ZoneKind.BODY ? rule.zones() : Set.of(ZoneKind.BODY);
    return new View(
        view.words(),
        view.hits(),
        view.table(),
        view.linked(),
        view.analysis(),
        zones,
        new Steps(),
        null);
  }

  private static NotEvaluated outOfSteps(Rule rule) {
    return new NotEvaluated(
        rule.id().toString(),
        "step-budget",
        "the rule needed more than " + Steps.BUDGET + " steps for this comment");
  }

  /** Returns the rules of which a term was found. */
  BitSet started(Hits hits) {
    BitSet started = new BitSet();
    for (int hit = 0; hit < hits.count(); hit++) {
      for (int rule : rulesOfPhrase[hits.phrase(hit)]) {
        started.set(rule);
      }
    }
    return started;
  }
}
