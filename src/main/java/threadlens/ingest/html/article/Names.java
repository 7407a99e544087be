package threadlens.ingest.html.article;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Names that authors of pages give to its parts in {@code class} and {@code id}. A name is known by
 * one to three neighbouring words of it, however they are joined: {@code post-content}, {@code
 * postContent} and {@code td_post_content} all hold {@code postcontent}; {@code shareholders} does
 * not hold {@code share}.
 *
 * @param known small letters, without what joins words; one that begins with {@code =} must be all
 *     of a class or id
 */
record Names(Set<String> known) {
  /** What more there is of an attribute is not read: longer ones are made by scripts. */
  private static final int LONGEST = 500;

  Names {
    known = Set.copyOf(known);
  }

  /** Tells whether one of the names of an element is known. */
  boolean fit(Element element) {
    return any(element.attr("class"), this::holds) || any(element.attr("id"), this::holds);
  }

  private static boolean any(String attribute, Predicate<String> test) {
    if (attribute.isEmpty()) {
      return false;
    }
    String read = attribute.substring(0, Math.min(LONGEST, attribute.length()));
    StringTokenizer names = new StringTokenizer(read);
    while (names.hasMoreTokens()) {
      String name = names.nextToken();
      // WordPress puts the words that a post is filed under among the classes of the post
      boolean filed = name.startsWith("tag-") || name.startsWith("category-");
      if (!filed && test.test(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(String name) {
    if (known.contains("=" + name.toLowerCase(Locale.ROOT))) {
      return true;
    }
    String before = "";
    String last = "";
    int start = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || parts(name.charAt(i - 1), name.charAt(i))) {
        String word = word(name, start, i);
        start = i;
        if (word.isEmpty()) {
          continue;
        }
        if (known.contains(word)
            || known.contains(last + word)
            || known.contains(before + last + word)) {
          return true;
        }
        before = last;
        last = word;
      }
    }
    return false;
  }

  private static boolean parts(char c, char next) {
    return (Character.isLowerCase(c) && Character.isUpperCase(next))
        || Character.isLetter(c) != Character.isLetter(next);
  }

  private static String word(String name, int from, int to) {
    return Character.isLetter(name.charAt(from))
        ? name.substring(from, to).toLowerCase(Locale.ROOT)
        : "";
  }
}
