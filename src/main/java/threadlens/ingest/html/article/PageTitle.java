package threadlens.ingest.html.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of the article. Pages add their own name to it, before or after a mark; a heading on
 * the page that the title holds is the title without that.
 */
final class PageTitle {
  private static final List<String> MARKS =
      List.of(" | ", " – ", " — ", " - ", " :: ", " » ", " « ", " · ", " • ", " / ");
  private static final int LONGEST = 500;

  private PageTitle() {}

  /** Returns it in one line; empty where the page has none. */
  static String of(Document page, Clues clues, LinkedData data) {
    String shared = clean(clues.meta("og:title", "twitter:title"));
    String window = clean(page.title());
    String headline = clean(data.text("headline"));
    List<String> headings = new ArrayList<>();
    for (Element heading : clues.headings()) {
      if (!linksHome(heading)) {
        headings.add(clean(heading.text()));
      }
    }
    String shown = "";
    for (String heading : headings) {
      boolean titles =
          folded(shared).contains(folded(heading)) || folded(window).contains(folded(heading));
      if (titles && heading.length() > Math.max(3, shown.length()) && !site(heading, clues)) {
        shown = heading;
      }
    }
    if (!shown.isEmpty()) {
      return shown;
    }
    if (!headline.isEmpty()) {
      return headline;
    }
    if (!shared.isEmpty() || !window.isEmpty()) {
      return withoutSite(shared.isEmpty() ? window : shared, clues);
    }
    return headings.isEmpty() ? "" : headings.get(0);
  }

  /** The name of a site leads to its front page. */
  private static boolean linksHome(Element heading) {
    Element link = heading.selectFirst("a[href]");
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
    String line = text == null ? "" : text.replace("\u00ad", "").strip().replaceAll("\\s+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
