package threadlens.ingest.html.article;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Names that authors of pages give to its parts in {@code class} and {@code id}. A name is known by
 * one to three neighbouring words of it, however they are joined: {@code post-content}, {@code
 * postContent} and {@code td_post_content} all hold {@code postcontent}; {@code shareholders} does
 * not hold {@code share}.
 *
 * @param known what each is: small letters, without what joins words; one that begins with {@code
 *     =} must be all of a class or id
 */
record Names(Map<String, Set<Part>> known) {
  /** What more there is of an attribute is not read: longer ones are made by scripts. */
  private static final int LONGEST = 500;

  Names {
    known = Map.copyOf(known);
  }

  /** Returns the attribute with 0 for each number: none tells what a part is. */
  static String withoutNumbers(String attribute) {
    int digit = 0;
    while (digit < attribute.length() && !isDigit(attribute.charAt(digit))) {
      digit++;
    }
    if (digit == attribute.length()) {
      return attribute;
    }
    StringBuilder kept = new StringBuilder(attribute.length()).append(attribute, 0, digit);
    for (int i = digit; i < attribute.length(); i++) {
      char c = attribute.charAt(i);
      if (!isDigit(c)) {
        kept.append(c);
      } else if (i == 0 || !isDigit(attribute.charAt(i - 1))) {
        kept.append('0');
      }
    }
    return kept.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns what an attribute names, in no order. */
  Set<Part> parts(String attribute) {
    String read = attribute.substring(0, Math.min(LONGEST, attribute.length()));
    Set<Part> parts = EnumSet.noneOf(Part.class);
    StringTokenizer names = new StringTokenizer(read);
    while (names.hasMoreTokens()) {
      String name = names.nextToken();
      // WordPress puts the words that a post is filed under among the classes of the post
      if (!name.startsWith("tag-") && !name.startsWith("category-")) {
        add(name, parts);
      }
    }
    return parts;
  }

  private void add(String name, Set<Part> parts) {
    add("=", name.toLowerCase(Locale.ROOT), parts);
    String before = "";
    String last = "";
    int start = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || joint(name.charAt(i - 1), name.charAt(i))) {
        String word = word(name, start, i);
        start = i;
        if (!word.isEmpty()) {
          add("", word, parts);
          add(last, word, parts);
          add(before + last, word, parts);
          before = last;
          last = word;
        }
      }
    }
  }

  private void add(String before, String word, Set<Part> parts) {
    Set<Part> named = known.get(before.isEmpty() ? word : before + word);
    if (named != null) {
      parts.addAll(named);
    }
  }

  private static boolean joint(char c, char next) {
    return (Character.isLowerCase(c) && Character.isUpperCase(next))
        || Character.isLetter(c) != Character.isLetter(next);
  }

  private static String word(String name, int from, int to) {
    return Character.isLetter(name.charAt(from))
        ? name.substring(from, to).toLowerCase(Locale.ROOT)
        : "";
  }
}
