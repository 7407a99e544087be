package threadlens.rules;

import java.util.List;
import java.util.Map;

/**
 * A rules folder, read and checked.
 *
 * @param packs name, version and digest of each
 */
record LoadedRules(
    List<String> packs,
    List<Rule> rules,
    TermTable table,
    GroupNames groups,
    Map<String, Condition> contexts,
    SignalWords signals,
    ScoreWeights weights,
    CleanList clean) {
  LoadedRules {
    packs = List.copyOf(packs);
    rules = List.copyOf(rules);
    contexts = Map.copyOf(contexts);
  }
}
