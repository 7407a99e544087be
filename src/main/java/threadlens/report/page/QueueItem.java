package threadlens.report.page;

import java.util.List;

/**
 * A comment that waits for a moderator: flagged, or reported by readers.
 *
 * @param rank where it stands among the others
 * @param key what its decision is kept under, and what a site needs of it: a JSON array of thread,
 *     comment, SHA-256 of the text, the site's id and address
 * @param unfound whether readers reported it and no rule found anything; false for a flagged one
 * @param unflagged whether rules noted something that asks for no look, and readers reported it
 * @param discussion title
 * @param href the comment in its thread
 * @param level high, medium or low, in words; empty where it is not flagged
 * @param judged what a decision says of each finding of the card, in the same order
 * @param categories of all findings, as data, parted by spaces; so are targets and groups
 * @param above the comments that it answers, the nearest last
 * @param aboveLeft how many stand above these
 */
public record QueueItem(
    QueueRank rank,
    String key,
    CommentCard card,
    boolean unfound,
    boolean unflagged,
    String discussion,
    String href,
    String level,
    List<Judged> judged,
    String categories,
    String targets,
    String groups,
    List<Above> above,
    int aboveLeft) {
  public QueueItem {
    judged = List.copyOf(judged);
    above = List.copyOf(above);
  }

  /** A finding as decisions name it. */
  public record Judged(String rule, int version, int start, int end) {}

  /**
   * A comment on the way from the head of the chain.
   *
   * @param link whom it answers, in words; empty for nobody
   * @param tag language of the text
   */
  public record Above(
      String name, String time, String href, String link, String tag, MarkedText text) {}
}
