package threadlens.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import threadlens.model.Category;
import threadlens.model.Severity;
import threadlens.rules.RuleSummary;
import threadlens.text.Spelling;

/** Which rules are meant: a picocli mixin. */
final class RulesChoice {
  @Option(
      names = "--pack",
      split = ",",
      paramLabel = "PACK",
      description = "Only rules of these packs.")
  private List<String> packs = new ArrayList<>();

  @Option(
      names = "--rule",
      split = ",",
      paramLabel = "ID",
      description = "Only these rules, as in insult/animal-name.")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = "--category",
      split = ",",
      paramLabel = "X",
      converter = CategoryName.class,
      description = "Only rules of these categories.")
  private List<Category> categories = new ArrayList<>();

  @Option(
      names = "--severity",
      paramLabel = "S",
      description = "Only rules of this severity or more: note, review or urgent.")
  private @Nullable Severity severity;

  /**
   * Returns those that are meant.
   *
   * @throws UsageException if there is no such pack or rule
   */
  List<RuleSummary> of(List<RuleSummary> all) {
    known("pack", packs, new TreeSet<>(all.stream().map(rule -> rule.id().pack()).toList()));
    known("rule", rules, new TreeSet<>(all.stream().map(rule -> rule.id().toString()).toList()));
    return all.stream().filter(this::holds).toList();
  }

  private boolean holds(RuleSummary rule) {
    return (packs.isEmpty() || packs.contains(rule.id().pack()))
        && (rules.isEmpty() || rules.contains(rule.id().toString()))
        && (categories.isEmpty() || categories.contains(rule.category()))
        && (severity == null || rule.severity().compareTo(severity) >= 0);
  }

  private static void known(String what, List<String> wanted, Collection<String> known) {
    for (String name : wanted) {
      if (!known.contains(name)) {
        String meant = Spelling.didYouMean(name, known);
        String expected = known.size() > 12 ? ", 'rules list' shows all" : ", expected " + known;
        throw new UsageException(
            "no such " + what + ": '" + name + "'" + (meant.isEmpty() ? expected : meant));
      }
    }
  }
}
