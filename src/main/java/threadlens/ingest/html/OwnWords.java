package threadlens.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.markup.Prose;
import threadlens.text.Span;

/** A text without the lines before and behind it that no element sets apart from it. */
final class OwnWords {
  private OwnWords() {}

  /**
   * Returns what somebody wrote, with the quotations in it.
   *
   * @param after what the site sets before it; null where it sets nothing
   * @param until where a signature, or what the site sets behind it, begins; null where it sets
   *     nothing
   */
  static Prose.Quoting of(Prose.Quoting text, @Nullable Pattern after, @Nullable Pattern until) {
    String all = text.prose().text();
    Matcher before = after == null ? null : after.matcher(all);
    int start = before != null && before.find() ? before.end() : 0;
    Matcher behind = until == null ? null : until.matcher(all);
    int end = behind != null && behind.find(start) ? behind.start() : all.length();
    return start == 0 && end == all.length() ? text : cut(text, start, end);
  }

  private static Prose.Quoting cut(Prose.Quoting text, int from, int to) {
    String all = text.prose().text();
    int start = from;
    while (start < to && Character.isWhitespace(all.charAt(start))) {
      start++;
    }
    String kept = all.substring(start, to).stripTrailing();
    List<Span> quotes = new ArrayList<>();
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < text.prose().quotes().size(); i++) {
      Span quote = text.prose().quotes().get(i);
      if (quote.start() >= start && quote.end() <= start + kept.length()) {
        quotes.add(new Span(quote.start() - start, quote.end() - start));
        if (i < text.elements().size()) {
          elements.add(text.elements().get(i));
        }
      }
    }
    return new Prose.Quoting(new Prose(kept, quotes), elements);
  }
}
