package threadlens.ingest.html.article;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Collector;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The title of the article. Pages add their own name to it, before or after a mark; a heading on
 * the page that the title holds is the title without that.
 */
final class PageTitle {
  private static final List<String> MARKS =
      List.of(" | ", " – ", " — ", " - ", " :: ", " » ", " « ", " · ", " • ", " / ");
  private static final int LONGEST = 500;
  private static final Evaluator LINK = QueryParser.parse("a[href]");

  private PageTitle() {}

  /** Returns it in one line; empty where the page has none. */
  static String of(Document page, Clues clues, LinkedData data) {
    String shared = clean(clues.meta("og:title", "twitter:title"));
    String window = clean(page.title());
    String headline = clean(data.text("headline"));
    String shown = heading(clues, folded(shared) + '\n' + folded(window));
    if (!shown.isEmpty()) {
      return shown;
    }
    if (!headline.isEmpty()) {
      return headline;
    }
    if (!shared.isEmpty() || !window.isEmpty()) {
      return withoutSite(shared.isEmpty() ? window : shared, clues);
    }
    return clues.headings().stream()
        .filter(heading -> !linksHome(heading))
        .findFirst()
        .map(heading -> clean(heading.text()))
        .orElse("");
  }

  /** Returns the longest heading that is told of elsewhere; empty where none is. */
  private static String heading(Clues clues, String told) {
    String longest = "";
    for (Element element : clues.headings()) {
      String text = element.text();
      String heading = told.contains(folded(text)) ? clean(text) : "";
      if (heading.length() > Math.max(3, longest.length())
          && !site(heading, clues)
          && !linksHome(element)) {
        longest = heading;
      }
    }
    return longest;
  }

  /** The name of a site leads to its front page. */
  private static boolean linksHome(Element heading) {
    Element link = Collector.findFirst(LINK, heading);
    String address = link == null ? "" : link.attr("href");
    int host = address.indexOf("://");
    int path = host < 0 ? 0 : address.indexOf('/', host + 3);
    return link != null && (path < 0 || address.length() - path == 1) && !address.startsWith("#");
  }

  private static boolean site(String heading, Clues clues) {
    String name = clues.meta("og:site_name", "application-name");
    return name != null && folded(name).equals(folded(heading));
  }

  /** A short last part after a mark is the site's name; so is any part that says so. */
  private static String withoutSite(String title, Clues clues) {
    for (String mark : MARKS) {
      int last = title.lastIndexOf(mark);
      if (last > 0) {
        String before = title.substring(0, last).strip();
        String after = title.substring(last + mark.length()).strip();
        if (site(before, clues)) {
          return after;
        }
        if (site(after, clues) || after.length() * 2 < before.length()) {
          return before;
        }
      }
    }
    return title;
  }

  private static String clean(@Nullable String text) {
    String line = text == null ? "" : joined(text.replace("\u00ad", "").strip());
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  /** Runs of white space become one space. */
  private static String joined(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r');
      if (!space || !gap) {
        line.append(space ? ' ' : c);
      }
      gap = space;
    }
    return line.toString();
  }

  private static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    int from = 0; // of a run of letters
    for (int i = 0; i < lower.length(); ) {
      char unit = lower.charAt(i);
      int c = unit <= '~' ? unit : lower.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!Character.isLetterOrDigit(c)) {
        folded.append(lower, from, i);
        from = next;
      }
      i = next;
    }
    return folded.append(lower, from, lower.length()).toString();
  }
}
