package threadlens.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.LinkedComment;

/**
 * Fits what findings and signals weigh to comments that people have labelled: logistic regression
 * (Cox 1958) with a ridge (Hoerl and Kennard 1970; le Cessie and van Houwelingen 1992) that draws
 * each weight to the one set by hand, and with bounds that keep its sign. Positive and other
 * comments of a set count as much, however rare one kind is, and each set has a start of its own,
 * which is not kept: how common trouble is where the scores will be used no set can tell, so starts
 * stay as set by hand. A family of which nothing was learned keeps its weights. The same comments
 * in the same order give the same weights. Serves one thread.
 */
public final class ScoreFitting {
  private final Map<ScoreFamily, Map<String, ScoreLessons>> lessons =
      new EnumMap<>(ScoreFamily.class);

  /** Returns what the score of a comment is made of. Safe for use by several threads at once. */
  public static ScoreCase study(
      RulePacks packs, LinkedComment linked, CommentAnalysis analysis, CommentFlags flags) {
    View view = packs.view(linked.comment().text(), linked, analysis);
    SignalCounts counts = packs.loaded().signals().count(view);
    return ScoreCase.of(flags.findings(), counts, !flags.mentions().isEmpty());
  }

  /**
   * Learns from a comment.
   *
   * @param set the set that it is from
   * @param weight what the set counts, at least 0; the same for all its comments
   */
  public void learn(
      ScoreFamily family, String set, double weight, ScoreCase from, boolean positive) {
    lessons
        .computeIfAbsent(family, unused -> new TreeMap<>())
        .computeIfAbsent(set, unused -> new ScoreLessons(family, weight))
        .add(from, positive);
  }

  /** Returns the weights set by hand. */
  public static ScoreWeights byHand() {
    return ScoreWeightsYaml.byHand();
  }

  /** Returns the fitted weights, rounded as they are written. */
  public ScoreWeights fit() {
    ScoreWeights byHand = ScoreWeightsYaml.byHand();
    Map<ScoreFamily, ScoreWeights.Family> fitted = new EnumMap<>(ScoreFamily.class);
    for (ScoreFamily family : ScoreFamily.ALL) {
      List<ScoreLessons> sets = new ArrayList<>(lessons.getOrDefault(family, Map.of()).values());
      sets.removeIf(set -> !set.ofBothKinds());
      ScoreWeights.Family start = byHand.of(family);
      fitted.put(family, sets.isEmpty() ? start : new ScoreRegression(sets, start).fit());
    }
    return new ScoreWeights(fitted);
  }
}
