package threadlens.ingest.merging;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The path of an address without what numbers a page.
 *
 * @param path begins with a slash and does not end with one; empty for the root of a site
 * @param page 0 where it gives no number
 * @param doubtful the path without a last number that may be anything; null where there is none
 */
record PagePath(
    String path, int page, boolean commentPage, @Nullable String doubtful, int doubtfulPage) {
  private static final String COMMENT_PAGE = "comment-page-";

  /** What may stand before the number in a last part of its own. */
  private static final List<String> PARTS = List.of(COMMENT_PAGE, "page-", "page", "p");

  private static final String IN_NAME = "-page-";
  private static final int MOST_PAGES = 9_999;

  static PagePath of(String written) {
    String path = withoutSlashes(written);
    int slash = path.lastIndexOf('/');
    if (slash < 0) {
      return new PagePath(path, 0, false, null, 0);
    }
    String above = path.substring(0, slash);
    String last = path.substring(slash + 1);
    String lower = last.toLowerCase(Locale.ROOT);
    for (String part : PARTS) {
      if (lower.startsWith(part) && isPage(lower.substring(part.length()))) {
        int page = Digits.number(lower.substring(part.length()));
        return new PagePath(withoutSlashes(above), page, part.equals(COMMENT_PAGE), null, 0);
      }
    }
    if (isPage(last) && above.toLowerCase(Locale.ROOT).endsWith("/page")) {
      String whole = above.substring(0, above.length() - "/page".length());
      return new PagePath(withoutSlashes(whole), Digits.number(last), false, null, 0);
    }
    return inName(above, last, path);
  }

  /**
   * As in {@code thread-12-page-2.html}; and, in doubt, {@code title-2.html} and {@code title/2}.
   */
  private static PagePath inName(String above, String last, String path) {
    int dot = last.lastIndexOf('.');
    String name = dot < 0 ? last : last.substring(0, dot);
    String ending = dot < 0 ? "" : last.substring(dot);
    int marker = name.toLowerCase(Locale.ROOT).lastIndexOf(IN_NAME);
    if (marker > 0 && isPage(name.substring(marker + IN_NAME.length()))) {
      int page = Digits.number(name.substring(marker + IN_NAME.length()));
      return new PagePath(above + "/" + name.substring(0, marker) + ending, page, false, null, 0);
    }
    int dash = name.lastIndexOf('-');
    if (dash > 0 && isPage(name.substring(dash + 1))) {
      String doubtful = above + "/" + name.substring(0, dash) + ending;
      return new PagePath(path, 0, false, doubtful, Digits.number(name.substring(dash + 1)));
    }
    return isPage(last) && !above.isEmpty()
        ? new PagePath(path, 0, false, above, Digits.number(last))
        : new PagePath(path, 0, false, null, 0);
  }

  private static boolean isPage(String digits) {
    int number = Digits.number(digits);
    return number > 0 && number <= MOST_PAGES;
  }

  private static String withoutSlashes(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }
}
