package threadlens.rules;

import threadlens.model.Polarity;
import threadlens.text.Span;

/** What a rule asks of a place that was found: how it is meant, of whom, and in what tone. */
sealed interface Circumstance extends Condition {
  /** A sentence there sounds at most so good. Never holds where tone was not evaluated. */
  record Tone(Polarity atMost) implements Circumstance {
    @Override
    public Match test(View view, Range window) {
      if (window.length() == 0) {
        return Match.NO;
      }
      Range it = view.it();
      Span place = view.words().span(it == null ? window : it);
      return Match.of(
          view.analysis().sentences().stream()
              .anyMatch(s -> s.span().overlaps(place) && s.polarity().compareTo(atMost) <= 0));
    }
  }

  /** The comment answers another commenter, or names one. */
  record Answers() implements Circumstance {
    @Override
    public Match test(View view, Range window) {
      return Match.of(
          view.linked().link().addressee() != null
              || view.linked().link().replyTo() != null
              || Surroundings.namesSomebody(view));
    }
  }

  /** The sentence of the place asked about names a commenter. */
  record Names() implements Circumstance {
    @Override
    public Match test(View view, Range window) {
      return Match.of(Surroundings.names(view, window));
    }
  }

  /** The sentence is a question. */
  record Question() implements Circumstance {
    @Override
    public Match test(View view, Range window) {
      Range it = view.it();
      return Match.of(it != null && view.words().asks(it));
    }
  }

  /** The place is in quotation marks. */
  record Quoted() implements Circumstance {
    @Override
    public Match test(View view, Range window) {
      Range it = view.it();
      return Match.of(it != null && Surroundings.quoted(view.words(), it));
    }
  }

  /** The place is all of a short question, and somebody is spoken to right after it. */
  record Echo() implements Circumstance {
    @Override
    public Match test(View view, Range window) {
      Range it = view.it();
      return Match.of(it != null && Surroundings.echo(view, it));
    }
  }

  /** The last word of the place asked about is of this kind. English only. */
  record PartOfSpeech(String kind) implements Circumstance {
    @Override
    public Match test(View view, Range window) {
      Grammar.Placed placed = view.placed(before -> true);
      return Match.of(placed != null && Grammar.partOfSpeech(placed.last()).equals(kind));
    }
  }

  /** What the place says is denied, by the parts of speech around it. English only. */
  record Negated() implements Circumstance {
    @Override
    public Match test(View view, Range window) {
      Grammar.Placed placed = view.placed(NegationScope::mayDeny);
      return Match.of(placed != null && NegationScope.of(placed) != null);
    }
  }

  /** The place is said of such a person, by the verb of being before it. English only. */
  record Subject(SubjectOf person) implements Circumstance {
    @Override
    public Match test(View view, Range window) {
      Grammar.Placed placed = view.placed(person::mayBe);
      return Match.of(placed != null && SubjectOf.of(placed) == person);
    }
  }
}
