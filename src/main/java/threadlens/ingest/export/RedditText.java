package threadlens.ingest.export;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Reddit does to texts and names, in whatever form they were exported. */
public final class RedditText {
  private static final Set<String> GONE = Set.of("[deleted]", "[removed]", "[ Removed by Reddit ]");

  private RedditText() {}

  /** Tells whether a text or name stands for one that is gone. */
  public static boolean isGone(@Nullable String text) {
    return text != null && GONE.contains(text.strip());
  }

  /** Reddit escapes three characters of text, so that it may stand in a page. */
  public static String unescaped(String text) {
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&#x200B;", "")
            .replace("&nbsp;", " ")
            .replace("&amp;", "&");
  }
}
