package threadlens.ingest.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The commonest of regular expressions: the digits behind a text, such as {@code comment-(\d+)} or
 * {@code ^p(\d+)$}. Found without a machine for those of any form.
 *
 * @param text what stands before the digits; may be empty
 * @param fromStart whether nothing stands before the text
 * @param toEnd whether nothing stands behind the digits
 */
record NumberBehind(String text, boolean fromStart, boolean toEnd) {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\^?)([\\w #=:/-]*)\\(\\\\d\\+\\)(\\$?)");

  /** Returns what a regular expression asks for; null where it asks for anything else. */
  static @Nullable NumberBehind of(String regex) {
    Matcher parts = WRITTEN.matcher(regex);
    return parts.matches()
        ? new NumberBehind(parts.group(2), !parts.group(1).isEmpty(), !parts.group(3).isEmpty())
        : null;
  }

  /** Returns the digits of the first such place; null where there is none. */
  @Nullable String in(String value) {
    int at = value.indexOf(text);
    while (at >= 0) {
      int from = at + text.length();
      int end = from;
      while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
        end++;
      }
      if (end > from && (!toEnd || end == value.length()) && (!fromStart || at == 0)) {
        return value.substring(from, end);
      }
      if (fromStart || at == value.length()) {
        return null;
      }
      at = value.indexOf(text, Math.max(at + 1, end - text.length())); // other digits end elsewhere
    }
    return null;
  }
}
