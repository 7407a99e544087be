package threadlens.ingest.html.article;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import threadlens.text.LowerCase;

/**
 * Names that authors of pages give to its parts in {@code class} and {@code id}. A name is known by
 * one to three neighbouring words of it, however they are joined: {@code post-content}, {@code
 * postContent} and {@code td_post_content} all hold {@code postcontent}; {@code shareholders} does
 * not hold {@code share}.
 */
final class Names {
  /** What more there is of an attribute is not read: longer ones are made by scripts. */
  private static final int LONGEST = 500;

  private static final char WHOLE = '=';
  private static final int HASH_BITS = 16;

  private static final int ASCII = 0x80;

  /** Of a character: whether it is a letter, and of which case. */
  private static final int NONE = 0;

  private static final int SMALL = 1;
  private static final int CAPITAL = 2;
  private static final int LETTER = 3;

  private final Map<String, Set<Part>> known;
  private final BitSet hashes = new BitSet(1 << HASH_BITS);

  /**
   * Takes the names.
   *
   * @param known what each is: small letters, without what joins words; one that begins with {@code
   *     =} must be all of a class or id
   */
  Names(Map<String, Set<Part>> known) {
    this.known = Map.copyOf(known);
    known.keySet().forEach(name -> hashes.set(slot(name.hashCode())));
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

  /** Words are only put together where the hash of what they give is that of a known name. */
  private void add(String name, Set<Part> parts) {
    addAll(name, parts);
    int word = 0;
    int pair = 0;
    int triple = 0;
    int starts = 0; // of the word
    int last = 0; // of the one before it
    int before = 0;
    int next = kind(name, 0);
    for (int i = 0; i < name.length(); i++) {
      int kind = next;
      next = kind(name, i + 1);
      if (kind != NONE) {
        int letter = LowerCase.of(name.charAt(i));
        word = 31 * word + letter;
        pair = 31 * pair + letter;
        triple = 31 * triple + letter;
        if (next == NONE || (kind == SMALL && next == CAPITAL)) {
          add(word, name, starts, i + 1, parts);
          add(pair, name, last, i + 1, parts);
          add(triple, name, before, i + 1, parts);
          triple = pair;
          pair = word;
          word = 0;
          before = last;
          last = starts;
          starts = i + 1;
        }
      }
    }
  }

  private void addAll(String name, Set<Part> parts) {
    int hash = WHOLE;
    for (int i = 0; i < name.length(); i++) {
      hash = 31 * hash + LowerCase.of(name.charAt(i));
    }
    if (hashes.get(slot(hash))) {
      parts.addAll(known.getOrDefault(WHOLE + name.toLowerCase(Locale.ROOT), Set.of()));
    }
  }

  private void add(int hash, String name, int from, int to, Set<Part> parts) {
    if (hashes.get(slot(hash))) {
      parts.addAll(known.getOrDefault(letters(name.substring(from, to)), Set.of()));
    }
  }

  private static int slot(int hash) {
    return (hash * 0x9E3779B9) >>> (Integer.SIZE - HASH_BITS);
  }

  /** That of a character; none behind the last. */
  private static int kind(String name, int at) {
    char c = at < name.length() ? name.charAt(at) : ' ';
    if (c < ASCII) {
      return c >= 'a' && c <= 'z' ? SMALL : c >= 'A' && c <= 'Z' ? CAPITAL : NONE;
    } else if (!Character.isLetter(c)) {
      return NONE;
    } else if (Character.isLowerCase(c)) {
      return SMALL;
    }
    return Character.isUpperCase(c) ? CAPITAL : LETTER;
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetter(words.charAt(i))) {
        letters.append(words.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
