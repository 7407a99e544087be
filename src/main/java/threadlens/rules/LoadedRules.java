package threadlens.rules;

import java.util.List;
import java.util.Map;

/**
 * A rules folder, read and checked.
 *
 * @param packs name, version and digest of each, and of what they share
 * @param outdated wishes of an overlay that were written for older rules, a line each
 */
record LoadedRules(
    List<String> packs,
    List<Rule> rules,
    TermTable table,
    GroupNames groups,
    InsultedNames insultedNames,
    Map<String, Condition> contexts,
    SignalWords signals,
    ScoreWeights weights,
    CleanList clean,
    List<String> outdated) {
  LoadedRules {
    packs = List.copyOf(packs);
    rules = List.copyOf(rules);
    contexts = Map.copyOf(contexts);
    outdated = List.copyOf(outdated);
  }
}
