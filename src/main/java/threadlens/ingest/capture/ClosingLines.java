package threadlens.ingest.capture;

import org.jspecify.annotations.Nullable;
import threadlens.model.CommentsState;

/**
 * The lines of the site at the end of a page, read from the last one upwards, as long as each is
 * one: furniture, and the sentence by which the page says that it takes no comments.
 *
 * @param start the first of them; the page's end where there are none
 * @param state what they say; null where they say nothing
 * @param stateLine where they say it; -1 where they say nothing
 */
record ClosingLines(int start, @Nullable CommentsState state, int stateLine) {
  private static final int MOST_LINES = 60;

  /**
   * @param from the first line that may be one
   */
  static ClosingLines of(Page page, Profile profile, int from) {
    int end = formStart(page, profile, from);
    int start = end;
    CommentsState state = null;
    int stateLine = -1;
    for (int i = page.endOfFilled(from, end) - 1; i >= from && end - i <= MOST_LINES; i--) {
      if (page.blank(i)) {
        continue;
      }
      CommentsState said = state(profile, page.line(i));
      if (said == null && !isSite(profile, page.line(i))) {
        break;
      }
      if (said != null && state == null) {
        state = said;
        stateLine = i;
      }
      start = i;
    }
    while (start < end
        && start > from
        && !page.blank(start)
        && !page.blank(start - 1)
        && start != stateLine) {
      start++; // the last lines of a paragraph of prose
    }
    return new ClosingLines(start, state, stateLine);
  }

  /** The form under the comments ends the page: what stands below it is the site's. */
  private static int formStart(Page page, Profile profile, int from) {
    for (int i = from; i < page.count(); i++) {
      if (page.blank(i - 1)
          && !page.blank(i)
          && page.length(i) <= LinePattern.LONGEST_LINE
          && Profile.any(profile.end(), page.line(i))) {
        return i;
      }
    }
    return page.count();
  }

  private static boolean isSite(Profile profile, String line) {
    return line.length() <= LinePattern.LONGEST_LINE
        && (profile.isFurniture(line) || Profile.any(profile.endings(), line));
  }

  /** Returns what a line says of the comments; null where it says nothing of them. */
  static @Nullable CommentsState state(Profile profile, String line) {
    if (Profile.says(profile.suspended(), line)) {
      return CommentsState.SUSPENDED;
    } else if (Profile.says(profile.closed(), line)) {
      return CommentsState.CLOSED;
    }
    return Profile.says(profile.notCaptured(), line) ? CommentsState.NOT_CAPTURED : null;
  }
}
