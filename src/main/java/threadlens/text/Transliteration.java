package threadlens.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms across the two scripts of Arabic: {@code حمار} is found as {@code 7imar} and a term written
 * {@code 7mar} as حمار. Words are looked up by their consonants, then every letter is checked: each
 * long vowel must be written, each other vowel may be. With three consonants or fewer, a Latin
 * letter that may be one of two Arabic ones counts as the plain one: {@code 3ars} is no عرص, since
 * it may be the word for wedding.
 */
final class Transliteration {
  private static final int SHORTEST_ARABIC = 3;
  private static final int LONGEST = 24;

  /** With so many consonants a word is told by them. */
  private static final int SURE = 4;

  private final Map<String, List<String>> arabic = new HashMap<>();
  private final Map<String, List<String>> keys = new HashMap<>();

  /** The first two consonants of the keys, so that few words need a look-up. */
  private final BitSet begins = new BitSet();

  Transliteration(Collection<String> words) {
    for (String word : words) {
      if (word.charAt(0) == Arabizi.KEY) {
        key(word);
      } else if (word.length() >= SHORTEST_ARABIC && isArabic(word)) {
        arabic.computeIfAbsent(Consonants.ofArabic(word), k -> new ArrayList<>(1)).add(word);
      }
    }
  }

  /** Takes a term of Arabizi digits, if its vowels can be told from its consonants alone. */
  private void key(String word) {
    String latin = word.substring(1);
    for (String consonants : Consonants.ofLatin(latin)) {
      boolean cluster = beginsWithTwo(latin, consonants);
      if (consonants.length() >= SURE || (consonants.length() == 3 && cluster)) {
        keys.computeIfAbsent(consonants, k -> new ArrayList<>(1)).add(word);
        begins.set(Consonants.start(consonants.charAt(0), consonants.charAt(1)));
      }
    }
  }

  private static boolean beginsWithTwo(String latin, String consonants) {
    int vowel = 0;
    while (vowel < latin.length() && "aeiou".indexOf(latin.charAt(vowel)) < 0) {
      vowel++;
    }
    List<String> before = Consonants.ofLatin(latin.substring(0, vowel));
    return before.stream().anyMatch(two -> two.length() == 2 && consonants.startsWith(two));
  }

  private static boolean isArabic(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Letters.isArabic(word.charAt(i)) && word.charAt(i) != 'ء') {
        return false;
      }
    }
    return true;
  }

  /** Returns the Arabic terms that a word spells which is Arabizi for sure. */
  List<String> arabic(String latin) {
    List<String> found = new ArrayList<>(1);
    if (arabic.isEmpty() || latin.length() > LONGEST) {
      return found;
    }
    for (String consonants : Consonants.ofLatin(latin)) {
      int count = consonants.length();
      for (String word :
          count < 2 ? List.<String>of() : arabic.getOrDefault(consonants, List.of())) {
        boolean explicit = count == 2;
        if (!found.contains(word) && new Fit(word, latin, count < SURE, explicit).holds()) {
          found.add(word);
        }
      }
    }
    return found;
  }

  /** Returns the keys of Arabizi terms that an Arabic word spells. */
  List<String> keys(String word) {
    if (word.length() < SHORTEST_ARABIC + 1 || !begins.get(Consonants.start(word))) {
      return List.of();
    }
    List<String> found = new ArrayList<>(1);
    String consonants = Consonants.ofArabic(word);
    boolean strict = consonants.length() < SURE || word.length() > LONGEST;
    for (String key : keys.getOrDefault(consonants, List.of())) {
      boolean vowel = !strict || "اوي".indexOf(word.charAt(2)) >= 0;
      if (vowel && new Fit(word, key.substring(1), strict, false).holds()) {
        found.add(key);
      }
    }
    return found;
  }
}
