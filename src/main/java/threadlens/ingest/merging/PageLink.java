package threadlens.ingest.merging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a page says that the discussion goes on, or began: {@code rel=next}, {@code rel=prev}.
 *
 * @param written as it stands there
 * @param address of the web that it comes to; null where the page does not tell its own
 */
record PageLink(String written, @Nullable String address) {
  static final String NEXT = "next";
  static final String PREVIOUS = "prev";

  /** Returns the first link of its kind; null where there is none. */
  static @Nullable PageLink first(Document page, String relation) {
    for (Element link : page.select("link[rel][href], a[rel][href]")) {
      String href = link.attr("href").strip();
      if (says(link.attr("rel"), relation) && !href.isEmpty() && !href.startsWith("#")) {
        String address = link.absUrl("href");
        return new PageLink(href, address.isEmpty() ? null : address);
      }
    }
    return null;
  }

  private static boolean says(String relations, String relation) {
    for (String each : relations.toLowerCase(Locale.ROOT).split("[ \t\n\r\f]+", -1)) {
      if (each.equals(relation) || (relation.equals(PREVIOUS) && each.equals("previous"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the name of the file that it names, beside another; null where it names none. Nothing
   * is opened by it: it is compared with the names of the files that are there.
   *
   * @param from name of the file that holds the link
   */
  @Nullable String file(String from) {
    int end = written.length();
    for (char mark : new char[] {'#', '?'}) {
      int at = written.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    String path = written.substring(0, end);
    if (path.isEmpty() || path.startsWith("/") || path.contains(":")) {
      return null;
    }
    Deque<String> parts = new ArrayDeque<>();
    int folder = from.lastIndexOf('/');
    String whole = (folder < 0 ? "" : from.substring(0, folder + 1)) + path;
    for (String part : whole.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts).toLowerCase(Locale.ROOT);
  }
}
