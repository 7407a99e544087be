package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;

/**
 * What an element may have in common with others: its tag with one word of its class ({@code
 * li.comment}), a pattern of its id ({@code div#comment-0}), what it says that it holds ({@code
 * span@author}), or, where it says nothing, its place below its parent ({@code tr.row>td:2}). One
 * word alone is enough, since the others tell of odd rows, depths and people.
 */
final class Keys {
  private static final int MOST_WORDS = 8;
  private static final int LONGEST_WORD = 64;
  private static final String SPACE = " \t\n\u000b\f\r";

  /** A path of elements that say nothing of themselves grows no longer than this. */
  private static final int LONGEST_PATH = 60;

  private final Map<String, String[]> ofClasses = new HashMap<>();

  /** Returns the keys of an element, the most telling last, never none. */
  String[] of(Element element, String parent) {
    String tag = element.normalName();
    if (element.attributesSize() == 0) {
      return place(element, tag, parent);
    }
    String[] classes = classes(tag, element.attr("class"));
    String own = element.attr("id");
    String id = idPattern(tag, own.isEmpty() && tag.equals("a") ? element.attr("name") : own);
    String role = element.attr("itemprop");
    if (id.isEmpty() && role.isEmpty() && classes.length > 0) {
      return classes;
    }
    List<String> all = new ArrayList<>(List.of(classes));
    if (!id.isEmpty()) {
      all.add(id);
    }
    if (!role.isEmpty() && role.length() <= LONGEST_WORD) {
      all.add(tag + '@' + role);
    }
    return all.isEmpty() ? place(element, tag, parent) : all.toArray(String[]::new);
  }

  private static String[] place(Element element, String tag, String parent) {
    String place = parent.length() > LONGEST_PATH ? tag : parent + '>' + tag;
    return tag.equals("p")
        ? new String[] {place}
        : new String[] {place, place + ':' + nth(element, tag)};
  }

  private String[] classes(String tag, String value) {
    if (value.isEmpty() || value.length() > 2000) {
      return new String[0];
    }
    return ofClasses.computeIfAbsent(
        tag + ' ' + value,
        pair -> {
          Set<String> keys = new LinkedHashSet<>();
          StringTokenizer words = new StringTokenizer(value.toLowerCase(Locale.ROOT), SPACE);
          for (int taken = 0; words.hasMoreTokens() && taken < MOST_WORDS; ) {
            String word = words.nextToken();
            if (word.length() <= LONGEST_WORD) {
              keys.add(tag + '.' + Text.withoutDigits(word));
              taken++;
            }
          }
          return keys.toArray(String[]::new);
        });
  }

  /** Empty where an id has no number. */
  private static String idPattern(String tag, String id) {
    boolean numbered =
        !id.isEmpty() && id.length() <= LONGEST_WORD && id.chars().anyMatch(Character::isDigit);
    return numbered ? tag + '#' + Text.withoutDigits(id) : "";
  }

  /** Which of its kind among its siblings; those far behind are told apart no more. */
  private static int nth(Element element, String tag) {
    int nth = 1;
    Element before = element.previousElementSibling();
    for (int i = 0; before != null && nth < 5 && i < 20; i++) {
      nth += before.normalName().equals(tag) ? 1 : 0;
      before = before.previousElementSibling();
    }
    return nth;
  }
}
