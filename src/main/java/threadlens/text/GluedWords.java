package threadlens.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words written without the space between them: {@code youidiot}. An unknown word is parted where
 * it is a phrase of the terms, or where all of it can be read as known words, one of them a term,
 * and either a word that no compound holds is among them ({@code you, all}) or each is a long term.
 * After {@code #} any everyday word may stand beside the term.
 */
final class GluedWords {
  private static final int SHORTEST = 7;
  private static final int LONGEST = 40;
  private static final int SHORTEST_PHRASE = 6;
  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_TERM = 4;
  private static final int SHORTEST_TELLING = 5;

  private static final int TERM = 1;
  private static final int GLUE = 2;
  private static final int FILLER = 4;
  private static final int EVERYDAY = 8;
  private static final int TELLING = 16;

  /** Words that stand in sentences but not in compounds. */
  private static final List<String> GLUES =
      List.of(
          "you", "your", "youre", "all", "these", "those", "them", "they", "are", "this", "that",
          "such");

  private static final List<String> FILLERS =
      List.of("a", "an", "so", "is", "the", "of", "to", "my", "and");

  private final WordTree tree = new WordTree();
  private final Map<String, String> phrases = new HashMap<>();

  GluedWords(Collection<String> words, Collection<String> phrases, Set<String> telling) {
    addAll(words, SHORTEST_WORD, TERM);
    addAll(telling, SHORTEST_TELLING, TELLING);
    GLUES.forEach(word -> tree.add(word, GLUE));
    FILLERS.forEach(word -> tree.add(word, FILLER));
    addAll(Lexicon.englishAndFrench(), SHORTEST_WORD, EVERYDAY);
    for (String phrase : phrases) {
      if (phrase.indexOf(' ') > 1 && phrase.lastIndexOf(' ') < phrase.length() - 2) {
        String glued = glued(phrase);
        if (glued.length() >= SHORTEST_PHRASE) {
          this.phrases.putIfAbsent(glued, phrase);
        }
      }
    }
  }

  private void addAll(Collection<String> words, int shortest, int kind) {
    for (String word : words) {
      if (word.length() >= shortest) {
        tree.add(word, kind);
      }
    }
  }

  /** Returns a phrase without its spaces; nothing where it holds more than letters. */
  private static String glued(String phrase) {
    StringBuilder glued = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (Character.isLetter(c)) {
        glued.append(c);
      } else if (c != ' ') {
        return "";
      }
    }
    return glued.toString();
  }

  /** Returns where the words of an unknown word end, the last one last; none where it is one. */
  int[] parts(String word, boolean tagged) {
    String phrase = phrases.get(word);
    if (phrase != null) {
      return ends(phrase);
    }
    if (word.length() < SHORTEST
        || word.length() > LONGEST
        || !Anagrams.isPlain(word)
        || !fills(word, tagged)) {
      return new int[0];
    }
    int[] ends = fewest(word, tagged);
    return ends.length > 1 && isSentence(word, ends, tagged) ? ends : new int[0];
  }

  /** Returns the phrases of the terms without their spaces. */
  Set<String> phrases() {
    return phrases.keySet();
  }

  /** Tells of a phrase of the terms without its spaces. */
  boolean isPhrase(String word) {
    return phrases.containsKey(word);
  }

  private static int[] ends(String phrase) {
    List<Integer> ends = new ArrayList<>();
    int letters = 0;
    for (int i = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) == ' ') {
        ends.add(letters);
      } else {
        letters++;
      }
    }
    ends.add(letters);
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Tells whether words fill the whole, with a bit for each place that they reach. */
  private boolean fills(String word, boolean tagged) {
    int length = word.length();
    long reached = 1;
    for (int start = 0; start < length; start++) {
      int node = 0;
      for (int end = start; end < length && (reached >>> start & 1) != 0; end++) {
        node = tree.step(node, word.charAt(end));
        if (node == 0) {
          break;
        }
        reached |= isPart(tree.kinds(node), tagged) ? 1L << (end + 1) : 0;
      }
    }
    return (reached >>> length & 1) != 0;
  }

  /** Returns the ends of the fewest words that fill the whole; none where none do. */
  private int[] fewest(String word, boolean tagged) {
    int length = word.length();
    int[] count = new int[length + 1];
    int[] from = new int[length + 1];
    Arrays.fill(count, Integer.MAX_VALUE);
    count[0] = 0;
    for (int start = 0; start < length; start++) {
      if (count[start] == Integer.MAX_VALUE) {
        continue;
      }
      int node = 0;
      for (int end = start; end < length; end++) {
        node = tree.step(node, word.charAt(end));
        if (node == 0) {
          break;
        }
        if (isPart(tree.kinds(node), tagged) && count[start] + 1 < count[end + 1]) {
          count[end + 1] = count[start] + 1;
          from[end + 1] = start;
        }
      }
    }
    int[] ends = new int[count[length]];
    int at = length;
    for (int i = ends.length - 1; i >= 0; i--) {
      ends[i] = at;
      at = from[at];
    }
    return ends;
  }

  private static boolean isPart(int kinds, boolean tagged) {
    return (kinds & (TERM | GLUE | FILLER)) != 0 || (tagged && (kinds & EVERYDAY) != 0);
  }

  private boolean isSentence(String word, int[] ends, boolean tagged) {
    boolean glue = false;
    boolean term = false;
    int telling = 0;
    int shortest = LONGEST;
    int start = 0;
    for (int end : ends) {
      int kinds = kinds(word, start, end);
      int length = end - start;
      boolean glues = (kinds & GLUE) != 0;
      boolean long4 = length >= SHORTEST_TERM && (kinds & TERM) != 0 && !glues;
      glue |= glues;
      term |= long4;
      shortest = Math.min(shortest, (kinds & TERM) != 0 && !glues ? length : 0);
      telling = Math.max(telling, (kinds & TELLING) != 0 ? length : 0);
      start = end;
    }
    boolean terms = shortest >= SHORTEST_TERM && telling >= SHORTEST_TELLING;
    return term && (tagged || glue || terms);
  }

  private int kinds(String word, int start, int end) {
    int node = 0;
    for (int i = start; i < end; i++) {
      node = tree.step(node, word.charAt(i));
    }
    return tree.kinds(node);
  }
}
