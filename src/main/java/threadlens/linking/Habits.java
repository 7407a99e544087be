package threadlens.linking;

/** What kind of conversation this is, told from what was seen of it so far. */
final class Habits {
  private static final int SHORT = 15;
  private static final int ENOUGH = 30;

  private int comments;
  private long words;
  private int quoting;
  private int answering;
  private int back;
  private boolean openingStated;

  void saw(int wordCount, boolean quotes, boolean answers) {
    comments++;
    words += wordCount;
    quoting += quotes ? 1 : 0;
    answering += answers ? 1 : 0;
  }

  /** The source said of the first comment that it answers nobody: it is an opening post. */
  void opened() {
    openingStated = true;
  }

  boolean openingStated() {
    return openingStated;
  }

  /** Whether anybody quoted anything yet. */
  boolean quotes() {
    return quoting > 0;
  }

  void wentBack() {
    back++;
  }

  /**
   * A forum quotes what it answers, a chat is many short lines, a threaded page has gone back in
   * time; all else is a plain page.
   */
  Setting setting() {
    if (back > 0) {
      return Setting.THREADED;
    }
    if (quoting >= 1 && quoting * 8 >= comments) {
      return Setting.FORUM;
    }
    return comments >= ENOUGH && words < (long) SHORT * comments ? Setting.CHAT : Setting.PAGE;
  }

  /** The log-odds that a comment here names or quotes whom it answers. */
  double frankness() {
    return Math.log((answering + 1.0) / (comments - answering + 1.0));
  }
}
