package threadlens.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.markup.Prose;
import threadlens.text.Span;

/** What stands behind a line that ends a text: the signature of older forums. */
final class Signature {
  private Signature() {}

  /**
   * Returns a text without its signature, and without the quotations in that.
   *
   * @param until where it begins; null where the software sets none
   */
  static Prose.Quoting leftOut(Prose.Quoting text, @Nullable Pattern until) {
    Matcher matcher = until == null ? null : until.matcher(text.prose().text());
    if (matcher == null || !matcher.find()) {
      return text;
    }
    String kept = text.prose().text().substring(0, matcher.start()).stripTrailing();
    List<Span> quotes = new ArrayList<>();
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < text.elements().size(); i++) {
      if (text.prose().quotes().get(i).end() <= kept.length()) {
        quotes.add(text.prose().quotes().get(i));
        elements.add(text.elements().get(i));
      }
    }
    return new Prose.Quoting(new Prose(kept, quotes), elements);
  }
}
