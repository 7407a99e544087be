package threadlens.nlp.corenlp;

import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The weights of a shift-reduce parser, which has no door for others than its own. */
final class ParserWeights {
  private static final VarHandle MODEL =
      field(ShiftReduceParser.class, "model", PerceptronModel.class);
  private static final VarHandle WEIGHTS =
      field(PerceptronModel.class, "featureWeights", WeightMap.class);

  private ParserWeights() {}

  static WeightMap of(ParserGrammar parser) {
    return (WeightMap) WEIGHTS.get(model(parser));
  }

  /** Gives a parser other weights, and returns it. */
  static ParserGrammar replaced(ParserGrammar parser, WeightMap weights) {
    WEIGHTS.set(model(parser), weights);
    return parser;
  }

  private static PerceptronModel model(ParserGrammar parser) {
    return (PerceptronModel) MODEL.get((ShiftReduceParser) parser);
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
