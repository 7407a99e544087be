package threadlens.ingest.capture;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the lines of a menu, or of the path to a page ("Home &gt; News"), by what they lead to.
 *
 * @param items that are known, in small letters
 */
record Navigation(Set<String> items) {
  private static final int LONGEST_LINE = 2_000;
  private static final int WORDS_OF_AN_ITEM = 3;
  private static final int LETTERS_OF_AN_ITEM = 30;

  /** Of a line without signs between its items, so many must be known. */
  private static final int ITEMS_OF_A_MENU = 3;

  private static final Pattern EDGES =
      Pattern.compile("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}\\p{M}]+$");
  private static final Pattern SIGNS = Pattern.compile("[|•·▪/›»>→←‹«]|\\t|\\s{2,}");
  private static final Pattern ARROWS = Pattern.compile("[›»>→←‹«]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  static Navigation of(List<String> items) {
    return new Navigation(new HashSet<>(items));
  }

  /** Returns how many items a line of a menu or path has; 0 where it is none. */
  int count(String line) {
    if (line.length() > LONGEST_LINE) {
      return 0;
    }
    List<String> parts =
        Arrays.stream(SIGNS.split(line, -1))
            .map(Navigation::bare)
            .filter(s -> !s.isEmpty())
            .toList();
    int known = (int) parts.stream().filter(items::contains).count();
    if (known == 0) {
      return parts.size() == 1 ? together(parts.get(0)) : 0;
    }
    boolean path = items.contains(parts.get(0)) && ARROWS.matcher(line).find();
    boolean menu = known == parts.size() || (known > 1 && parts.size() >= ITEMS_OF_A_MENU);
    return menu ? parts.size() : path ? ITEMS_OF_A_MENU : 0;
  }

  /** Tells whether a line is as short as the items of menus are, if its words are not known. */
  boolean maybeItem(String line) {
    return line.length() <= LETTERS_OF_AN_ITEM
        && SPACE.split(line, -1).length <= WORDS_OF_AN_ITEM
        && ".!?؟:".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  /** "Home News Sport Business" */
  private int together(String line) {
    String[] words = SPACE.split(line, -1);
    int known = 0;
    int at = 0;
    while (at < words.length) {
      int end = Math.min(words.length, at + WORDS_OF_AN_ITEM);
      while (end > at && !items.contains(String.join(" ", Arrays.asList(words).subList(at, end)))) {
        end--;
      }
      if (end == at) {
        return 0;
      }
      known++;
      at = end;
    }
    return known < ITEMS_OF_A_MENU ? 0 : known;
  }

  private static String bare(String item) {
    return EDGES.matcher(item).replaceAll("").toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
