package threadlens.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.common.ParserQuery;
import edu.stanford.nlp.parser.lexparser.TreeBinarizer;
import edu.stanford.nlp.sentiment.CollapseUnaryTransformer;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The models behind a tone: shift-reduce parser, and the recursive network of Socher et al. (2013),
 * trained on sentences of film reviews. Safe for use by several threads at once: all that changes
 * is made for each sentence.
 */
record Models(ParserGrammar parser, ToneNetwork sentiment) {
  /** The parser's root where it found no tree. */
  private static final String NO_TREE = "X";

  /**
   * Returns the probabilities of the five classes, very negative first; null where there is no
   * tree.
   *
   * @param tagged with parts of speech; not changed
   */
  @Nullable List<Double> tone(List<CoreLabel> tagged) {
    List<CoreLabel> sentence = new ArrayList<>(tagged.size());
    tagged.forEach(token -> sentence.add(new CoreLabel(token)));
    ParserQuery query = parser.parserQuery();
    if (!query.parse(sentence)) {
      return null;
    }
    Tree tree = query.getBestParse();
    return tree == null || isNoTree(tree) ? null : tone(tree);
  }

  private static boolean isNoTree(Tree tree) {
    return NO_TREE.equalsIgnoreCase(tree.value())
        || (tree.numChildren() == 1 && NO_TREE.equalsIgnoreCase(tree.firstChild().value()));
  }

  private List<Double> tone(Tree tree) {
    Tree binary =
        TreeBinarizer.simpleTreeBinarizer(
                parser.getTLPParams().headFinder(), parser.treebankLanguagePack())
            .transformTree(tree);
    return sentiment.classes(new CollapseUnaryTransformer().transformTree(binary));
  }
}
