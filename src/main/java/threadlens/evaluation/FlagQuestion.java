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
 * @param positive the labels that are positive
 * @param negative the labels that are not; empty for all others but none at all. Rows with labels
 *     of neither kind are left out
 * @param categories the categories of which a finding is an answer
 * @param severity the least severity of such a finding
 * @param ranked the categories by whose largest score rows are ranked
 */
public record FlagQuestion(
    FlagColumns columns,
    Set<String> positive,
    Set<String> negative,
    Set<Category> categories,
    Severity severity,
    Set<Category> ranked) {
  /** Stands for a column: the groups that a text names. */
  public static final String BY_GROUP = "target_group";

  public FlagQuestion {
    positive = Set.copyOf(positive);
    negative = Set.copyOf(negative);
    categories = Set.copyOf(EnumSet.copyOf(categories));
    ranked = Set.copyOf(EnumSet.copyOf(ranked));
  }

  /** Any finding of any severity, against these columns of labels. */
  public static FlagQuestion anyFinding(List<String> gold, Set<String> positive) {
    Set<Category> all = EnumSet.allOf(Category.class);
    FlagColumns columns = new FlagColumns("text", null, gold, null, null, null);
    return new FlagQuestion(columns, positive, Set.of(), all, Severity.NOTE, all);
  }

  /** The same question of texts in other columns; null for those of this one. */
  public FlagQuestion of(@Nullable String texts, @Nullable String parents) {
    return of(columns.or(texts, parents, null, null, null));
  }

  /** The same question, with rates by the group that a text names. */
  public FlagQuestion byGroup() {
    return by(BY_GROUP);
  }

  private FlagQuestion of(FlagColumns others) {
    return new FlagQuestion(others, positive, negative, categories, severity, ranked);
  }

  FlagQuestion of(Set<Category> wanted) {
    return new FlagQuestion(columns, positive, negative, wanted, severity, wanted);
  }

  FlagQuestion against(Set<String> labels) {
    return new FlagQuestion(columns, positive, labels, categories, severity, ranked);
  }

  FlagQuestion by(String column) {
    return of(columns.or(null, null, column, null, null));
  }

  FlagQuestion drawnBy(String column) {
    return of(columns.or(null, null, null, column, null));
  }

  FlagQuestion under(String column) {
    return of(columns.or(null, column, null, null, null));
  }

  FlagQuestion beside(String column) {
    return of(columns.or(null, null, null, null, column));
  }

  /** The question in words, line by line. */
  List<String> inWords() {
    String least = severity == Severity.NOTE ? "" : " of severity " + name(severity) + " or more";
    List<String> lines = new ArrayList<>();
    lines.add(
        "positive: "
            + String.join(" or ", columns.gold())
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
