package threadlens.linking;

/** What kind of conversation this is, told from what was seen of it so far. */
final class Habits {
  private static final int SHORT = 15;
  private static final int ENOUGH = 30;
  private static final int EARLY = 8;
  private static final int USUAL = 3;

  /** A clock that is put back now and then makes no threaded page. */
  private static final int SELDOM = 30;

  private int comments;
  private long words;
  private int quoting;
  private int answering;
  private int back;
  private int oldestYet;
  private long latest = Post.TIMELESS;
  private double gapSum;
  private int gaps;
  private long oldest = Long.MAX_VALUE;
  private boolean opened;

  void saw(int wordCount, boolean quotes, boolean answers) {
    comments++;
    words += wordCount;
    quoting += quotes ? 1 : 0;
    answering += answers ? 1 : 0;
  }

  /** The first comment is the opening post of a thread, or looks like one. */
  void opened() {
    opened = true;
  }

  /** The share of comments that quote, from 0 to 1; a little over 0 before anybody did. */
  double quotingShare() {
    return (quoting + 0.2) / (comments + 1.0);
  }

  /** A comment was earlier in time than the one above it. */
  void wentBack() {
    back++;
  }

  /**
   * How much longer than usual here was the time since the comment above, in logarithms of minutes;
   * 0 where nothing is usual yet.
   */
  double lull(long second) {
    return gaps < USUAL ? 0 : gap(second) - gapSum / gaps;
  }

  private double gap(long second) {
    return Math.log1p(Math.abs(second - latest) / 60.0);
  }

  /** A comment of a known time. */
  void at(long second) {
    if (latest != Post.TIMELESS) {
      gapSum += gap(second);
      gaps++;
    }
    latest = second;
    if (second < oldest) {
      oldestYet += oldest == Long.MAX_VALUE ? 0 : 1;
      oldest = second;
    }
  }

  /** Whether a moment is before all that was seen. */
  boolean beforeAll(long second) {
    return second < oldest;
  }

  /**
   * Whether the page shows its newest chain first: again and again a comment is older than all
   * above it.
   */
  boolean newestFirst() {
    return oldestYet >= 2 && oldestYet * 12 >= comments;
  }

  /**
   * A forum quotes what it answers, and early on may show by its opening post alone; a chat is many
   * short lines, a threaded page has gone back in time; all else is a plain page.
   */
  Setting setting() {
    if (back > 0 && back * SELDOM >= comments) {
      return Setting.THREADED;
    }
    if (quoting >= 1 && quoting * 8 >= comments) {
      return Setting.FORUM;
    }
    if (opened && comments < EARLY) {
      return Setting.FORUM;
    }
    return comments >= ENOUGH && words < (long) SHORT * comments ? Setting.CHAT : Setting.PAGE;
  }

  /** The log-odds that a comment here names or quotes whom it answers. */
  double frankness() {
    return Math.log((answering + 1.0) / (comments - answering + 1.0));
  }
}
