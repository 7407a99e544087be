package threadlens.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Frequent words of the languages that are told apart, one resource file a language, words divided
 * by white space, {@code #} before a comment. Read once.
 */
final class Lexicon {
  /** The Latin-script languages, in the order in which ties are decided. */
  static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "ar-Latn", "de", "es", "it", "pt", "nl", "tr", "tl", "id", "sv", "pl", "ro");

  private static final Map<String, Set<String>> WORDS = load();
  private static final Map<String, List<Form>> ENGLISH_AND_FRENCH = plainForms();

  /** Real words that are one slip from another one, so that no slip is read into them. */
  private static final Set<String> NEAR = read("near.txt");

  /** Words of Arabizi that stand for themselves only, whatever they sound like. */
  private static final Set<String> EXACT = read("exact.txt");

  private static final Set<String> LISTED = listed();
  private static final Set<String> ARABIZI = words("ar-Latn");

  private static final int SHORTEST_STEM = 3;

  private Lexicon() {}

  static Set<String> words(String language) {
    return WORDS.getOrDefault(language, Set.of());
  }

  /**
   * Tells whether a folded word of plain letters is an everyday word of English or French, rude
   * ones included.
   */
  static boolean isEnglishOrFrench(String word) {
    return ENGLISH_AND_FRENCH.containsKey(word) || isInflected(word);
  }

  /** Tells of an English word that is listed without its regular ending: {@code -s, -ed, -ing}. */
  static boolean isInflected(String word) {
    int length = word.length();
    if (length < 4) {
      return false;
    }
    return switch (word.charAt(length - 1)) {
      case 's' -> isStem(word, 1) || (word.endsWith("es") && isStem(word, 2));
      case 'd' -> word.endsWith("ed") && (isStem(word, 1) || isStem(word, 2) || isDoubled(word, 2));
      case 'g' -> word.endsWith("ing") && (isStem(word, 3) || isDoubled(word, 3) || dropsE(word));
      case 'y' -> word.endsWith("ly") && isStem(word, 2);
      case 'r' -> word.endsWith("er") && (isStem(word, 1) || isStem(word, 2));
      default -> false;
    };
  }

  private static boolean isStem(String word, int ending) {
    int length = word.length() - ending;
    return length >= SHORTEST_STEM && ENGLISH_AND_FRENCH.containsKey(word.substring(0, length));
  }

  private static boolean isDoubled(String word, int ending) {
    int last = word.length() - ending - 1;
    return last >= 2 && word.charAt(last) == word.charAt(last - 1) && isStem(word, ending + 1);
  }

  private static boolean dropsE(String word) {
    return ENGLISH_AND_FRENCH.containsKey(word.substring(0, word.length() - 3) + "e");
  }

  /** Returns the everyday words of English and French, those of plain letters. */
  static Set<String> englishAndFrench() {
    return ENGLISH_AND_FRENCH.keySet();
  }

  /** Tells whether a word means something by itself in any of the languages, as far as we know. */
  static boolean isKnown(String word) {
    return NEAR.contains(word) || WordEvidence.languages(word) != 0;
  }

  static Set<String> listedWords() {
    return LISTED;
  }

  /** Tells of an everyday word of Arabizi. */
  static boolean isArabizi(String word) {
    return ARABIZI.contains(word);
  }

  /** Tells of a word that stands as it is in a list of any language. */
  static boolean isListed(String word) {
    return LISTED.contains(word);
  }

  /** Tells of a real word that looks like another one. */
  static boolean isNear(String word) {
    return NEAR.contains(word);
  }

  /** Tells of a word of Arabizi in which no other one is heard. */
  static boolean isExact(String word) {
    return EXACT.contains(word);
  }

  /** Returns the one form of an everyday English or French word; none for any other. */
  static List<Form> formOf(String word) {
    return ENGLISH_AND_FRENCH.getOrDefault(word, List.of());
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    LANGUAGES.forEach(language -> words.put(language, read(language + ".txt")));
    return words;
  }

  private static Map<String, List<Form>> plainForms() {
    Map<String, List<Form>> forms = new HashMap<>();
    for (String language : List.of("en", "fr")) {
      for (String word : words(language)) {
        if (word.indexOf('\'') < 0 && word.chars().allMatch(c -> c < 0x80)) {
          forms.put(word, List.of(new Form(word, "")));
        }
      }
    }
    return forms;
  }

  private static Set<String> listed() {
    Set<String> listed = new HashSet<>(NEAR);
    WORDS.values().forEach(listed::addAll);
    return listed;
  }

  private static Set<String> read(String file) {
    Set<String> words = new LinkedHashSet<>();
    try (InputStream in = Lexicon.class.getResourceAsStream("words/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the build lacks threadlens/text/words/" + file);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .forEach(line -> words.addAll(List.of(line.split("\\s+"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
