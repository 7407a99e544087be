package threadlens.rules;

/**
 * What must have come again in a thread before a rule holds.
 *
 * @param deeds what counts, as bits of {@link Deed}
 * @param times how often at least, this comment counted: comments, or authors or commenters where
 *     many are asked for
 * @param by whose comments count
 * @param against whom they must be aimed at
 * @param unanswered only what was done since the other last answered
 */
record Repetition(
    int deeds, int times, By by, Against against, boolean unanswered, Lookback within) {
  /** Whose comments count. */
  enum By {
    ONE_AUTHOR,
    /** Different ones; each counts once. */
    MANY
  }

  /** Whom the comments are aimed at. */
  enum Against {
    ONE_COMMENTER,
    /** Different ones; each counts once. */
    MANY,
    /** It does not matter. */
    ANYBODY
  }
}
