package threadlens.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import threadlens.analysis.EnglishSentiment;
import threadlens.analysis.tone.ToneFitting;
import threadlens.analysis.tone.ToneModel;
import threadlens.analysis.tone.ToneShares;

/**
 * Fits what counts for the tone of a comment to labelled texts, and writes it as it ships, with
 * figures of weights that were fitted to other texts.
 *
 * @param answers of a pipeline that links and evaluates nothing
 * @param sentiment hears the texts; its own weights do not matter
 */
public record ToneFit(Answers answers, EnglishSentiment sentiment) {
  private static final String NAME = "comment-tone-3";

  /**
   * What columns are called.
   *
   * @param rating null for {@code mean} where there is one
   */
  public record Columns(String text, String gold, @Nullable String rating) {}

  /**
   * Fits.
   *
   * @return the text of {@code weights.json}
   * @throws UnusableGoldException if a set cannot be read, or none of its texts can be heard
   */
  public String json(List<Path> paths, Columns columns) {
    List<ToneFitSet> sets =
        paths.stream().map(path -> ToneFitSet.read(path, columns, answers, sentiment)).toList();
    List<ToneModel> byFold = new ArrayList<>();
    for (int fold = 0; fold < ToneFitSet.FOLDS; fold++) {
      int out = fold;
      byFold.add(fitted(sets, other -> other != out));
    }
    List<String> figures = new ArrayList<>();
    sets.forEach(set -> figures.addAll(ToneFitFigures.of(set, byFold).lines()));
    return ToneFitting.json(
        fitted(sets, unused -> true), sets.stream().map(ToneFit::name).toList(), figures);
  }

  private static String name(ToneFitSet set) {
    int[] counts = new int[3];
    for (int tone : set.tones()) {
      counts[tone]++;
    }
    return String.format(
        Locale.ROOT,
        "%s: %,d texts, %,d negative, %,d neutral, %,d positive; tones count %s",
        set.file(),
        set.tones().length,
        counts[0],
        counts[1],
        counts[2],
        set.shares() == ToneShares.EQUAL ? "as much" : "by the root of how common they are");
  }

  private static ToneModel fitted(List<ToneFitSet> sets, IntPredicate learned) {
    ToneFitting fitting = new ToneFitting();
    for (ToneFitSet set : sets) {
      for (int i = 0; i < set.tones().length; i++) {
        int tone = set.tones()[i];
        if (learned.test(set.folds()[i])) {
          set.heard()
              .get(i)
              .ifPresent(heard -> fitting.learn(set.file(), set.shares(), heard, tone));
        }
      }
    }
    return fitting.fit(NAME);
  }
}
