package threadlens.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/**
 * What a rule asks of a comment. The list is closed: packs combine conditions, code defines them.
 *
 * <p>Here is what is looked for and how it is combined; {@link Circumstance} asks how a place is
 * meant. To add one: a record in either, a case in {@link ConditionParser}, a row in {@code
 * rules/README.md}.
 */
sealed interface Condition
    permits Terms,
        Condition.Regex,
        Condition.All,
        Condition.Any,
        Condition.Not,
        Condition.Near,
        Condition.Context,
        Condition.Shape,
        Condition.Repeated,
        Condition.Same,
        Circumstance {
  /** Tells whether it holds among some words, and where. */
  Match test(View view, Range window);

  /** Tells whether it holds among some words, wherever; asks no more once that is known. */
  default boolean holds(View view, Range window) {
    return test(view, window).holds();
  }

  /** Tells whether it could hold anywhere in a comment where these hits are all there are. */
  default boolean mayHold(Hits hits) {
    return true;
  }

  /** Returns the conditions that this one is made of; mostly none. */
  default List<Condition> parts() {
    return List.of();
  }

  /** A pattern of linear time in the folded text; read where a match could lie among the words. */
  record Regex(Pattern pattern) implements Condition {
    @Override
    public Match test(View view, Range window) {
      if (window.length() == 0) {
        return Match.NO;
      }
      Span read = view.words().foldedAround(window);
      String text = view.words().folded().aligned().normalized().substring(0, read.end());
      Matcher matcher = pattern.matcher(text);
      List<Range> found = new ArrayList<>();
      boolean more = view.steps().takeFor(read.length()) && matcher.find(read.start());
      while (more) {
        Span folded = new Span(matcher.start(), matcher.end());
        Range words = view.words().wordsAt(view.words().folded().aligned().toOriginal(folded));
        if (words.length() > 0
            && window.contains(words)
            && view.zones().contains(view.words().zone(words.first()))) {
          found.add(words);
        }
        more = view.steps().take() && matcher.find();
      }
      return Match.at(found);
    }
  }

  /** All of these hold near one another. The first that has a place is looked for first. */
  record All(List<Condition> of, Within within, boolean inOrder) implements Condition {
    public All {
      of = List.copyOf(of);
    }

    @Override
    public List<Condition> parts() {
      return of;
    }

    @Override
    public Match test(View view, Range window) {
      Condition head = of.get(0);
      Match heads = head.test(view, window);
      List<Range> found = new ArrayList<>();
      SharedMatches kept = new SharedMatches(of.size());
      for (Range place : heads.places()) {
        Range whole = joined(view, window, place, kept);
        if (whole != null) {
          found.add(whole);
        }
      }
      return Match.at(found);
    }

    @Override
    public boolean mayHold(Hits hits) {
      for (Condition part : of) {
        if (!part.mayHold(hits)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean holds(View view, Range window) {
      SharedMatches kept = new SharedMatches(of.size());
      return of.get(0).test(view, window).places().stream()
          .anyMatch(place -> joined(view, window, place, kept) != null);
    }

    private @Nullable Range joined(View view, Range window, Range head, SharedMatches kept) {
      Range near = within.around(view.words(), head).common(window);
      View about = view.about(head, of.get(0));
      Range whole = head;
      int after = head.end();
      for (int part = 1; part < of.size(); part++) {
        Match match = kept.match(part, of.get(part), about, near);
        if (!match.holds() || view.steps().spent()) {
          return null;
        }
        if (match.places().isEmpty()) {
          continue;
        }
        Range nearest = nearest(match.places(), head, inOrder ? after : 0);
        if (nearest == null) {
          return null;
        }
        after = nearest.end();
        whole = whole.with(nearest);
      }
      return whole;
    }

    private @Nullable Range nearest(List<Range> places, Range head, int from) {
      return places.stream()
          .filter(place -> place.first() >= from && within.near(head, place))
          .min(Comparator.comparingInt(head::distance).thenComparingInt(Range::first))
          .orElse(null);
    }
  }

  /**
   * At least one of these holds. {@code quickFirst} are the same, those that ask for parts of
   * speech last.
   */
  record Any(List<Condition> of, List<Condition> quickFirst) implements Condition {
    public Any {
      of = List.copyOf(of);
      quickFirst = List.copyOf(quickFirst);
    }

    Any(List<Condition> of) {
      this(of, of.stream().sorted(Comparator.comparing(Tagging::isNeeded)).toList());
    }

    @Override
    public List<Condition> parts() {
      return of;
    }

    @Override
    public Match test(View view, Range window) {
      boolean holds = false;
      List<Range> places = new ArrayList<>();
      for (Condition part : of) {
        Match match = part.test(view, window);
        holds |= match.holds();
        places.addAll(match.places());
      }
      return new Match(holds, places);
    }

    @Override
    public boolean mayHold(Hits hits) {
      for (Condition part : of) {
        if (part.mayHold(hits)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean holds(View view, Range window) {
      for (Condition part : quickFirst) {
        if (part.holds(view, window)) {
          return true;
        }
      }
      return false;
    }
  }

  /** None of these holds. */
  record Not(Condition of) implements Condition {
    @Override
    public List<Condition> parts() {
      return List.of(of);
    }

    @Override
    public Match test(View view, Range window) {
      return Match.of(!of.holds(view, window));
    }
  }

  /** It holds near the place asked about. */
  record Near(Condition of, Within within) implements Condition {
    @Override
    public List<Condition> parts() {
      return List.of(of);
    }

    @Override
    public Match test(View view, Range window) {
      Range it = view.it();
      if (it == null) {
        return of.test(view, window);
      }
      Match match = of.test(view, within.around(view.words(), it));
      return match.places().isEmpty()
          ? match
          : Match.at(match.places().stream().filter(p -> isNear(view, p)).toList());
    }

    private boolean isNear(View view, Range place) {
      Asked asked = view.asked();
      if (asked == null) {
        return true;
      }
      return within.near(asked.words(), place)
          && (within.unit() != Within.Unit.GAPS
              || !OwnWords.of(view, asked).all(place.common(asked.words())));
    }

    @Override
    public boolean mayHold(Hits hits) {
      return of.mayHold(hits);
    }
  }

  /** A context of {@code contexts.yaml} holds around the place asked about. */
  record Context(String name, Condition means) implements Condition {
    @Override
    public List<Condition> parts() {
      return List.of(means);
    }

    @Override
    public Match test(View view, Range window) {
      return Match.of(means.holds(view, window));
    }
  }

  /** Something with the shape of a telephone number, an e-mail address ... stands there. */
  record Shape(Shapes.Kind kind) implements Condition {
    @Override
    public Match test(View view, Range window) {
      return Match.at(
          view.shapes().of(kind).stream()
              .filter(
                  place ->
                      view.steps().take()
                          && window.contains(place)
                          && view.zones().contains(view.words().zone(place.first())))
              .toList());
    }
  }

  /** It was done before in the thread, often enough; the place is what was done now. */
  record Repeated(Repetition what) implements Condition {
    @Override
    public Match test(View view, Range window) {
      return ThreadPlaces.of(this, view, window);
    }
  }

  /** Much the same words, or a web address, stand in enough comments before. */
  record Same(boolean links, int times, Repetition.By by, Lookback within) implements Condition {
    @Override
    public Match test(View view, Range window) {
      return ThreadPlaces.of(this, view, window);
    }
  }
}
