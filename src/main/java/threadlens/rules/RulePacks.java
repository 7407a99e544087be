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
import threadlens.nlp.Linguist;
import threadlens.nlp.ModelsNotInstalledException;

/** The packs that are switched on. Immutable, and safe for use by several threads at once. */
public final class RulePacks {
  private final LoadedRules loaded;
  private final Linguist linguist;
  private final RuleStarts starts;

  private RulePacks(LoadedRules loaded, Linguist linguist) {
    this.loaded = loaded;
    this.linguist = linguist;
    starts = new RuleStarts(loaded.rules(), loaded.table());
  }

  /**
   * Loads every pack of a folder, in the order of their names. If the folder holds an {@code
   * overlay.yaml}, its packs and wishes come on top of the shipped ones.
   *
   * @param shipped the folder of the packs that come with Threadlens
   * @param linguist asked for parts of speech where a rule wants them; loads no model before
   * @throws RulePackException if anything in it says what no rule can mean; tells all of it
   */
  public static RulePacks load(Path folder, Path shipped, Linguist linguist) {
    return new RulePacks(RuleFolder.read(folder, shipped), linguist);
  }

  /**
   * Notes what the folder's own packs find as released: from now on a rule that finds something
   * else under the same version is refused.
   *
   * @return a line for each pack that is new or changed
   * @throws RulePackException if a change has no new version, or no line in the pack's changes
   */
  public static List<String> release(Path folder, Path shipped) {
    return RuleFolder.release(folder, shipped);
  }

  /** Returns a line for each wish of an overlay that was written for an older rule. */
  public List<String> outdated() {
    return loaded.outdated();
  }

  /** Returns each pack as {@code name@version+digest}, for the report's provenance. */
  public List<String> names() {
    return loaded.packs();
  }

  /** Returns what each rule says of itself to a moderator. */
  public List<RuleNote> notes() {
    return loaded.rules().stream()
        .map(
            rule ->
                new RuleNote(
                    rule.id(),
                    rule.title(),
                    rule.why(),
                    rule.falsePositives(),
                    rule.version(),
                    rule.languages(),
                    rule.examples().stream().map(Example::note).toList()))
        .toList();
  }

  LoadedRules loaded() {
    return loaded;
  }

  /** Returns what the rules say of one comment by itself. */
  public CommentFlags flag(LinkedComment linked, CommentAnalysis analysis) {
    return flagAlone(linked, analysis).flags();
  }

  /** Returns what the rules say of one comment by itself, for {@link ThreadMemory} to go on. */
  public Flagged flagAlone(LinkedComment linked, CommentAnalysis analysis) {
    Comment comment = linked.comment();
    View view = view(comment.text(), linked, analysis);
    List<Finding> findings = new ArrayList<>();
    List<NotEvaluated> spent = new ArrayList<>();
    run(view, starts.inBody(view), ZoneKind.BODY, findings, spent);
    if (starts.lookAtNames() && !comment.authorName().isEmpty()) {
      View name = view(comment.authorName(), nameOf(linked), analysis);
      run(name, starts.inName(name), ZoneKind.USER_NAME, findings, spent);
    }
    List<Mention> mentions =
        loaded.groups().mentions(view.words(), view.hits(), analysis.language());
    CommentFlags flags = flags(view, Overlaps.resolved(findings), mentions, spent);
    return new Flagged(flags, Gist.of(view.words(), comment, linked.zones()));
  }

  /** Begins a thread; costs next to nothing until its second comment. */
  public ThreadMemory begin() {
    return new ThreadMemory(this);
  }

  /** Returns the conditions on the thread of all rules, no two alike. */
  Set<Condition> onThread() {
    return starts.onThread();
  }

  /**
   * Adds what rules on the thread say to what was said of a comment alone. The comment is folded
   * anew, which is cheaper than to keep every comment's words until its turn comes.
   */
  CommentFlags flagInThread(LinkedComment linked, CommentAnalysis analysis, ThreadView thread) {
    CommentFlags alone = thread.flagged().flags();
    View view = view(linked.comment().text(), linked, analysis).in(thread);
    BitSet held = new BitSet();
    thread.counted().keySet().forEach(condition -> held.or(starts.with(condition)));
    List<Finding> findings = new ArrayList<>();
    List<NotEvaluated> spent = new ArrayList<>(alone.notEvaluated());
    run(view, held, ZoneKind.BODY, findings, spent);
    List<Finding> all = new ArrayList<>(alone.findings());
    all.addAll(Overlaps.resolved(findings));
    return flags(view, all, alone.mentions(), spent);
  }

  private CommentFlags flags(
      View view, List<Finding> findings, List<Mention> mentions, List<NotEvaluated> spent) {
    Scores scores = Scores.of(view, loaded, findings, mentions);
    return new CommentFlags(findings, mentions, scores.byCategory(), scores.signals(), spent);
  }

  private static LinkedComment nameOf(LinkedComment linked) {
    return new LinkedComment(linked.comment(), linked.link(), List.of());
  }

  View view(String text, LinkedComment linked, CommentAnalysis analysis) {
    CommentWords words = new CommentWords(loaded.table().read(text), linked.zones());
    Hits hits = new Hits(loaded.table(), words);
    return new View(
        words,
        hits,
        loaded.table(),
        linked,
        analysis,
        Set.of(ZoneKind.BODY),
        new Steps(),
        new Grammar(linguist, text),
        null,
        new Shapes(words, () -> loaded.insultedNames().in(words, linked)),
        null);
  }

  private void run(
      View view,
      BitSet started,
      ZoneKind asWhole,
      List<Finding> findings,
      List<NotEvaluated> spent) {
    if (started.isEmpty()) {
      return;
    }
    for (int i = started.nextSetBit(0); i >= 0; i = started.nextSetBit(i + 1)) {
      Rule rule = loaded.rules().get(i);
      if (rule.status() == Rule.Status.EXPERIMENTAL || !rule.match().mayHold(view.hits())) {
        continue;
      }
      View own = own(view, rule, asWhole);
      try {
        List<Finding> found = new RuleRun(rule, own, loaded.groups()).findings(asWhole);
        if (own.steps().spent()) {
          spent.add(outOfSteps(rule));
        } else {
          findings.addAll(found);
        }
      } catch (ModelsNotInstalledException e) {
        spent.add(withoutTagger(rule));
      }
    }
  }

  /** What it would have said hangs on parts of speech: neither found nor clean. */
  private static NotEvaluated withoutTagger(Rule rule) {
    return new NotEvaluated(
        rule.id().toString(),
        ModelsNotInstalledException.CODE,
        "the rule needs parts of speech for this comment, and their model is not installed");
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
        view.grammar(),
        null,
        view.shapes(),
        view.thread());
  }

  private static NotEvaluated outOfSteps(Rule rule) {
    return new NotEvaluated(
        rule.id().toString(),
        "step-budget",
        "the rule needed more than " + Steps.BUDGET + " steps for this comment");
  }

  /** Returns the rules of which a term or a shape was found. */
  BitSet started(View view) {
    return starts.of(view);
  }
}
