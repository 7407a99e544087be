package threadlens.nlp.corenlp;

import edu.stanford.nlp.parser.common.ParserConstraint;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.FeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.State;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.util.ScoredObject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parser's perceptron (Zhu et al. 2013) over a {@link WeightTable}. It answers as CoreNLP's own
 * does, sooner: that one puts each of 233 transitions into a queue and asks of each whether it is
 * legal, to take out the best. Safe for use by several threads at once.
 */
final class TableModel extends PerceptronModel {
  private final WeightTable weights;
  private final FeatureFactory features;
  private final Transition[] transitions;

  private TableModel(PerceptronModel frame, WeightTable weights) {
    super(frame);
    this.weights = weights;
    features = ParserParts.features(frame);
    transitions = ParserParts.transitions(frame).objectsList().toArray(Transition[]::new);
  }

  /** Gives a parser without weights those of a table, and returns it. */
  static ParserGrammar in(ParserGrammar parser, WeightTable weights) {
    ParserParts.setModel(parser, new TableModel(ParserParts.model(parser), weights));
    return parser;
  }

  /**
   * Returns the number of the best transition and its score; nothing where none is legal. Of equal
   * ones the last is the best.
   *
   * @param most how many to return: the parser, which has no beam, asks for one
   */
  @Override
  public Collection<ScoredObject<Integer>> findHighestScoringTransitions(
      State state, boolean requireLegal, int most, @Nullable List<ParserConstraint> constraints) {
    if (most != 1) {
      throw new IllegalArgumentException("a beam of " + most + ", expected 1");
    }
    float[] scores = new float[transitions.length];
    weights.score(features.featurize(state), scores);
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if ((best < 0 || scores[i] >= scores[best])
          && (!requireLegal || transitions[i].isLegal(state, constraints))) {
        best = i;
      }
    }
    return best < 0 ? List.of() : List.of(new ScoredObject<>(best, (double) scores[best]));
  }
}
