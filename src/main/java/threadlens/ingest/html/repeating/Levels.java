package threadlens.ingest.html.repeating;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import threadlens.text.Ints;
import threadlens.text.ManyWords;

/** How deep markup says that an element stands: -1 where it does not say. */
final class Levels {
  private static final Pattern WORDS = Pattern.compile("[\\s_-]+");
  private static final List<String> STEMS =
      List.of("depth", "level", "indent", "nest", "lvl", "child");
  private static final Set<String> ANSWER =
      Set.of(
          "reply",
          "response",
          "answer",
          "antwort",
          "reponse",
          "respuesta",
          "indented",
          "indent",
          "nested",
          "child",
          "sub");
  private static final ManyWords ANY_STEM = ManyWords.of(STEMS);
  private static final String[] ATTRIBUTES = {
    "data-depth", "data-level", "data-indent", "aria-level", "data-nesting", "indent", "depth"
  };

  private static final String[] MARGINS = {
    "margin-left:",
    "padding-left:",
    "margin-right:",
    "margin-inline-start:",
    "padding-inline-start:",
    "padding-right:",
    "--depth:",
    "--level:"
  };

  private Levels() {}

  static int told(Element element) {
    for (String attribute : ATTRIBUTES) {
      int value = number(element.attr(attribute));
      if (value >= 0) {
        return value;
      }
    }
    String classes = element.attr("class").toLowerCase(Locale.ROOT);
    if (classes.length() > 500 || !ANY_STEM.anyIn(classes)) {
      return -1;
    }
    for (String word : classes.split("\\s+", -1)) {
      for (String stem : STEMS) {
        int at = word.lastIndexOf(stem);
        if (at >= 0) {
          String rest = word.substring(at + stem.length());
          int value =
              number(rest.startsWith("-") || rest.startsWith("_") ? rest.substring(1) : rest);
          if (value >= 0) {
            return value;
          }
        }
      }
    }
    return -1;
  }

  /** 1 for those whose class calls them answers, where others are not: else none is told. */
  static int[] called(Items items) {
    int[] levels = new int[items.size()];
    Map<String, Boolean> known = new HashMap<>(); // of many items there are few values
    int answers = 0;
    for (int i = 0; i < levels.length; i++) {
      String classes = items.outline().element(items.index(i)).className();
      levels[i] = classes.length() <= 500 && known.computeIfAbsent(classes, Levels::answer) ? 1 : 0;
      answers += levels[i];
    }
    if (answers == levels.length) {
      Arrays.fill(levels, -1);
    }
    return levels;
  }

  private static boolean answer(String classes) {
    for (String word : WORDS.split(classes.toLowerCase(Locale.ROOT), -1)) {
      if (ANSWER.contains(word)) {
        return true;
      }
    }
    return false;
  }

  static int margin(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    for (String property : MARGINS) {
      int at = style.length() > 1000 ? -1 : style.indexOf(property);
      if (at >= 0) {
        String value = style.substring(at + property.length()).strip();
        int end = 0;
        while (end < value.length() && Character.isDigit(value.charAt(end))) {
          end++;
        }
        return number(value.substring(0, end));
      }
    }
    return -1;
  }

  /** An empty picture as wide as the comment is moved in, first of all in it. */
  static int spacer(Items items, int item) {
    Ints elements = items.elements(item, 8);
    for (int i = 0; i < elements.size(); i++) {
      Element element = items.outline().element(elements.get(i));
      if (element.normalName().equals("img")) {
        boolean thin = number(element.attr("height")) == 1;
        return thin ? number(element.attr("width")) : -1;
      }
    }
    return -1;
  }

  private static int number(String text) {
    if (text.isEmpty() || text.length() > 5) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
