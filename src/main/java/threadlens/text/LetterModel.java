package threadlens.text;

/**
 * How likely a word is of which language by the letters it is made of: triples of letters, counted
 * in the word lists alone.
 */
final class LetterModel {
  private static final int LETTERS = 29;
  private static final int EDGE = 0;
  private static final int OTHER = 28;
  private static final float UNSEEN = 0.4f;
  private static final int LANGUAGES = Lexicon.LANGUAGES.size();

  /** Log-likelihoods of the third letter after two others, those of all languages side by side. */
  private static final float[] TRIPLES = learned();

  private LetterModel() {}

  /** Returns, for each language of {@link Lexicon#LANGUAGES}, a likelihood; they sum up to 1. */
  static float[] likely(String word) {
    float[] logs = new float[LANGUAGES];
    int before = EDGE;
    int last = EDGE;
    for (int i = 0; i <= word.length(); i++) {
      int letter = i == word.length() ? EDGE : index(word.charAt(i));
      int triple = ((before * LETTERS + last) * LETTERS + letter) * LANGUAGES;
      for (int language = 0; language < LANGUAGES; language++) {
        logs[language] += TRIPLES[triple + language];
      }
      before = last;
      last = letter;
    }
    return normalized(logs);
  }

  private static float[] normalized(float[] logs) {
    float best = Float.NEGATIVE_INFINITY;
    for (float log : logs) {
      best = Math.max(best, log);
    }
    float sum = 0;
    for (int i = 0; i < logs.length; i++) {
      logs[i] = (float) Math.exp(logs[i] - best);
      sum += logs[i];
    }
    for (int i = 0; i < logs.length; i++) {
      logs[i] /= sum;
    }
    return logs;
  }

  private static int index(char c) {
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : c == '\'' ? 27 : OTHER;
  }

  private static float[] learned() {
    float[] learned = new float[LETTERS * LETTERS * LETTERS * LANGUAGES];
    for (int i = 0; i < LANGUAGES; i++) {
      float[] logs = logs(counts(Lexicon.LANGUAGES.get(i)));
      for (int triple = 0; triple < logs.length; triple++) {
        learned[triple * LANGUAGES + i] = logs[triple];
      }
    }
    return learned;
  }

  private static float[] counts(String language) {
    float[] counts = new float[LETTERS * LETTERS * LETTERS];
    for (String word : Lexicon.words(language)) {
      int before = EDGE;
      int last = EDGE;
      for (int i = 0; i <= word.length(); i++) {
        int letter = i == word.length() ? EDGE : index(word.charAt(i));
        counts[(before * LETTERS + last) * LETTERS + letter]++;
        before = last;
        last = letter;
      }
    }
    return counts;
  }

  private static float[] logs(float[] counts) {
    for (int pair = 0; pair < LETTERS * LETTERS; pair++) {
      float sum = 0;
      for (int letter = 0; letter < LETTERS; letter++) {
        sum += counts[pair * LETTERS + letter] + UNSEEN;
      }
      for (int letter = 0; letter < LETTERS; letter++) {
        int triple = pair * LETTERS + letter;
        counts[triple] = (float) Math.log((counts[triple] + UNSEEN) / sum);
      }
    }
    return counts;
  }
}
