package threadlens.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import threadlens.rules.RulePacks;
import threadlens.rules.ScoreCase;
import threadlens.rules.ScoreFamily;
import threadlens.rules.ScoreFitting;
import threadlens.rules.ScoreWeights;

/**
 * Fits the weights behind scores to labelled comments, and writes them as they ship, with figures
 * of weights that were fitted to other comments.
 *
 * @param packs whose findings and signals are weighed
 */
public record ScoreFit(Answers answers, RulePacks packs) {
  private static final String ABOUT =
      "log-odds of findings and signals, by `evaluate flags --fit`, drawn to those chosen by hand";

  /** Says what the scores of comments are made of. */
  interface Studies {
    List<ScoreCase> all(List<String> texts, List<String> parents);
  }

  /**
   * Fits.
   *
   * @param own what is asked of sets that are not known by their names; null where nobody said
   * @return the text of {@code scores.yaml}
   * @throws UnusableGoldException if a set cannot be read, or must not be fitted to
   */
  public String yaml(List<Path> paths, @Nullable FlagQuestion own) {
    List<ScoreFitSet> sets =
        paths.stream().map(path -> ScoreFitSet.read(path, own, this::studies)).toList();
    List<ScoreWeights> byPart = crossFitted(sets);
    List<String> from = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    for (ScoreFitSet set : sets) {
      for (ScoreFamily family : set.families()) {
        from.add(from(set, family));
        figures.addAll(ScoreFitFigures.of(set, family, byPart).lines());
      }
    }
    for (ScoreFamily family : ScoreFamily.values()) {
      if (sets.stream().noneMatch(set -> set.families().contains(family))) {
        from.add(family.word() + ": nothing, set by hand");
      }
    }
    return fitted(sets, unused -> true).yaml(ABOUT, from, figures);
  }

  private List<ScoreCase> studies(List<String> texts, List<String> parents) {
    return answers.all(
        texts,
        parents,
        said -> ScoreFitting.study(packs, said.linked(), said.analysis(), said.flags()));
  }

  private static String from(ScoreFitSet set, ScoreFamily family) {
    int positives = 0;
    for (boolean positive : set.positive(family)) {
      positives += positive ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "%s: %s, %,d comments, %,d positive%s",
        family.word(),
        set.file(),
        set.cases().size(),
        positives,
        set.weight() == 1 ? "" : ", counted " + set.weight());
  }

  /** Returns, for each part, weights fitted to the other parts of all sets. */
  private static List<ScoreWeights> crossFitted(List<ScoreFitSet> sets) {
    List<ScoreWeights> weights = new ArrayList<>();
    for (int fold = 0; fold < ScoreFitSet.FOLDS; fold++) {
      int out = fold;
      weights.add(fitted(sets, part -> part != out));
    }
    return weights;
  }

  private static ScoreWeights fitted(List<ScoreFitSet> sets, IntPredicate learned) {
    ScoreFitting fitting = new ScoreFitting();
    for (ScoreFitSet set : sets) {
      for (ScoreFamily family : set.families()) {
        boolean[] positive = set.positive(family);
        for (int i = 0; i < positive.length; i++) {
          if (learned.test(set.folds()[i])) {
            fitting.learn(family, set.file(), set.weight(), set.cases().get(i), positive[i]);
          }
        }
      }
    }
    return fitting.fit();
  }
}
