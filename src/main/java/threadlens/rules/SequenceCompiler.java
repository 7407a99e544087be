package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a term with slots or gaps into the steps that find it. */
final class SequenceCompiler {
  private final Lexicon lexicon;

  SequenceCompiler(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Nullable Sequence compile(Term term, Place place) {
    List<Sequence.Step> steps = new ArrayList<>();
    int anchor = -1;
    double rarest = Double.POSITIVE_INFINITY;
    for (Term.Part part : term.parts()) {
      Sequence.Step step = step(part, place);
      if (step == null) {
        return null;
      }
      double common = commonness(step);
      if (common < rarest) {
        rarest = common;
        anchor = steps.size();
      }
      steps.add(step);
    }
    return new Sequence(term.written(), steps, anchor);
  }

  private Sequence.@Nullable Step step(Term.Part part, Place place) {
    if (part instanceof Term.Part.Gap gap) {
      return new Sequence.Step.Gap(gap.most());
    }
    if (part instanceof Term.Part.Slot slot) {
      int set = lexicon.slot(slot.name(), place);
      return set < 0 ? null : new Sequence.Step.OneOf(set, slot.optional());
    }
    if (part instanceof Term.Part.Maybe maybe) {
      return new Sequence.Step.OneOf(lexicon.setOfWords(maybe.phrases()), true);
    }
    if (part instanceof Term.Part.Words words) {
      return new Sequence.Step.OneOf(lexicon.setOfWords(words.phrases()), false);
    }
    return new Sequence.Step.It();
  }

  /** Returns how often a step is likely to be met: infinite where no search can begin from it. */
  private double commonness(Sequence.Step step) {
    if (step instanceof Sequence.Step.It) {
      return -1;
    }
    return step instanceof Sequence.Step.OneOf oneOf && !oneOf.optional()
        ? lexicon.commonness(oneOf.set())
        : Double.POSITIVE_INFINITY;
  }
}
