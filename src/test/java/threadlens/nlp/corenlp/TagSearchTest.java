package threadlens.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fewer tags to choose from, the same tags chosen. */
final class TagSearchTest {
  private static final MaxentTagger TAGGER =
      new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");

  private final Tokenizer tokenizer = new Tokenizer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The colour of the neighbour's car does not matter to anybody.",
        "Saw her duck under the bank, like time flies.",
        "you really do seem to be quite the little fool",
        "teh goverment shuold resgin imediatly, ppl r tierd",
        "Naharnet said Jumblat told Aoun and Geagea that Bkirki agreed",
        "walla ya zalameh ma baaref shu hal haki but I dont think so",
        "!!! :) 123 45,6 @somebody #freedom http://example.org/x",
        "Buffalo buffalo Buffalo buffalo buffalo buffalo Buffalo buffalo"
      })
  void theTagsAreThoseOfTheWholeSearch(String text) {
    for (List<CoreLabel> sentence : tokenizer.sentences(text)) {
      assertThat(TagSearch.tags(TAGGER, sentence)).as(text).isEqualTo(exact(sentence));
    }
  }

  @Test
  void aSentenceOfWordsThatNobodyKnowsIsTagged() {
    StringBuilder words = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      random.ints(7, 'a', 'z' + 1).forEach(words::appendCodePoint);
      words.append(' ');
    }
    List<CoreLabel> sentence = tokenizer.sentences(words.toString()).get(0);

    assertThat(TagSearch.tags(TAGGER, sentence)).hasSize(200);
  }

  private static List<String> exact(List<CoreLabel> sentence) {
    List<CoreLabel> copy = sentence.stream().map(CoreLabel::new).toList();
    TAGGER.tagCoreLabels(copy);
    return copy.stream().map(CoreLabel::tag).toList();
  }
}
