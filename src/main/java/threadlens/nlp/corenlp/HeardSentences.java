package threadlens.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tones of the sentences that were heard last, so that equal ones are parsed once. Equal are those
 * of the same words with the same tags, which is all that parser and network read; so a tone is the
 * same from here as from the models. Safe for use by several threads at once.
 */
final class HeardSentences {
  /** A sentence of twenty words takes some 200 bytes here: 4 MB in all. */
  static final int MOST = 20_000;

  /** Longer ones hardly ever come twice, and would take the memory. */
  static final int LONGEST = 400;

  /** Empty where there is no tone. */
  private final Map<String, List<Double>> tones =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Double>> eldest) {
          return size() > MOST;
        }
      }; // guarded by this

  /**
   * Returns the tone of a sentence; null where it has none.
   *
   * @param tagged with parts of speech
   * @param listen asked where it was not heard lately; two threads may ask at once
   */
  @Nullable List<Double> tone(
      List<CoreLabel> tagged, Function<List<CoreLabel>, @Nullable List<Double>> listen) {
    String key = key(tagged);
    if (key == null) {
      return listen.apply(tagged);
    }
    List<Double> known = known(key);
    if (known == null) {
      List<Double> now = listen.apply(tagged);
      known = now == null ? List.of() : now;
      keep(key, known);
    }
    return known.isEmpty() ? null : known;
  }

  private synchronized @Nullable List<Double> known(String key) {
    return tones.get(key);
  }

  private synchronized void keep(String key, List<Double> tone) {
    tones.put(key, tone);
  }

  private static @Nullable String key(List<CoreLabel> tagged) {
    StringBuilder key = new StringBuilder();
    for (CoreLabel token : tagged) {
      key.append(token.word()).append('\t').append(token.tag()).append('\n');
      if (key.length() > LONGEST) {
        return null;
      }
    }
    return key.toString();
  }
}
