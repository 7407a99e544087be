package threadlens.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Comment;
import threadlens.model.Finding;
import threadlens.model.Severity;
import threadlens.model.ZoneKind;
import threadlens.rules.RuleSummary;

/**
 * What two sets of rules say of the same corpus, comment by comment. Keeps counts and a few
 * samples, so that it does not grow with the corpus. Serves one thread.
 */
public final class Difference {
  private final Map<String, RuleSummary> before = new LinkedHashMap<>();
  private final Map<String, RuleSummary> after = new LinkedHashMap<>();
  private final int samples;
  private final Map<String, RuleChange> changes = new TreeMap<>();
  private final Map<Standing, Integer> standings = new TreeMap<>(Standing.ORDER);
  private int comments;
  private int changed;
  private int notEvaluatedBefore;
  private int notEvaluatedAfter;

  /**
   * @param samples how many to keep of each thing
   */
  public Difference(List<RuleSummary> before, List<RuleSummary> after, int samples) {
    before.forEach(rule -> this.before.put(rule.id().toString(), rule));
    after.forEach(rule -> this.after.put(rule.id().toString(), rule));
    this.samples = samples;
  }

  /** The severest finding in a comment before and after; null for none. */
  record Standing(@Nullable Severity before, @Nullable Severity after) {
    static final Comparator<Standing> ORDER =
        Comparator.comparingInt((Standing s) -> rank(s.after) - rank(s.before))
            .reversed()
            .thenComparingInt(s -> rank(s.before));

    private static int rank(@Nullable Severity severity) {
      if (severity == null) {
        return 0;
      }
      return switch (severity) {
        case NOTE -> 1;
        case REVIEW -> 2;
        case URGENT -> 3;
      };
    }

    static boolean flags(@Nullable Severity severity) {
      return severity != null && severity != Severity.NOTE;
    }

    boolean newlyFlagged() {
      return flags(after) && !flags(before);
    }

    boolean noLongerFlagged() {
      return flags(before) && !flags(after);
    }

    String inWords() {
      return word(before) + " → " + word(after);
    }

    private static String word(@Nullable Severity severity) {
      return severity == null ? "nothing" : FlagQuestion.name(severity);
    }
  }

  /** In how many comments a rule speaks anew, no longer, or otherwise. */
  final class RuleChange {
    private int anew;
    private int gone;
    private int otherwise;
    private final Excerpts anewSamples = new Excerpts(samples);
    private final Excerpts goneSamples = new Excerpts(samples);
    private final Excerpts otherSamples = new Excerpts(samples);

    int anew() {
      return anew;
    }

    int gone() {
      return gone;
    }

    int otherwise() {
      return otherwise;
    }

    List<Excerpts.Excerpt> anewSamples() {
      return anewSamples.all();
    }

    List<Excerpts.Excerpt> goneSamples() {
      return goneSamples.all();
    }

    List<Excerpts.Excerpt> otherSamples() {
      return otherSamples.all();
    }
  }

  /** Adds a comment as both see it. */
  public void add(Annotation then, Annotation now) {
    comments++;
    notEvaluatedBefore += then.flags().notEvaluated().isEmpty() ? 0 : 1;
    notEvaluatedAfter += now.flags().notEvaluated().isEmpty() ? 0 : 1;
    Map<String, List<Finding>> old = byRule(then);
    Map<String, List<Finding>> young = byRule(now);
    Standing standing = new Standing(severest(then), severest(now));
    String note = standing.before == standing.after ? "" : standing.inWords();
    TreeSet<String> rules = new TreeSet<>(old.keySet());
    rules.addAll(young.keySet());
    boolean differs = false;
    for (String rule : rules) {
      List<Finding> was = old.getOrDefault(rule, List.of());
      List<Finding> is = young.getOrDefault(rule, List.of());
      differs |= compare(rule, now.comment(), was, is, note);
    }
    if (differs) {
      changed++;
      standings.merge(standing, 1, Integer::sum);
    }
  }

