package threadlens.ingest.html.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Of each character of ASCII. */
  private static final byte[] KINDS = new byte[ASCII];

  static {
    Arrays.fill(KINDS, 'a', 'z' + 1, (byte) SMALL);
    Arrays.fill(KINDS, 'A', 'Z' + 1, (byte) CAPITAL);
  }

  /**
   * A name.
   *
   * @param is what is called so
   */
  private record Known(String name, Set<Part> is) {}

  private final Map<Integer, List<Known>> byHash = new HashMap<>();
  private final BitSet hashes = new BitSet(1 << HASH_BITS);

  /**
   * Takes the names.
   *
   * @param known what each is: small letters, without what joins words; one that begins with {@code
   *     =} must be all of a class or id
   */
  Names(Map<String, Set<Part>> known) {
    known.forEach(
        (name, is) -> {
          hashes.set(slot(name.hashCode()));
          byHash
              .computeIfAbsent(name.hashCode(), any -> new ArrayList<>(1))
              .add(new Known(name, EnumSet.copyOf(is)));
        });
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
    Set<Part> parts = EnumSet.noneOf(Part.class);
    int end = Math.min(LONGEST, attribute.length());
    int from = 0;
    for (int at = 0; at <= end; at++) {
      if (at == end || isSpace(attribute.charAt(at))) {
        if (at > from && !isFiledUnder(attribute, from)) {
          add(attribute, from, at, parts);
        }
        from = at + 1;
      }
    }
    return parts;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  /** WordPress puts the words that a post is filed under among the classes of the post. */
  private static boolean isFiledUnder(String attribute, int name) {
    return attribute.startsWith("tag-", name) || attribute.startsWith("category-", name);
  }

  /** Of one name. Words are only compared where their hash is that of a known name. */
  private void add(String names, int from, int to, Set<Part> parts) {
    int whole = WHOLE;
    int word = 0;
    int pair = 0;
    int triple = 0;
    int starts = from; // of the word
    int last = from; // of the one before it
    int before = from;
    int next = kind(names.charAt(from));
    for (int i = from; i < to; i++) {
      int kind = next;
      next = i + 1 < to ? kind(names.charAt(i + 1)) : NONE;
      int letter = LowerCase.of(names.charAt(i));
      whole = 31 * whole + letter;
      if (kind != NONE) {
        word = 31 * word + letter;
        pair = 31 * pair + letter;
        triple = 31 * triple + letter;
        if (next == NONE || (kind == SMALL && next == CAPITAL)) {
          add(word, names, starts, i + 1, parts);
          if (last < starts) {
            add(pair, names, last, i + 1, parts);
          }
          if (before < last) {
            add(triple, names, before, i + 1, parts);
          }
          triple = pair;
          pair = word;
          word = 0;
          before = last;
          last = starts;
          starts = i + 1;
        }
      }
    }
    add(whole, names, from, to, parts);
  }

  private void add(int hash, String names, int from, int to, Set<Part> parts) {
    if (hashes.get(slot(hash))) {
      for (Known each : byHash.getOrDefault(hash, List.of())) {
        if (isAt(names, from, to, each.name)) {
          parts.addAll(each.is);
        }
      }
    }
  }

  /** Whether a known name stands there; but for one of all of an attribute, letters only count. */
  private static boolean isAt(String names, int from, int to, String known) {
    boolean all = known.charAt(0) == WHOLE;
    int at = all ? 1 : 0;
    for (int i = from; i < to; i++) {
      char c = names.charAt(i);
      if (all || kind(c) != NONE) {
        if (at == known.length() || known.charAt(at) != LowerCase.of(c)) {
          return false;
        }
        at++;
      }
    }
    return at == known.length();
  }

  private static int slot(int hash) {
    return (hash * 0x9E3779B9) >>> (Integer.SIZE - HASH_BITS);
  }

  private static int kind(char c) {
    if (c < ASCII) {
      return KINDS[c];
    } else if (!Character.isLetter(c)) {
      return NONE;
    } else if (Character.isLowerCase(c)) {
      return SMALL;
    }
    return Character.isUpperCase(c) ? CAPITAL : LETTER;
  }
}
