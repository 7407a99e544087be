package threadlens.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import threadlens.model.Annotation;
import threadlens.model.Comment;
import threadlens.model.Finding;
import threadlens.model.NotEvaluated;
import threadlens.model.Severity;
import threadlens.model.ZoneKind;
import threadlens.rules.RuleSummary;
import threadlens.rules.Tried;
import threadlens.text.Span;

/**
 * What rules find in a corpus, comment by comment. Keeps counts and a few samples, so that it does
 * not grow with the corpus. Serves one thread.
 */
public final class Backtest {
  private final int samples;
  private final Map<String, RuleTally> rules = new LinkedHashMap<>();
  private final Set<RuleSummary> shown;
  private final Map<Severity, Integer> byHighest = new EnumMap<>(Severity.class);
  private final Map<String, Integer> unevaluated = new TreeMap<>();
  private int comments;
  private int notEvaluated;

  /**
   * @param shown the rules that are told one by one; the sums are of all
   * @param samples how many to keep of each thing
   */
  public Backtest(List<RuleSummary> all, List<RuleSummary> shown, int samples) {
    this.samples = samples;
    this.shown = new HashSet<>(shown);
    all.forEach(rule -> rules.put(rule.id().toString(), new RuleTally(rule)));
  }

  /** What is known of one rule so far. */
  final class RuleTally {
    private final RuleSummary rule;
    private final Excerpts excerpts = new Excerpts(samples);
    private final Map<String, Held> held = new TreeMap<>();
    private int found;
    private int inComments;

    RuleTally(RuleSummary rule) {
      this.rule = rule;
    }

    RuleSummary rule() {
      return rule;
    }

    /** How many places it found; two in one comment count twice. */
    int found() {
      return found;
    }

    int inComments() {
      return inComments;
    }

    List<Excerpts.Excerpt> samples() {
      return excerpts.all();
    }

    /** The exceptions that held it back, by their ids. */
    Map<String, Held> held() {
      return held;
    }

    private void add(Comment comment, List<Span> spans, boolean name) {
      found += spans.size();
      inComments++;
      String text = name ? comment.authorName() : comment.text();
      excerpts.add(comment.location(), text, spans, name ? "user name" : "");
    }

    private void hold(String exception, Comment comment, Span span) {
      Held here = held.computeIfAbsent(exception, unseen -> new Held(new Excerpts(samples)));
      here.places++;
      here.excerpts.add(comment.location(), comment.text(), List.of(span), "");
    }
  }

  /** How often an exception held a rule back. */
  static final class Held {
    private final Excerpts excerpts;
    private int places;

    private Held(Excerpts excerpts) {
      this.excerpts = excerpts;
    }

    int places() {
      return places;
    }

    List<Excerpts.Excerpt> samples() {
      return excerpts.all();
    }
  }

  /**
   * Adds a comment.
   *
   * @param tried what came of each rule; needed only for exceptions and experimental rules, else
   *     empty
   */
  public void add(Annotation annotation, List<Tried> tried) {
    comments++;
    Comment comment = annotation.comment();
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : annotation.flags().findings()) {
      byRule.computeIfAbsent(finding.rule().toString(), unseen -> new ArrayList<>()).add(finding);
    }
    byRule.forEach((rule, found) -> add(comment, tally(rule), found));
    annotation.flags().findings().stream()
        .map(Finding::severity)
        .max(Comparator.naturalOrder())
        .ifPresent(highest -> byHighest.merge(highest, 1, Integer::sum));
    for (Tried rule : tried) {
      add(comment, rule);
    }
    notEvaluated += annotation.flags().notEvaluated().isEmpty() ? 0 : 1;
    for (NotEvaluated not : annotation.flags().notEvaluated()) {
      unevaluated.merge(not.what(), 1, Integer::sum);
    }
  }

  private static void add(Comment comment, RuleTally tally, List<Finding> found) {
    List<Finding> inText = found.stream().filter(f -> f.zone() != ZoneKind.USER_NAME).toList();
    boolean name = inText.isEmpty();
    tally.add(comment, (name ? found : inText).stream().map(Finding::span).toList(), name);
  }

  private void add(Comment comment, Tried tried) {
    RuleTally tally = tally(tried.rule().id().toString());
    List<Span> kept = new ArrayList<>();
    for (Tried.Matched place : tried.places()) {
      String exception = place.heldBackBy();
      if (exception == null) {
        kept.add(place.span());
      } else {
        tally.hold(exception, comment, place.span());
      }
    }
    if (isExperimental(tried.rule()) && !kept.isEmpty() && !tried.spent()) {
      tally.add(comment, kept, false);
    }
  }

  /** A rule that is not in the list is a fault of whoever made it. */
  private RuleTally tally(String rule) {
    RuleTally tally = rules.get(rule);
    if (tally == null) {
      throw new IllegalArgumentException("not one of the rules: " + rule);
    }
    return tally;
  }

  static boolean isExperimental(RuleSummary rule) {
    return rule.status().equals("experimental");
  }

  int comments() {
    return comments;
  }

  /** Comments of which this is the severest finding. */
  int withHighest(Severity severity) {
    return byHighest.getOrDefault(severity, 0);
  }

  /** Comments of which at least one rule could not be evaluated. */
  int notEvaluated() {
    return notEvaluated;
  }

  /** For each rule that could not be evaluated, or {@code rules} for all, of how many comments. */
  Map<String, Integer> unevaluated() {
    return unevaluated;
  }

  /** Rules that found something, the most frequent first. */
  List<RuleTally> fired() {
    return shown()
        .filter(tally -> tally.inComments > 0)
        .sorted(
            Comparator.comparingInt((RuleTally tally) -> tally.inComments)
                .reversed()
                .thenComparing(tally -> tally.rule.id().toString()))
        .toList();
  }

  /** Rules that found nothing. */
  List<RuleTally> silent() {
    return shown().filter(tally -> tally.inComments == 0).toList();
  }

  List<RuleTally> heldBack() {
    return shown().filter(tally -> !tally.held.isEmpty()).toList();
  }

  private Stream<RuleTally> shown() {
    return rules.values().stream().filter(tally -> shown.contains(tally.rule));
  }

  double share(int of) {
    return comments == 0 ? 0 : (double) of / comments;
  }
}
