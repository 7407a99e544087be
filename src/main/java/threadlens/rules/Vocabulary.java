package threadlens.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import threadlens.text.Form;
import threadlens.text.Ints;

/**
 * Every word and stem that a rule asks for, numbered. Once it is built it is only read, by any
 * number of threads.
 */
final class Vocabulary {
  private static final int[] NO_WORDS = {};
  private static final int FEWEST_SHOWN = 2;
  private static final int SHORTEST_STEM = 3;
  private static final int STARTS = 0xFFFF;

  private final Map<String, Integer> exact = new HashMap<>();
  private final LongTable letters = new LongTable();
  private final BitSet stemStarts = new BitSet();
  private final Ints stemAt = new Ints();
  private int size;
  private volatile @Nullable Map<String, List<String>> byShape; // made for the first mask

  Vocabulary() {
    stemAt.add(-1);
  }

  /** Returns the number of a word, or of a stem that ends with a star. */
  int number(String word) {
    return word.endsWith("*") ? stem(word.substring(0, word.length() - 1)) : exact(word);
  }

  private int exact(String word) {
    Integer known = exact.get(word);
    if (known != null) {
      return known;
    }
    exact.put(word, size);
    return size++;
  }

  private int stem(String stem) {
    if (stem.length() < SHORTEST_STEM) {
      throw new IllegalArgumentException("not a stem: '" + stem + "'");
    }
    stemStarts.set(start(stem));
    int node = 0;
    for (int i = 0; i < stem.length(); i++) {
      int next = letters.find(edge(node, stem.charAt(i)));
      if (next < 0) {
        next = stemAt.size();
        stemAt.add(-1);
        letters.add(edge(node, stem.charAt(i)), next);
      }
      node = next;
    }
    if (stemAt.get(node) < 0) {
      stemAt.set(node, size++);
    }
    return stemAt.get(node);
  }

  /** Returns how many words and stems are numbered, from 0. */
  int size() {
    return size;
  }

  /** Returns every whole word, stems left out. */
  Set<String> words() {
    return Collections.unmodifiableSet(exact.keySet());
  }

  /** Returns the numbers under which a word with some forms is known; mostly none. */
  int[] numbers(List<Form> forms) {
    int[] found = NO_WORDS;
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      found = form.isMask() ? unmasked(form, found) : known(form.text(), found);
    }
    return found;
  }

  private int[] known(String form, int[] sofar) {
    int[] found = sofar;
    Integer word = exact.get(form);
    if (word != null) {
      found = with(found, word);
    }
    if (form.length() < SHORTEST_STEM || !stemStarts.get(start(form))) {
      return found;
    }
    int node = 0;
    for (int i = 0; i < form.length(); i++) {
      node = letters.find(edge(node, form.charAt(i)));
      if (node < 0) {
        break;
      }
      if (stemAt.get(node) >= 0) {
        found = with(found, stemAt.get(node));
      }
    }
    return found;
  }

  /** A mask that shows one letter could be anything. */
  private int[] unmasked(Form mask, int[] sofar) {
    int[] found = sofar;
    String text = mask.text();
    long shown = text.chars().filter(c -> c != '*').count();
    if (shown < FEWEST_SHOWN) {
      return found;
    }
    for (String word : byShape().getOrDefault(shape(text), List.of())) {
      if (mask.masks(word)) {
        found = with(found, exact.getOrDefault(word, -1));
      }
    }
    return found;
  }

  /** Returns a number for the first letters of a word; few words share it. */
  private static int start(String word) {
    return ((word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2)) & STARTS;
  }

  private Map<String, List<String>> byShape() {
    Map<String, List<String>> known = byShape;
    if (known == null) {
      known =
          exact.entrySet().stream()
              .sorted(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .collect(Collectors.groupingBy(Vocabulary::shape));
      byShape = known;
    }
    return known;
  }

  private static String shape(String word) {
    return word.isEmpty() ? "" : word.charAt(0) + "" + word.length();
  }

  private static int[] with(int[] words, int word) {
    for (int known : words) {
      if (known == word) {
        return words;
      }
    }
    int[] more = Arrays.copyOf(words, words.length + 1);
    more[words.length] = word;
    return more;
  }

  private static long edge(int node, char letter) {
    return ((long) node << 16) | letter;
  }
}
