package threadlens.ingest.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The query of an address, sorted, without what numbers a page or counts visitors. */
record PageQuery(String text, int page, boolean commentPage) {
  private static final Set<String> PAGE_PARAMETERS =
      Set.of(
          "page",
          "paged",
          "cpage",
          "pg",
          "pagenum",
          "pageno",
          "pagenumber",
          "start",
          "offset",
          "st",
          "comments_page",
          "comment_page",
          "commentpage",
          "comments-page");

  /** In these, the page of what they name is {@code p}; elsewhere that is the id of a post. */
  private static final Set<String> TOPIC_PARAMETERS = Set.of("id", "t", "tid", "topic", "threadid");

  private static final Set<String> NO_MATTER =
      Set.of(
          "fbclid",
          "gclid",
          "sid",
          "phpsessid",
          "jsessionid",
          "replytocom",
          "sort",
          "order",
          "highlight",
          "share",
          "ref",
          "amp");

  static PageQuery of(String query) {
    List<String> kept = new ArrayList<>();
    int page = 0;
    boolean commentPage = false;
    String[] all = query.replace("&amp;", "&").split("[&;]", -1);
    boolean topic = false;
    for (String each : all) {
      topic |= TOPIC_PARAMETERS.contains(name(each));
    }
    for (String each : all) {
      String name = name(each);
      String value = each.substring(Math.min(each.length(), name.length() + 1));
      int number = Digits.number(value);
      if (number >= 0 && (PAGE_PARAMETERS.contains(name) || (topic && name.equals("p")))) {
        page = number;
        commentPage |= name.equals("cpage");
      } else if (name.equals("topic") && Digits.number(afterDot(value)) >= 0) {
        page = Digits.number(afterDot(value)); // Simple Machines: topic.comment
        kept.add(each.substring(0, each.lastIndexOf('.')));
      } else if (!each.isEmpty() && !NO_MATTER.contains(name) && !name.startsWith("utm_")) {
        kept.add(each);
      }
    }
    kept.sort(null);
    return new PageQuery(kept.isEmpty() ? "" : "?" + String.join("&", kept), page, commentPage);
  }

  private static String name(String parameter) {
    int equals = parameter.indexOf('=');
    return (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
  }

  private static String afterDot(String value) {
    int dot = value.lastIndexOf('.');
    return dot < 0 ? "" : value.substring(dot + 1);
  }
}
