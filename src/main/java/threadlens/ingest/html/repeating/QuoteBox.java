package threadlens.ingest.html.repeating;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Boxes in which forums set what a comment quotes, without {@code blockquote}. */
final class QuoteBox {
  private static final Set<String> TAGS =
      Set.of("div", "table", "section", "aside", "p", "details", "td");
  private static final Set<String> WORDS =
      Set.of(
          "quote",
          "quoted",
          "quotebox",
          "bbquote",
          "quotecontent",
          "quotemessage",
          "zitat",
          "citation");

  private QuoteBox() {}

  /** Tells by the names of the element's classes. */
  static boolean is(Element element) {
    return isBox(element.normalName()) && isNamed(element.attr("class"));
  }

  static boolean isBox(String tag) {
    return TAGS.contains(tag);
  }

  /** Tells by the classes alone. */
  static boolean isNamed(String names) {
    String classes = names.toLowerCase(Locale.ROOT);
    if (classes.length() > 200 || !(classes.contains("quot") || classes.contains("itat"))) {
      return false;
    }
    for (String word : classes.split("[\\s_-]+", -1)) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
