package threadlens.report.page;

import threadlens.model.LinkStatus;
import threadlens.model.ReplyLink;

/** How well it is known whom a comment answers: the line that the tree draws, and its legend. */
public enum Tie {
  /** Its parent is given by the source. */
  STATED,
  /** Inferred with high confidence. */
  SURE,
  UNSURE,
  /** It answers somebody whose comment is gone. */
  GONE,
  /** Whom it answers cannot be told. */
  UNKNOWN,
  /** It answers nobody. */
  NONE;

  /**
   * @param here whether the comment answered is on a page
   */
  static Tie of(ReplyLink link, boolean here) {
    return switch (link.status()) {
      case STATED -> here ? STATED : GONE;
      case INFERRED -> !here ? GONE : isSure(link) ? SURE : UNSURE;
      case MISSING_PARENT -> GONE;
      case ROOT -> NONE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Only the source itself is wholly sure: a stated root has no status of its own. */
  static boolean isStated(ReplyLink link) {
    return link.status() == LinkStatus.STATED || link.confidence() >= 1;
  }

  /** Whether a page may speak of the link without "probably". */
  static boolean isSure(ReplyLink link) {
    return isStated(link)
        || (link.status() != LinkStatus.UNKNOWN
            && Level.ofConfidence(link.confidence()) == Level.HIGH);
  }

  public String words(Phrases phrases) {
    return phrases.say("tie." + Words.styleOf(this));
  }

  /** A class of the style sheet. */
  public String style() {
    return "tie-" + Words.styleOf(this);
  }
}
