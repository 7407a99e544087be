package threadlens.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import threadlens.model.Category;
import threadlens.model.Severity;

/**
 * What is asked of a table of flagged texts.
 *
 * @param text the column of the texts
 * @param parent the column of the comments they answer; null for none
 * @param gold the columns of the labels; a row is positive if one of them is
 * @param positive the labels that are positive
 * @param negative the labels that are not; empty for all others but none at all. Rows with labels
 *     of neither kind are left out
 * @param categories the categories of which a finding is an answer
 * @param severity the least severity of such a finding
 * @param ranked the categories by whose largest score rows are ranked
 * @param by the column by whose values figures are given apart, or {@link #BY_GROUP}; null for none
 * @param cluster the column whose equal values are drawn together; null for none
 * @param correlate the column of numbers with which the score is compared; null for none
 */
public record FlagQuestion(
    String text,
    @Nullable String parent,
    List<String> gold,
    Set<String> positive,
    Set<String> negative,
    Set<Category> categories,
    Severity severity,
    Set<Category> ranked,
    @Nullable String by,
    @Nullable String cluster,
    @Nullable String correlate) {
  /** Stands for a column: the groups that a text names. */
  public static final String BY_GROUP = "target_group";

  public FlagQuestion {
    gold = List.copyOf(gold);
    positive = Set.copyOf(positive);
    negative = Set.copyOf(negative);
    categories = Set.copyOf(EnumSet.copyOf(categories));
    ranked = Set.copyOf(EnumSet.copyOf(ranked));
  }

  /** Any finding of any severity, against these columns of labels. */
  public static FlagQuestion anyFinding(List<String> gold, Set<String> positive) {
    Set<Category> all = EnumSet.allOf(Category.class);
    return new FlagQuestion(
        "text", null, gold, positive, Set.of(), all, Severity.NOTE, all, null, null, null);
  }

  /** The same question of texts in other columns; null for those of this one. */
  public FlagQuestion of(@Nullable String texts, @Nullable String parents) {
    return new FlagQuestion(
        texts == null ? text : texts,
        parents == null ? parent : parents,
        gold,
        positive,
        negative,
        categories,
        severity,
        ranked,
        by,
        cluster,
        correlate);
  }

  FlagQuestion of(Set<Category> wanted) {
    return new FlagQuestion(
        text, parent, gold, positive, negative, wanted, severity, wanted, by, cluster, correlate);
  }

  /** The same question, with rates by the group that a text names. */
  public FlagQuestion byGroup() {
    return by(BY_GROUP);
  }

  FlagQuestion by(@Nullable String column) {
    return new FlagQuestion(
        text,
        parent,
        gold,
        positive,
        negative,
        categories,
        severity,
        ranked,
        column,
        cluster,
        correlate);
  }

  FlagQuestion drawnBy(String column) {
    return new FlagQuestion(
        text,
        parent,
        gold,
        positive,
        negative,
        categories,
        severity,
        ranked,
        by,
        column,
        correlate);
  }

  FlagQuestion against(Set<String> labels) {
    return new FlagQuestion(
        text, parent, gold, positive, labels, categories, severity, ranked, by, cluster, correlate);
  }

  FlagQuestion under(String column) {
    return new FlagQuestion(
        text,
        column,
        gold,
        positive,
        negative,
        categories,
        severity,
        ranked,
        by,
        cluster,
        correlate);
  }

  FlagQuestion beside(String column) {
    return new FlagQuestion(
        text, parent, gold, positive, negative, categories, severity, ranked, by, cluster, column);
  }

  /** The question in words, line by line. */
  List<String> inWords() {
    String least = severity == Severity.NOTE ? "" : " of severity " + name(severity) + " or more";
    List<String> lines = new ArrayList<>();
    lines.add(
        "positive: "
            + String.join(" or ", gold)
            + " = "
            + String.join(", ", new TreeSet<>(positive)));
    lines.add("answered: a finding of " + names(categories) + least);
    lines.add("ranked by the largest score of " + names(ranked));
    return lines;
  }

  /** A category or severity as rule files and JSON write it. */
  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String names(Set<Category> categories) {
    return EnumSet.copyOf(categories).size() == Category.values().length
        ? "any category"
        : EnumSet.copyOf(categories).stream()
            .map(FlagQuestion::name)
            .collect(Collectors.joining(", "));
  }
}
