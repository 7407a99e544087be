package threadlens.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.shiftreduce.FinalizeTransition;
import edu.stanford.nlp.parser.shiftreduce.IdleTransition;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceOptions;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftTransition;
import edu.stanford.nlp.parser.shiftreduce.State;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.parser.shiftreduce.UnaryTransition;
import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.ScoredObject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model answers as CoreNLP's own does. */
final class TableModelTest {
  private static final ShiftReduceOptions OPTIONS = new ShiftReduceOptions();
  private static final State BEGINNING =
      ShiftReduceParser.initialStateFromTaggedSentence(List.of(new TaggedWord("Go", "VB")));

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource({
    "1, 2, 3, 4",
    "4, 3, 2, 1",
    "0, 5, 0, 5",
    "5, 5, 5, 5",
    "-1, -2, -3, -4",
    "9, -2, 9, -2.5",
    "0, 0, 0, 0",
    "9, 1, 9, 0"
  })
  void theBestLegalTransitionIsTheOneThatCoreNlpFinds(float a, float b, float c, float d) {
    PerceptronModel model = model(a, b, c, d);
    PerceptronModel ours = ours(model);

    for (boolean legal : new boolean[] {true, false}) {
      assertThat(best(ours, legal)).hasToString(best(model, legal).toString());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"0", "2"})
  void thereIsNoBeam(int beam) {
    PerceptronModel ours = ours(model(1, 2, 3, 4));

    assertThatThrownBy(() -> ours.findHighestScoringTransitions(BEGINNING, true, beam, null))
        .hasMessage("a beam of " + beam + ", expected 1");
  }

  private static List<ScoredObject<Integer>> best(PerceptronModel model, boolean legal) {
    Collection<ScoredObject<Integer>> best =
        model.findHighestScoringTransitions(BEGINNING, legal, 1, null);
    return List.copyOf(best);
  }

  private static PerceptronModel ours(PerceptronModel model) {
    WeightTable table = new WeightTable(WeightTableWriter.table(ParserParts.weights(model), 0));
    ShiftReduceParser parser = new ShiftReduceParser(OPTIONS, model);
    return ParserParts.model(TableModel.in(parser, table));
  }

  /** A model of four transitions with these scores for the beginning. */
  private static PerceptronModel model(float... scores) {
    Index<Transition> transitions = new HashIndex<>();
    transitions.add(new IdleTransition());
    transitions.add(new ShiftTransition());
    transitions.add(new UnaryTransition("NP", false));
    transitions.add(new FinalizeTransition(Set.of("ROOT")));
    PerceptronModel model =
        new PerceptronModel(OPTIONS, transitions, Set.of(), Set.of("ROOT"), Set.of());
    Weight weight = new Weight();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] != 0) {
        weight.updateWeight(i, scores[i]);
      }
    }
    WeightMap weights = new WeightMap();
    if (weight.size() > 0) {
      weights.put(ParserParts.features(model).featurize(BEGINNING).get(0), weight);
    }
    ParserParts.setWeights(model, weights);
    return model;
  }
}
