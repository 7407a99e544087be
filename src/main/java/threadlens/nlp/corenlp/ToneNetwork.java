package threadlens.nlp.corenlp;

import edu.stanford.nlp.neural.SimpleTensor;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ejml.simple.SimpleMatrix;

/**
 * The recursive neural tensor network of Socher et al. (2013), with CoreNLP's weights: a node's
 * vector is made of those of its two children, a and b, as {@code tanh(W [a b 1] + [a b] V [a b])},
 * and the root's is classified. It answers as CoreNLP's own code does, but for rounding, in a
 * fraction of the time: that one classifies every node, and multiplies matrices of fifty by fifty
 * for each of the twenty-five parts of V. Here V lies in the order in which it is read, and what it
 * says of a pair of numbers and of the same pair the other way round stands in it once.
 *
 * <p>Safe for use by several threads at once.
 */
final class ToneNetwork {
  private final SentimentModel model;
  private final int size;

  /** For each number j of the two children a row: for each i up to j, each output, V there. */
  private final double[][] tensor;

  /** For each number of the two children, and for 1: for each output, W there. */
  private final double[] transform;

  private final SimpleMatrix rootClassifier;
  private final Map<String, double[]> words = new ConcurrentHashMap<>();

  /**
   * Reads the weights.
   *
   * @throws IllegalArgumentException if the model has weights for each category of phrase, or no
   *     tensor
   */
  ToneNetwork(SentimentModel model) {
    if (!model.op.simplifiedModel || !model.op.useTensors || !model.op.combineClassification) {
      throw new IllegalArgumentException("expected a simplified model with tensors");
    }
    this.model = model;
    size = model.numHid;
    tensor = tensor(model.getBinaryTensor("", ""), size);
    transform = transform(model.getBinaryTransform("", ""));
    rootClassifier = model.getUnaryClassification("");
  }

  private static double[][] tensor(SimpleTensor tensor, int size) {
    double[][] rows = new double[2 * size][];
    for (int j = 0; j < rows.length; j++) {
      rows[j] = new double[(j + 1) * size];
      for (int i = 0; i <= j; i++) {
        for (int k = 0; k < size; k++) {
          SimpleMatrix slice = tensor.getSlice(k);
          rows[j][i * size + k] = i == j ? slice.get(i, i) : slice.get(i, j) + slice.get(j, i);
        }
      }
    }
    return rows;
  }

  private static double[] transform(SimpleMatrix matrix) {
    return matrix.transpose().getDDRM().getData();
  }

  /**
   * Returns the probabilities of the classes for a tree.
   *
   * @param tree binary, with no node of one child but those above words; not changed
   */
  List<Double> classes(Tree tree) {
    double[] vector = vector(tree);
    int classes = rootClassifier.numRows();
    double[] scores = new double[classes];
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      double score = 0;
      for (int k = 0; k < size; k++) {
        score += rootClassifier.get(c, k) * vector[k];
      }
      scores[c] = StrictMath.exp(score + rootClassifier.get(c, size));
      sum += scores[c];
    }
    List<Double> probabilities = new ArrayList<>();
    for (double score : scores) {
      probabilities.add(score / sum);
    }
    return probabilities;
  }

  private double[] vector(Tree node) {
    return node.isPreTerminal()
        ? words.computeIfAbsent(model.getVocabWord(node.firstChild().value()), this::wordVector)
        : joined(vector(node.getChild(0)), vector(node.getChild(1)));
  }

  private double[] wordVector(String word) {
    SimpleMatrix numbers = model.getWordVector(word);
    double[] vector = new double[size];
    for (int k = 0; k < size; k++) {
      vector[k] = tanh(numbers.get(k));
    }
    return vector;
  }

  private double[] joined(double[] left, double[] right) {
    double[] both = new double[2 * size];
    System.arraycopy(left, 0, both, 0, size);
    System.arraycopy(right, 0, both, size, size);
    double[] factors = transform.clone(); // of each number of both, and what is added to them
    for (int j = 0; j < both.length; j++) {
      addTimes(factors, both[j], tensor[j]);
    }
    double[] vector = Arrays.copyOfRange(factors, both.length * size, factors.length);
    for (int i = 0; i < both.length; i++) {
      for (int k = 0; k < size; k++) {
        vector[k] += both[i] * factors[i * size + k];
      }
    }
    for (int k = 0; k < size; k++) {
      vector[k] = tanh(vector[k]);
    }
    return vector;
  }

  /** A loop of its own over whole rows: the processor then does eight numbers at a time. */
  private static void addTimes(double[] sums, double factor, double[] row) {
    for (int i = 0; i < row.length; i++) {
      sums[i] += factor * row[i];
    }
  }

  /** As StrictMath.tanh, which leaves Java for each number, to fifteen places behind the point. */
  private static double tanh(double x) {
    return 1 - 2 / (StrictMath.exp(2 * x) + 1);
  }
}
