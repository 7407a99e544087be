package threadlens.rules;

import java.util.List;
import java.util.Map;

/**
 * A rules folder, read and checked.
 *
 * @param packs name, version and digest of each
 * @param clauseOpeners the set of words that open a clause; -1 where the folder lists none
 */
record LoadedRules(
    List<String> packs,
    List<Rule> rules,
    TermTable table,
    GroupNames groups,
    Map<String, Condition> contexts,
    int clauseOpeners) {
  LoadedRules {
    packs = List.copyOf(packs);
    rules = List.copyOf(rules);
    contexts = Map.copyOf(contexts);
  }
}
