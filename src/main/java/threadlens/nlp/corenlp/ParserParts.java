package threadlens.nlp.corenlp;

import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.BaseModel;
import edu.stanford.nlp.parser.shiftreduce.FeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import edu.stanford.nlp.util.Index;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** What is inside a shift-reduce parser, which has no door of its own. */
final class ParserParts {
  private static final VarHandle MODEL =
      field(ShiftReduceParser.class, "model", PerceptronModel.class);
  private static final VarHandle WEIGHTS =
      field(PerceptronModel.class, "featureWeights", WeightMap.class);
  private static final VarHandle FEATURES =
      field(PerceptronModel.class, "featureFactory", FeatureFactory.class);
  private static final VarHandle TRANSITIONS =
      field(BaseModel.class, "transitionIndex", Index.class);

  private ParserParts() {}

  static PerceptronModel model(ParserGrammar parser) {
    return (PerceptronModel) MODEL.get((ShiftReduceParser) parser);
  }

  static void setModel(ParserGrammar parser, PerceptronModel model) {
    MODEL.set((ShiftReduceParser) parser, model);
  }

  static WeightMap weights(PerceptronModel model) {
    return (WeightMap) WEIGHTS.get(model);
  }

  static void setWeights(PerceptronModel model, WeightMap weights) {
    WEIGHTS.set(model, weights);
  }

  static FeatureFactory features(PerceptronModel model) {
    return (FeatureFactory) FEATURES.get(model);
  }

  @SuppressWarnings("unchecked") // declared so, see the class file's signature
  static Index<Transition> transitions(PerceptronModel model) {
    return (Index<Transition>) TRANSITIONS.get(model);
  }

  private static VarHandle field(Class<?> owner, String name, Class<?> type) {
    try {
      return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
          .findVarHandle(owner, name, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("another CoreNLP than the one in pom.xml", e);
    }
  }
}
