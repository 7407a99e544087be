package threadlens.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.sentiment.SentimentCostAndGradient;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.Trees;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The network answers as CoreNLP's own code does. */
final class ToneNetworkTest {
  private static final SentimentModel MODEL =
      SentimentModel.loadSerialized("edu/stanford/nlp/models/sentiment/sentiment.ser.gz");
  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

  private final ToneNetwork network = new ToneNetwork(MODEL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(X Good)",
        "(X xyzzy)",
        "(S (X Good) (X news))",
        "(S (X news) (X Good))",
        "(S (NP (X The) (X road)) (VP (X is) (ADJP (X not) (ADJP (X very) (X safe)))))",
        "(S (S (S (S (X a) (X dull)) (X ,)) (X dreary)) (S (X film) (S (X xyzzy) (X 2014))))"
      })
  void theClassesAreThoseOfCoreNlp(String tree) {
    List<Double> ours = network.classes(Tree.valueOf(tree));

    assertThat(ours).hasSize(5);
    for (int i = 0; i < ours.size(); i++) {
      assertThat(ours.get(i)).isCloseTo(coreNlp(tree).get(i), ROUNDING);
    }
  }

  private static List<Double> coreNlp(String text) {
    Tree tree = Tree.valueOf(text);
    Trees.convertToCoreLabels(tree);
    new SentimentCostAndGradient(MODEL, null).forwardPropagateTree(tree);
    double[] classes = RNNCoreAnnotations.getPredictions(tree).getDDRM().getData();
    return Arrays.stream(classes).boxed().toList();
  }
}
