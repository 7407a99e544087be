package threadlens.ingest.merging;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a topic of Discourse lies, as its JSON tells. It does not name its site, so that the
 * address is made up; the topic's words are part of it. Which page it is, the number of its first
 * post tells.
 */
final class TopicHead {
  /** In bytes; the posts come first, and each tells its topic. */
  static final int HEAD = 1 << 16;

  private static final String SIGN = "\"post_stream\"";
  private static final String SITE = "https://discourse.invalid/t/";
  private static final int POSTS = 20; // on a page

  private static final Pattern TOPIC = Pattern.compile("\"topic_id\" ?: ?(\\d{1,9})\\b");
  private static final Pattern WORDS = Pattern.compile("\"topic_slug\" ?: ?\"([\\w-]{1,200})\"");
  private static final Pattern NUMBER = Pattern.compile("\"post_number\" ?: ?(\\d{1,9})\\b");

  private TopicHead() {}

  /** Tells quickly whether what begins so may be a topic. */
  static boolean maybe(String start) {
    return start.stripLeading().startsWith("{") && start.contains(SIGN);
  }

  /** Returns its address; null where it does not tell. */
  static @Nullable String address(String head) {
    Matcher topic = TOPIC.matcher(head);
    Matcher number = NUMBER.matcher(head);
    if (!topic.find() || !number.find()) {
      return null;
    }
    Matcher words = WORDS.matcher(head);
    String slug = words.find() ? words.group(1) + "/" : "";
    int page = (Math.max(1, Integer.parseInt(number.group(1))) - 1) / POSTS + 1;
    return SITE + slug + "topic-" + topic.group(1) + "?page=" + page;
  }
}
