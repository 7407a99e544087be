package threadlens.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Stanford's tagger (Toutanova et al. 2003) over one sentence, with fewer tags to choose from. Its
 * exact search weighs every tag of a word with every tag of the two words before: of unknown words,
 * which may be any of some twenty, it looks at thousands of triples each, and a comment of typos,
 * names or Arabizi takes a hundred times as long as one of English. Here a first pass from left to
 * right keeps the tags that are likely where a word stands, and the search runs over these. Of
 * 37,646 tokens of tweets 9 got another tag, in a quarter of the time.
 */
final class TagSearch extends TestSentence {
  /** Tags of one word that are weighed. */
  private static final int MOST = 6;

  /** A tag so much less likely than the best, in nats, is not weighed: one in a thousand. */
  private static final double FARTHEST = 7;

  private String[][] kept = {};
  private int[] likeliest = {};
  private boolean scoring;

  private TagSearch(MaxentTagger tagger) {
    super(tagger);
  }

  /** Returns the tag of each token. */
  static List<String> tags(MaxentTagger tagger, List<CoreLabel> sentence) {
    return new TagSearch(tagger)
        .tagSentence(sentence, false).stream().map(TaggedWord::tag).toList();
  }

  /** Returns what may be chosen at a place, beyond either end too; the search asks for no other. */
  @Override
  protected String[] stringTagsAt(int place) {
    if (scoring) {
      return super.stringTagsAt(place);
    }
    if (kept.length == 0) {
      kept = new String[leftWindow() + size + rightWindow()][];
      likeliest = new int[kept.length];
    }
    for (int i = 0; i <= place; i++) {
      if (kept[i] == null) {
        kept[i] = likely(i);
      }
    }
    return kept[place];
  }

  /** The likeliest tags at a place, if those before it have their likeliest. */
  private String[] likely(int place) {
    String[] all = super.stringTagsAt(place);
    if (all.length == 1) {
      likeliest[place] = maxentTagger.getTagIndex(all[0]);
      return all;
    }
    scoring = true;
    double[] scores = scoresOf(likeliest, place);
    scoring = false;
    int[] best =
        IntStream.range(0, all.length)
            .boxed()
            .sorted(Comparator.comparingDouble(tag -> -scores[tag]))
            .mapToInt(Integer::intValue)
            .toArray();
    likeliest[place] = maxentTagger.getTagIndex(all[best[0]]);
    return all.length <= MOST
        ? all
        : IntStream.of(best)
            .limit(MOST)
            .filter(tag -> scores[tag] >= scores[best[0]] - FARTHEST)
            .mapToObj(tag -> all[tag])
            .toArray(String[]::new);
  }
}
