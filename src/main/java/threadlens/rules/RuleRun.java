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

  /** Returns every place where the rule matched, and what came of it, to be explained. */
  List<Outcome> outcomes() {
    return places().stream().map(this::outcome).toList();
  }

  /** Returns every place where the rule matched; overlapping places are one. */
  private List<Range> places() {
    if (view.words().count() == 0) {
      return List.of();
    }
    List<Range> places = rule.match().test(view, view.words().all()).places();
    return places.isEmpty() ? places : merged(places);
  }

  private Outcome outcome(Range place) {
    List<String> trace = before(place);
    View about = view.excepting(place, rule.match());
    Range sentence = view.words().sentenceOf(place);
    for (Rule.Except except : rule.excepts()) {
      boolean applies = except.applies(about, sentence);
      trace.add(line(except, applies));
      if (applies) {
        return new Outcome(place, except, trace);
      }
    }
    return new Outcome(place, null, trace);
  }

  /** Returns what made the place match, for the trace. */
  private List<String> before(Range place) {
    List<String> trace = new ArrayList<>(Folds.of(view, place));
    ThreadView thread = view.thread();
    if (thread != null) {
      trace.addAll(thread.trace(OnThread.in(rule.match())));
    }
    return trace;
  }

  private static String line(Rule.Except except, boolean applies) {
    return "except: " + except.id() + (applies ? ", yes" : ", no");
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
    List<Range> held = new ArrayList<>(places());
    held.removeIf(place -> !isHeld(place));
    if (held.isEmpty()) {
      return List.of();
    }
    List<GroupNames.Named> groups = names.in(view);
    return held.stream().map(place -> finding(place, asWhole, groups)).toList();
  }

  /** Asks the exceptions in the order of what they cost, which changes no answer. */
  private boolean isHeld(Range place) {
    if (!view.steps().take()) {
      return false;
    }
    View about = view.excepting(place, rule.match());
    Range sentence = view.words().sentenceOf(place);
    return !isExcepted(about, sentence, false) && !isExcepted(about, sentence, true);
  }

  private boolean isExcepted(View about, Range sentence, boolean tagging) {
    for (Rule.Except except : rule.excepts()) {
      if (except.tags() == tagging && except.applies(about, sentence)) {
        return true;
      }
    }
    return false;
  }

  private List<String> trace(Range place) {
    List<String> trace = before(place);
    rule.excepts().forEach(except -> trace.add(line(except, false)));
    return trace;
  }

  private Finding finding(Range place, ZoneKind asWhole, List<GroupNames.Named> groups) {
    Aim aim = Aim.of(rule, view, place, groups);
    ZoneKind zone = asWhole == ZoneKind.BODY ? view.words().zone(place.first()) : asWhole;
    return new Finding(
        rule.id(),
        rule.version(),
        rule.category(),
        rule.status() == Rule.Status.TEST ? Severity.NOTE : rule.severity(),
        aim.target(),
        aim.group(),
        aim.name(),
        view.words().span(place),
        zone,
        rule.message(),
        trace(place));
  }
}
