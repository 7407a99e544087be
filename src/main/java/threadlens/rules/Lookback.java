package threadlens.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far back in a thread a rule looks: minutes where both times are known, else comments.
 *
 * @param minutes 0 where no time was stated
 * @param comments 0 where no number was stated
 */
record Lookback(int minutes, int comments) {
  static final Lookback ALL = new Lookback(0, 0);
  static final String EXPECTED =
      "such as '20 comments', '10 minutes' or '10 minutes or 20 comments'";

  private static final Pattern WRITTEN =
      Pattern.compile("(?:(\\d{1,5}) minutes?)?( or )?(?:(\\d{1,4}) comments?)?");

  static @Nullable Lookback parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return null;
    }
    String minutes = parts.group(1);
    String comments = parts.group(3);
    boolean both = minutes != null && comments != null;
    if (both != (parts.group(2) != null) || (minutes == null && comments == null)) {
      return null;
    }
    return new Lookback(number(minutes), number(comments));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  boolean reaches(Earlier now, Earlier before) {
    Long here = now.second();
    Long there = before.second();
    if (minutes > 0 && here != null && there != null) {
      return Math.abs(here - there) <= minutes * 60L;
    }
    return comments > 0 ? now.number() - before.number() <= comments : minutes == 0;
  }
}
