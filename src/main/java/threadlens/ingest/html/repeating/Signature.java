package threadlens.ingest.html.repeating;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What commenters let stand under all they write: in no forum a part of one comment. */
final class Signature {
  private Signature() {}

  /** Tells by the names of the element's classes, as forums give them. */
  static boolean is(Element element) {
    if (!element.hasAttr("class")) {
      return false;
    }
    for (String name : element.classNames()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.contains("signature")
          || lower.equals("sig")
          || lower.startsWith("sig-")
          || lower.startsWith("sig_")
          || lower.endsWith("-sig")
          || lower.endsWith("_sig")) {
        return true;
      }
    }
    return false;
  }
}
