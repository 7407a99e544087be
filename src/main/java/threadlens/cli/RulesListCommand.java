package threadlens.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import threadlens.evaluation.Columns;
import threadlens.exchange.Words;
import threadlens.rules.RulePacks;
import threadlens.rules.RuleReading;
import threadlens.rules.RuleSummary;

/** {@code threadlens rules list}. */
@Command(
    name = "list",
    description = "Lists the rules of every pack: what each is about, and how urgent it is.",
    footer = {
      "",
      "Examples:",
      "  threadlens rules list",
      "  threadlens rules list --pack sectarian,threat --severity urgent"
    })
final class RulesListCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final RulesChoice choice = new RulesChoice();
  @Mixin private final RulesOption rules = new RulesOption();

  @Option(names = "--json", description = "One JSON object instead of a table.")
  private boolean json;

  RulesListCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    RulePacks packs = rules.packs();
    List<RuleSummary> all = RuleReading.rules(packs);
    List<RuleSummary> chosen = choice.of(all);
    if (json) {
      streams.line(json(packs, chosen).toString());
      return ExitCode.DONE;
    }
    Map<String, List<RuleSummary>> byPack = new LinkedHashMap<>();
    chosen.forEach(r -> byPack.computeIfAbsent(r.id().pack(), p -> new ArrayList<>()).add(r));
    List<String> table = table(chosen);
    int at = 0;
    for (Map.Entry<String, List<RuleSummary>> pack : byPack.entrySet()) {
      streams.line("pack " + named(packs, pack.getKey()));
      for (int i = 0; i < pack.getValue().size(); i++) {
        streams.line("  " + table.get(at++));
      }
      streams.line("");
    }
    streams.line(count(packs, all, chosen, byPack.size()));
    return ExitCode.DONE;
  }

  private static List<String> table(List<RuleSummary> chosen) {
    return Columns.set(
        chosen.stream()
            .map(
                rule ->
                    List.of(
                        Words.of(rule.severity()),
                        rule.id().toString(),
                        "v" + rule.version(),
                        rule.title()
                            + (rule.partisan() ? " (partisan)" : "")
                            + (rule.status().equals("stable") ? "" : " [" + rule.status() + "]")))
            .toList(),
        4);
  }

  private static String named(RulePacks packs, String pack) {
    return packs.names().stream()
        .filter(name -> name.startsWith(pack + "@"))
        .findFirst()
        .orElse(pack);
  }

  private static String count(
      RulePacks packs, List<RuleSummary> all, List<RuleSummary> chosen, int chosenPacks) {
    long every = all.stream().map(rule -> rule.id().pack()).distinct().count();
    boolean part = chosen.size() < all.size();
    return String.format(
        Locale.ROOT,
        "%s%d rules, %s%d packs; %,d words and phrases",
        part ? chosen.size() + " of " : "",
        all.size(),
        part ? chosenPacks + " of " : "",
        every,
        RuleReading.phrases(packs));
  }

  private static ObjectNode json(RulePacks packs, List<RuleSummary> chosen) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode names = json.putArray("packs");
    packs.names().forEach(names::add);
    json.put("phrases", RuleReading.phrases(packs));
    ArrayNode rows = json.putArray("rules");
    for (RuleSummary rule : chosen) {
      ObjectNode row =
          rows.addObject()
              .put("rule", rule.id().toString())
              .put("version", rule.version())
              .put("title", rule.title())
              .put("status", rule.status())
              .put("category", Words.of(rule.category()))
              .put("severity", Words.of(rule.severity()))
              .put("partisan", rule.partisan())
              .put("examples", rule.examples());
      ArrayNode languages = row.putArray("languages");
      rule.languages().forEach(languages::add);
      ArrayNode exceptions = row.putArray("exceptions");
      rule.exceptions().forEach(exceptions::add);
    }
    return json;
  }
}
