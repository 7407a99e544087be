package threadlens.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Words written with one slip: two neighbouring letters swapped ({@code idoit}), one left out
 * ({@code stupd}) or one doubled ({@code morron}). The first letter is always kept. Where an
 * everyday word is as near as a term, nothing is found: {@code blck} may be block.
 */
final class Slips {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 24;

  /** Shorter terms lose too much with a letter. */
  private static final int SHORTEST_CUT = 5;

  private static final int MOST = 3;

  private final Set<String> terms;
  private final Anagrams index;

  /** Keeps the set, which must not change any more. */
  Slips(Set<String> words) {
    terms = words;
    List<String> all = new ArrayList<>(words.size() + Lexicon.englishAndFrench().size());
    for (String word : words) {
      if (word.length() >= SHORTEST) {
        all.add(word);
      }
    }
    for (String word : Lexicon.englishAndFrench()) {
      if (word.length() >= SHORTEST && !words.contains(word)) {
        all.add(word);
      }
    }
    index = new Anagrams(all);
  }

  /** Returns the terms that an unknown word was meant for, with the slip; mostly none. */
  List<Form> of(String word, int shortestTerm) {
    if (word.length() < SHORTEST || word.length() > LONGEST || !Anagrams.isPlain(word)) {
      return List.of();
    }
    List<Form> found = new ArrayList<>(2);
    long sum = Anagrams.sum(word);
    boolean free = swapped(word, sum, found) && shorter(word, sum, found) && longer(word, found);
    if (!free
        || found.size() > MOST
        || found.stream().anyMatch(form -> form.text().length() < shortestTerm)) {
      return List.of();
    }
    found.sort(Comparator.comparing(Form::text));
    return found;
  }

  private boolean swapped(String word, long sum, List<Form> found) {
    for (int i = index.at(sum); i >= 0; i = index.after(i, sum)) {
      if (isSwap(word, index.word(i)) && !take(index.word(i), SHORTEST, "letters swapped", found)) {
        return false;
      }
    }
    return true;
  }

  private boolean shorter(String word, long sum, List<Form> found) {
    for (char c = 'a'; c <= 'z'; c++) {
      long more = sum + Anagrams.letter(c);
      for (int i = index.at(more); i >= 0; i = index.after(i, more)) {
        String whole = index.word(i);
        if (lacksOne(word, whole) && !take(whole, SHORTEST_CUT, "letter left out", found)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean longer(String word, List<Form> found) {
    for (int at = 1; at < word.length(); at++) {
      if (word.charAt(at) == word.charAt(at - 1)) {
        String once = word.substring(0, at) + word.substring(at + 1);
        boolean known = terms.contains(once) || Lexicon.isEnglishOrFrench(once);
        if (known && !take(once, SHORTEST_CUT, "letter doubled", found)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns false where the word is no term, so that another reading is as near. */
  private boolean take(String word, int shortest, String slip, List<Form> found) {
    if (!terms.contains(word)) {
      return false;
    }
    if (word.length() >= shortest && found.stream().noneMatch(form -> form.text().equals(word))) {
      found.add(new Form(word, slip));
    }
    return true;
  }

  private static boolean isSwap(String word, String meant) {
    int at = firstDifference(word, meant);
    return word.length() == meant.length()
        && at > 0
        && at + 1 < word.length()
        && word.charAt(at) == meant.charAt(at + 1)
        && word.charAt(at + 1) == meant.charAt(at)
        && word.regionMatches(at + 2, meant, at + 2, word.length() - at - 2);
  }

  private static boolean lacksOne(String word, String meant) {
    int at = firstDifference(word, meant);
    return meant.length() == word.length() + 1
        && at > 0
        && at < word.length() // a last letter is an ending: alien is no slip for aliens
        && word.regionMatches(at, meant, at + 1, word.length() - at);
  }

  private static int firstDifference(String word, String other) {
    int shorter = Math.min(word.length(), other.length());
    for (int i = 0; i < shorter; i++) {
      if (word.charAt(i) != other.charAt(i)) {
        return i;
      }
    }
    return shorter;
  }
}