  private boolean compare(
      String rule, Comment comment, List<Finding> was, List<Finding> is, String note) {
    String kind = kind(was) + " → " + kind(is);
    boolean both = !was.isEmpty() && !is.isEmpty();
    if (both && kind(was).equals(kind(is))) {
      return false;
    }
    RuleChange change = changes.computeIfAbsent(rule, unseen -> new RuleChange());
    if (both) {
      change.otherwise++;
      add(change.otherSamples, comment, is, kind);
    } else if (was.isEmpty()) {
      change.anew++;
      add(change.anewSamples, comment, is, note);
    } else {
      change.gone++;
      add(change.goneSamples, comment, was, note);
    }
    return true;
  }

  private static void add(Excerpts into, Comment comment, List<Finding> found, String note) {
    boolean name = found.get(0).zone() == ZoneKind.USER_NAME;
    List<Finding> shown =
        found.stream().filter(f -> (f.zone() == ZoneKind.USER_NAME) == name).toList();
    String text = name ? comment.authorName() : comment.text();
    into.add(comment.location(), text, shown.stream().map(Finding::span).toList(), note);
  }

  private static String kind(List<Finding> found) {
    return found.isEmpty()
        ? ""
        : FlagQuestion.name(found.get(0).category())
            + " "
            + FlagQuestion.name(found.get(0).severity());
  }

  private static Map<String, List<Finding>> byRule(Annotation annotation) {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : annotation.flags().findings()) {
      byRule.computeIfAbsent(finding.rule().toString(), unseen -> new ArrayList<>()).add(finding);
    }
    return byRule;
  }

  private static @Nullable Severity severest(Annotation annotation) {
    return annotation.flags().findings().stream()
        .map(Finding::severity)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  int comments() {
    return comments;
  }

  /** Comments of which some rule says something else. */
  int changed() {
    return changed;
  }

  int notEvaluatedBefore() {
    return notEvaluatedBefore;
  }

  int notEvaluatedAfter() {
    return notEvaluatedAfter;
  }

  /** How the severest finding changed in those comments, the largest step up first. */
  Map<Standing, Integer> standings() {
    return standings;
  }

  int newlyFlagged() {
    return count(true);
  }

  int noLongerFlagged() {
    return count(false);
  }

  private int count(boolean newly) {
    return standings.entrySet().stream()
        .filter(e -> newly ? e.getKey().newlyFlagged() : e.getKey().noLongerFlagged())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** By rule, those that speak otherwise somewhere. */
  Map<String, RuleChange> changes() {
    return changes;
  }

  List<RuleSummary> added() {
    return after.values().stream().filter(r -> !before.containsKey(r.id().toString())).toList();
  }

  List<RuleSummary> removed() {
    return before.values().stream().filter(r -> !after.containsKey(r.id().toString())).toList();
  }

  /** Rules that state another version, status, category or severity, each with what changed. */
  Map<String, String> restated() {
    Map<String, String> restated = new TreeMap<>();
    after.forEach(
        (id, now) -> {
          RuleSummary then = before.get(id);
          String what = then == null ? "" : restated(then, now);
          if (!what.isEmpty()) {
            restated.put(id, what);
          }
        });
    return restated;
  }

  private static String restated(RuleSummary then, RuleSummary now) {
    List<String> what = new ArrayList<>();
    changed("version", Integer.toString(then.version()), Integer.toString(now.version()), what);
    changed("status", then.status(), now.status(), what);
    changed(
        "category", FlagQuestion.name(then.category()), FlagQuestion.name(now.category()), what);
    changed(
        "severity", FlagQuestion.name(then.severity()), FlagQuestion.name(now.severity()), what);
    return String.join(", ", what);
  }

  private static void changed(String what, String then, String now, List<String> into) {
    if (!then.equals(now)) {
      into.add(what + " " + then + " → " + now);
    }
  }
}
