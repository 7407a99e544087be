package threadlens.ingest.merging;

import java.util.Locale;

/** Tags of links in markup that is too long to make a tree of. Goes through it once. */
final class LinkTags {
  /** In characters; what is longer leads to no page. */
  private static final int LONGEST = 2_000;

  private static final int MOST = 50;

  private LinkTags() {}

  /** Returns the tags, one behind the other, that may tell the page before or behind. */
  static String related(String markup, int from) {
    StringBuilder tags = new StringBuilder();
    int found = 0;
    int at = markup.indexOf('<', from);
    while (at >= 0 && found < MOST) {
      int end = end(markup, at);
      if (end - at <= LONGEST && isLink(markup, at) && related(markup.substring(at, end))) {
        tags.append(markup, at, end).append('>');
        found++;
      }
      at = markup.indexOf('<', end);
    }
    return tags.toString();
  }

  /** Returns the first element of a name with all in it, as written; empty where there is none. */
  static String first(String markup, String name) {
    for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
      if (markup.regionMatches(true, at + 1, name, 0, name.length())) {
        int end = markup.indexOf("</", at);
        return end < 0 ? "" : markup.substring(at, end);
      }
    }
    return "";
  }

  /** Where a tag ends, or another begins. */
  private static int end(String markup, int start) {
    int end = start + 1;
    while (end < markup.length() && markup.charAt(end) != '>' && markup.charAt(end) != '<') {
      end++;
    }
    return end;
  }

  private static boolean isLink(String markup, int start) {
    return isTag(markup, start, "a") || isTag(markup, start, "link");
  }

  private static boolean isTag(String markup, int start, String name) {
    int behind = start + 1 + name.length();
    return behind < markup.length()
        && markup.charAt(behind) <= ' '
        && markup.regionMatches(true, start + 1, name, 0, name.length());
  }

  private static boolean related(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    return lower.contains("rel")
        && (lower.contains(PageLink.NEXT) || lower.contains(PageLink.PREVIOUS));
  }
}
