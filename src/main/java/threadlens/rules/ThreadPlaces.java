package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import threadlens.model.Finding;
import threadlens.model.LinkedComment;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/** The words of a comment that did again what a condition on the thread counts: the first such. */
final class ThreadPlaces {
  private ThreadPlaces() {}

  static Match of(Condition condition, View view, Range window) {
    ThreadView thread = view.thread();
    if (thread == null || !thread.holds(condition)) {
      return Match.NO;
    }
    for (Span span : spans(condition, view, thread)) {
      Range words = view.words().wordsAt(span);
      if (words.length() > 0 && window.contains(words)) {
        return Match.at(List.of(words));
      }
    }
    return Match.NO;
  }

  private static List<Span> spans(Condition condition, View view, ThreadView thread) {
    LinkedComment linked = view.linked();
    if (condition instanceof Condition.Same same && same.links()) {
      return links(linked, thread, same);
    }
    int deeds = condition instanceof Condition.Repeated repeated ? repeated.what().deeds() : 0;
    List<Span> spans = new ArrayList<>();
    for (Finding finding : thread.flagged().flags().findings()) {
      if (Earlier.isAttack(finding) && (deeds & Deed.bit(finding.category())) != 0) {
        spans.add(finding.span());
      }
    }
    if (spans.isEmpty() && (deeds & Deed.TWISTED_NAME) != 0) {
      linked.zones().stream()
          .filter(zone -> Earlier.isTwisted(zone, linked.comment().text()))
          .forEach(zone -> spans.add(zone.span()));
    }
    return spans.isEmpty() ? List.of(view.words().span(view.words().all())) : spans;
  }

  private static List<Span> links(LinkedComment linked, ThreadView thread, Condition.Same same) {
    String text = linked.comment().text();
    List<Earlier> before = thread.counted().getOrDefault(same, List.of());
    return linked.zones().stream()
        .filter(zone -> zone.kind() == ZoneKind.URL)
        .map(Zone::span)
        .filter(span -> before.stream().anyMatch(b -> b.gist().hasLink(span.of(text))))
        .toList();
  }
}
