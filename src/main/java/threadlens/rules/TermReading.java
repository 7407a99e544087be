package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Says of the terms in a comment where they come from. */
final class TermReading {
  private final RulePacks packs;

  TermReading(RulePacks packs) {
    this.packs = packs;
  }

  /** Returns every term, in the order of the text; one that is found under two spellings once. */
  List<Explanation.Known> known(View view) {
    List<Explanation.Known> known = new ArrayList<>();
    for (int hit = 0; hit < view.hits().count(); hit++) {
      int phrase = view.hits().phrase(hit);
      List<String> from = from(phrase);
      Explanation.Known next =
          new Explanation.Known(
              view.words().span(view.hits().range(hit)),
              packs.loaded().table().phrase(phrase),
              from);
      boolean again =
          known.stream().anyMatch(k -> k.span().equals(next.span()) && k.from().equals(from));
      if (!again) {
        known.add(next);
      }
    }
    return known;
  }

  private List<String> from(int phrase) {
    Set<String> from = new TreeSet<>();
    String group = packs.loaded().groups().named().get(phrase);
    if (group != null) {
      from.add("group " + group);
    }
    for (TermList list : packs.loaded().table().lists()) {
      if (holds(list.set(), phrase)) {
        from.add("list " + list.name() + " (" + list.means() + ")");
      }
    }
    return from.isEmpty() ? whoAsks(phrase) : List.copyOf(from);
  }

  private List<String> whoAsks(int phrase) {
    List<String> asks = new ArrayList<>();
    for (Rule rule : packs.loaded().rules()) {
      if (asksFor(rule.match(), phrase)) {
        asks.add("rule " + rule.id());
      }
      for (Rule.Except except : rule.excepts()) {
        if (!(except.when() instanceof Condition.Context) && asksFor(except.when(), phrase)) {
          asks.add("exception " + except.id() + " of " + rule.id());
        }
      }
    }
    for (Map.Entry<String, Condition> context :
        new java.util.TreeMap<>(packs.loaded().contexts()).entrySet()) {
      if (asksFor(context.getValue(), phrase)) {
        asks.add("context " + context.getKey());
      }
    }
    return List.copyOf(asks);
  }

  private boolean asksFor(Condition condition, int phrase) {
    if (condition instanceof Terms terms) {
      return holds(terms.set(), phrase)
          || terms.sequences().all().stream().anyMatch(sequence -> holds(sequence, phrase));
    }
    return !(condition instanceof Condition.Context)
        && condition.parts().stream().anyMatch(part -> asksFor(part, phrase));
  }

  private boolean holds(Sequence sequence, int phrase) {
    return sequence.steps().stream()
        .anyMatch(step -> step instanceof Sequence.Step.OneOf of && holds(of.set(), phrase));
  }

  private boolean holds(int set, int phrase) {
    return set >= 0 && packs.loaded().table().holds(set, phrase);
  }
}
