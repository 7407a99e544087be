package threadlens.ingest.html.repeating;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import threadlens.text.Ints;
import threadlens.text.ManyWords;

/** How deep markup says that an element stands: -1 where it does not say. */
final class Levels {
  private static final List<String> STEMS =
      List.of("depth", "level", "indent", "nest", "lvl", "child");
  private static final ManyWords ANY_STEM = ManyWords.of(STEMS);
  private static final String[] ATTRIBUTES = {
    "data-depth", "data-level", "data-indent", "aria-level", "data-nesting", "indent", "depth"
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

  static int margin(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    for (String property : new String[] {"margin-left:", "padding-left:", "margin-right:"}) {
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
