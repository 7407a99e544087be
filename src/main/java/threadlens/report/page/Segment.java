package threadlens.report.page;

import java.util.List;

/**
 * A piece of a comment's text, all of one kind. Marks that overlap are cut into pieces, each of
 * which bears all that hold for it.
 *
 * @param text what is shown; empty where something hidden stands
 * @param hidden the name of a hidden character, such as {@code RLO}; else empty
 * @param zone {@code quote}, {@code address} or {@code url}; empty for the author's own words
 * @param severity style of the gravest finding that covers it; empty where none does
 * @param says whether it is among the words that say whom the comment answers
 * @param answers anchors of the comments whose answer goes back to it, parted by spaces
 * @param ends numbers of the findings that end here, to be shown behind it
 */
public record Segment(
    String text,
    String hidden,
    String zone,
    String severity,
    boolean says,
    String answers,
    List<Integer> ends) {
  public Segment {
    ends = List.copyOf(ends);
  }

  /** Classes of the style sheet; empty where nothing is to be told from other words. */
  public String style() {
    StringBuilder style = new StringBuilder();
    style.append(severity.isEmpty() ? "" : " s-" + severity);
    style.append(zone.isEmpty() ? "" : " z-" + zone);
    style.append(says ? " says" : "");
    return style.toString().strip();
  }

  public boolean plain() {
    return style().isEmpty() && answers.isEmpty();
  }
}
