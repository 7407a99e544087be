package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that no rule may find. Every word is tried alone and where somebody is spoken to; the names
 * of groups are tried too, since a bare name is no hostility.
 *
 * @param words as they are written in {@code clean.yaml}
 */
record CleanList(List<String> words) {
  private static final List<String> FRAMES =
      List.of("%s", "you %s", "you are %s", "ya %s", "يا %s", "this is about %s");

  CleanList {
    words = List.copyOf(words);
  }

  /** A word in the sentences in which it is tried. */
  static List<String> sentences(String word) {
    return FRAMES.stream().map(frame -> frame.replace("%s", word)).toList();
  }

  /** Returns each word that a rule finds, with the rule; in order. */
  Set<String> found(Rule rule, Sentences sentences) {
    Set<String> found = new TreeSet<>();
    for (String word : words) {
      List<String> hit = new ArrayList<>();
      for (String sentence : sentences(word)) {
        if (sentences.finds(rule, sentence)) {
          hit.add(sentence);
        }
      }
      hit.stream().findFirst().ifPresent(sentence -> found.add(sentence));
    }
    return found;
  }

  /** Tells whether a rule finds anything in a text. */
  interface Sentences {
    boolean finds(Rule rule, String text);
  }
}
