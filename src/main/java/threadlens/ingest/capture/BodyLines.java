package threadlens.ingest.capture;

import org.jspecify.annotations.Nullable;

/**
 * Which of the lines below a header are what somebody wrote: not ranks, links and counts of the
 * site.
 *
 * @param repeated what is the site's by its repetition; null where the profile alone tells
 */
record BodyLines(Page page, Profile profile, @Nullable RepeatedLines repeated) {
  /**
   * What stands under every header is not part of the comment, unless nothing else stands there.
   */
  int start(int start, int end) {
    int first = page.nextFilled(start, end);
    while (repeated != null && first < end && isSite(page.line(first))) {
      first = page.nextFilled(first + 1, end);
    }
    return first < end ? first : start;
  }

  private boolean isSite(String line) {
    return Profile.any(profile.afterComment(), line) || (repeated != null && repeated.holds(line));
  }

  /** The links under a comment are not part of it, nor is a count, unless nothing else stands. */
  int end(int start, int end, @Nullable String name) {
    int behind = siteLines(start, end, name);
    int first = page.nextFilled(start, end);
    boolean says = behind <= first && first < end && isNumberOfItsOwn(page.line(first));
    return says ? first + 1 : behind;
  }

  /** A number, where few comments have one. */
  private boolean isNumberOfItsOwn(String line) {
    return repeated != null
        && !repeated.holds(line)
        && line.strip().chars().allMatch(Character::isDigit);
  }

  /** Returns where the links and counts at the end of a comment begin. */
  private int siteLines(int start, int end, @Nullable String name) {
    int last = page.endOfFilled(start, end);
    boolean cut = false;
    while (last > start
        && (isSite(page.line(last - 1)) || (cut && page.line(last - 1).equals(name)))) {
      last = page.endOfFilled(start, last - 1);
      cut = repeated != null; // beside ranks and counts the name may stand again
    }
    return last;
  }
}
