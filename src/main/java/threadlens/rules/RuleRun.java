package threadlens.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Finding;
import threadlens.model.Severity;
import threadlens.model.ZoneKind;

/**
 * One rule over one comment.
 *
 * @param names looked for once something is found
 */
record RuleRun(Rule rule, View view, GroupNames names) {

  /** What came of one place where the rule matched. */
  record Outcome(Range place, Rule.@Nullable Except excepted, List<String> trace) {
    Outcome {
      trace = List.copyOf(trace);
    }
  }

  /** Returns every place where the rule matched; overlapping places are one. */
  List<Outcome> outcomes() {
    if (view.words().count() == 0) {
      return List.of();
    }
    List<Range> places = rule.match().test(view, view.words().all()).places();
    if (places.isEmpty()) {
      return List.of();
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Range place : merged(places)) {
      if (!view.steps().take()) {
        break;
      }
      outcomes.add(outcome(place));
    }
    return outcomes;
  }

  private Outcome outcome(Range place) {
    List<String> trace = new ArrayList<>(Folds.of(view, place));
    ThreadView thread = view.thread();
    if (thread != null) {
      trace.addAll(thread.trace(OnThread.in(rule.match())));
    }
    View about = view.about(place);
    Range window = view.words().sentenceOf(place);
    for (Rule.Except except : rule.excepts()) {
      boolean applies = except.when().test(about, window).holds();
      trace.add("except: " + except.id() + (applies ? ", yes" : ", no"));
      if (applies) {
        return new Outcome(place, except, trace);
      }
    }
    return new Outcome(place, null, trace);
  }

  private static List<Range> merged(List<Range> places) {
    List<Range> merged = new ArrayList<>();
    places.stream()
        .sorted(Comparator.comparingInt(Range::first).thenComparingInt(Range::end))
        .forEach(
            place -> {
              int last = merged.size() - 1;
              if (last >= 0 && merged.get(last).overlaps(place)) {
                merged.set(last, merged.get(last).with(place));
              } else {
                merged.add(place);
              }
            });
    return merged;
  }

  /** Returns a finding for each place that no exception speaks for. */
  List<Finding> findings(ZoneKind asWhole) {
    List<Outcome> held = outcomes().stream().filter(outcome -> outcome.excepted() == null).toList();
    if (held.isEmpty()) {
      return List.of();
    }
    List<GroupNames.Named> groups = names.in(view);
    return held.stream().map(outcome -> finding(outcome, asWhole, groups)).toList();
  }

  private Finding finding(Outcome outcome, ZoneKind asWhole, List<GroupNames.Named> groups) {
    Aim aim = Aim.of(rule, view, outcome.place(), groups);
    ZoneKind zone = asWhole == ZoneKind.BODY ? view.words().zone(outcome.place().first()) : asWhole;
    return new Finding(
        rule.id(),
        rule.version(),
        rule.category(),
        rule.status() == Rule.Status.TEST ? Severity.NOTE : rule.severity(),
        aim.target(),
        aim.group(),
        aim.name(),
        view.words().span(outcome.place()),
        zone,
        rule.message(),
        outcome.trace());
  }
}
