package threadlens.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import threadlens.text.FoldedToken;
import threadlens.text.Folding;

/**
 * The words of terms as they are sought: folded, and in all their forms. The same few words stand
 * in hundreds of terms, so each way of writing them is read once. Safe for use by several threads
 * at once.
 */
final class TermWords {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, List<List<String>>> phrases = new ConcurrentHashMap<>();
  private final Map<String, List<List<String>>> forms = new ConcurrentHashMap<>();

  /**
   * Returns every phrase that some words stand for, such as {@code you|u are}.
   *
   * @param wrong is told what is no word; nothing is returned for it
   */
  List<List<String>> phrases(String written, Consumer<String> wrong) {
    return remembered(phrases, written, wrong, this::read);
  }

  /** Returns what was made of something before; what is wrong is told each time. */
  private static List<List<String>> remembered(
      Map<String, List<List<String>>> known,
      String written,
      Consumer<String> wrong,
      BiFunction<String, Consumer<String>, List<List<String>>> reading) {
    List<List<String>> read = known.get(written);
    if (read == null) {
      List<String> messages = new ArrayList<>();
      read = reading.apply(written, messages::add);
      if (messages.isEmpty()) {
        known.put(written, read);
      }
      messages.forEach(wrong);
    }
    return read;
  }

  private List<List<String>> read(String written, Consumer<String> wrong) {
    if (isOneWord(written)) {
      return distinct(remembered(forms, written, wrong, TermWords::forms));
    }
    List<List<String>> all = new ArrayList<>();
    for (String alternative : written.split("\\|", -1)) {
      if (alternative.isBlank()) {
        wrong.accept("an empty alternative in '" + written + "', expected words around '|'");
        continue;
      }
      List<List<String>> sofar = List.of(List.of());
      for (String word : BLANKS.split(alternative.strip(), -1)) {
        sofar = Phrases.joined(sofar, remembered(forms, word, wrong, TermWords::forms));
      }
      all.addAll(sofar);
    }
    return distinct(all);
  }

  private static boolean isOneWord(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) == '|' || Character.isWhitespace(written.charAt(i))) {
        return false;
      }
    }
    return !written.isEmpty();
  }

  private static List<List<String>> distinct(List<List<String>> all) {
    if (all.size() == 1 && !all.get(0).isEmpty()) {
      return List.copyOf(all);
    }
    Set<List<String>> distinct = new LinkedHashSet<>(all);
    distinct.remove(List.<String>of());
    return List.copyOf(distinct);
  }

  /** Returns the ways to find one written word, each of one or more tokens. */
  private static List<List<String>> forms(String word, Consumer<String> wrong) {
    List<String> spelled = List.of(word);
    boolean stem = false;
    if (word.endsWith("(s)")) {
      spelled = Inflection.plural(word.substring(0, word.length() - 3));
    } else if (word.endsWith("(ing)")) {
      spelled = Inflection.verb(word.substring(0, word.length() - 5));
    } else if (word.endsWith("*")) {
      spelled = List.of(word.substring(0, word.length() - 1));
      stem = true;
    }
    List<List<String>> forms = new ArrayList<>();
    for (String spelling : spelled) {
      List<FoldedToken> folded = Folding.term(spelling).tokens();
      if (folded.isEmpty() || hasSign(spelling)) {
        wrong.accept("not a word: '" + word + "', expected letters, then (s), (ing) or * at most");
        return List.of(List.of());
      }
      forms.addAll(stem ? List.of(stem(folded, word, wrong)) : ways(folded));
    }
    return forms;
  }

  private static boolean hasSign(String spelling) {
    for (int i = 0; i < spelling.length(); i++) {
      if ("*(){}[]|".indexOf(spelling.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns every way to find some tokens: each of a token's forms will do. */
  private static List<List<String>> ways(List<FoldedToken> tokens) {
    List<List<String>> ways = List.of(List.of());
    for (FoldedToken token : tokens) {
      ways =
          Phrases.joined(ways, token.forms().stream().map(form -> List.of(form.text())).toList());
    }
    return ways;
  }

  private static List<String> stem(List<FoldedToken> folded, String word, Consumer<String> wrong) {
    List<String> stem = new ArrayList<>(folded.stream().map(FoldedToken::plain).toList());
    int last = stem.size() - 1;
    if (stem.get(last).codePointCount(0, stem.get(last).length()) < 3) {
      wrong.accept("a stem too short: '" + word + "', expected at least 3 letters before the star");
    }
    stem.set(last, stem.get(last) + "*");
    return List.copyOf(stem);
  }
}
