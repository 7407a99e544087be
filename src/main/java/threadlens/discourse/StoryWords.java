package threadlens.discourse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import threadlens.model.Article;
import threadlens.model.Discussion;
import threadlens.text.AlignedText;
import threadlens.text.EverydayWords;
import threadlens.text.Folding;

/**
 * The words by which an article can be told from another: no everyday words, no numbers, each once.
 * A forum thread has no article; its title and its opening post stand for it.
 *
 * @param title those of the title
 * @param names those of the text that are written with a capital inside a sentence
 * @param words all, in the order in which they first stand; at most {@value #MOST}
 */
record StoryWords(Set<String> title, Set<String> names, Set<String> words) {
  static final int MOST = 300;
  private static final int MOST_TEXT = 20_000;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  static StoryWords of(Discussion discussion) {
    Article article = discussion.article();
    String text = article.text();
    if (text.isBlank() && !discussion.comments().isEmpty()) {
      text = discussion.comments().get(0).text();
    }
    Map<String, Boolean> title = words(article.title());
    Map<String, Boolean> all = words(text);
    Set<String> names = new TreeSet<>();
    all.forEach(
        (word, name) -> {
          if (name) {
            names.add(word);
          }
        });
    Set<String> titleWords = new TreeSet<>(title.keySet());
    for (String word : all.keySet()) {
      if (title.size() < MOST) {
        title.put(word, true);
      }
    }
    return new StoryWords(titleWords, names, title.keySet());
  }

  /** The words of a text, and whether each stands with a capital inside a sentence. */
  private static Map<String, Boolean> words(String text) {
    AlignedText folded =
        Folding.plain(text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text);
    String plain = folded.normalized();
    Map<String, Boolean> words = new LinkedHashMap<>();
    boolean inside = false;
    for (int at = 0; at < plain.length(); ) {
      if (!isLetter(plain.charAt(at))) {
        inside &= ".!?:\n\"“”«»".indexOf(plain.charAt(at)) < 0;
        at++;
        continue;
      }
      int end = at;
      while (end < plain.length() && isLetter(plain.charAt(end))) {
        end++;
      }
      String word = plain.substring(at, end);
      if (word.length() >= SHORTEST && word.length() <= LONGEST && !EverydayWords.holds(word)) {
        boolean capital = Character.isUpperCase(text.charAt(folded.starts()[at]));
        words.merge(word, inside && capital, Boolean::logicalOr);
      }
      inside = true;
      at = end;
    }
    return words;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.isSurrogate(c);
  }
}
