package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a term with slots or gaps into the steps that find it. */
final class SequenceCompiler {
  /** Words too common to begin a search from. */
  private static final Set<String> COMMON =
      Set.of(
          "a", "all", "an", "and", "are", "as", "be", "but", "for", "have", "he", "i", "in", "is",
          "it", "like", "no", "not", "of", "on", "or", "so", "that", "the", "they", "this", "to",
          "was", "we", "what", "with", "you", "your", "u", "ur", "re", "من", "في", "يا", "ya",
          "كل");

  private final Lexicon lexicon;

  SequenceCompiler(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Nullable Sequence compile(Term term, Place place) {
    List<Sequence.Step> steps = new ArrayList<>();
    int anchor = -1;
    int rarest = -1;
    for (Term.Part part : term.parts()) {
      Sequence.Step step = step(part, place);
      if (step == null) {
        return null;
      }
      int rarity = rarity(part);
      if (rarity > rarest) {
        rarest = rarity;
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
      return new Sequence.Step.OneOf(lexicon.set(maybe.phrases()), true);
    }
    if (part instanceof Term.Part.Words words) {
      return new Sequence.Step.OneOf(lexicon.set(words.phrases()), false);
    }
    return new Sequence.Step.It();
  }

  /** Returns how rare a part is in comments: -1 where no search can begin from it. */
  private static int rarity(Term.Part part) {
    if (part instanceof Term.Part.It) {
      return 1000;
    }
    if (part instanceof Term.Part.Slot slot && !slot.optional()) {
      return 100;
    }
    if (part instanceof Term.Part.Words words) {
      boolean common =
          words.phrases().stream().anyMatch(p -> p.size() == 1 && COMMON.contains(p.get(0)));
      return common ? 0 : 50 - Math.min(40, words.phrases().size());
    }
    return -1;
  }
}
