package threadlens.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the models said of the sentences that were heard last, so that equal ones are tagged and
 * parsed once. Equal are those of the same words, which is all that the tagger reads, and the
 * others read no more than words and tags; so what is given from here is what the models would say.
 * Safe for use by several threads at once.
 */
final class HeardSentences {
  /** A sentence of twenty words takes some 400 bytes here: 8 MB in all. */
  static final int MOST = 20_000;

  /** Longer ones hardly ever come twice, and would take the memory. */
  static final int LONGEST = 300;

  private final Map<String, List<String>> tags = lately(); // guarded by this

  /** Empty where there is no tone. */
  private final Map<String, List<Double>> tones = lately(); // guarded by this

  private static <V> Map<String, V> lately() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > MOST;
      }
    };
  }

  /**
   * Returns the parts of speech of a sentence.
   *
   * @param tagger asked where they were not told lately; two threads may ask at once
   */
  List<String> tags(List<CoreLabel> sentence, Supplier<List<String>> tagger) {
    String key = key(sentence);
    List<String> known = key == null ? null : get(tags, key);
    if (known != null) {
      return known;
    }
    List<String> told = tagger.get();
    put(tags, key, told);
    return told;
  }

  /**
   * Returns the tone of a sentence; null where it has none.
   *
   * @param listen asked where it was not heard lately; two threads may ask at once
   */
  @Nullable List<Double> tone(List<CoreLabel> sentence, Supplier<@Nullable List<Double>> listen) {
    String key = key(sentence);
    List<Double> known = key == null ? null : get(tones, key);
    if (known == null) {
      List<Double> heard = listen.get();
      known = heard == null ? List.of() : heard;
      put(tones, key, known);
    }
    return known.isEmpty() ? null : known;
  }

  private synchronized <V> @Nullable V get(Map<String, V> from, String key) {
    return from.get(key);
  }

  private synchronized <V> void put(Map<String, V> into, @Nullable String key, V value) {
    if (key != null) {
      into.put(key, value);
    }
  }

  private static @Nullable String key(List<CoreLabel> sentence) {
    StringBuilder key = new StringBuilder();
    for (CoreLabel token : sentence) {
      key.append(token.word()).append('\n');
      if (key.length() > LONGEST) {
        return null;
      }
    }
    return key.toString();
  }
}
