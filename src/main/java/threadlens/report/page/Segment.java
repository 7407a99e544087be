package threadlens.report.page;

import java.util.List;

/**
 * A piece of a comment's text, all of one kind.
 *
 * @param text what is shown; empty where something hidden stands
 * @param hidden the name of a hidden character, such as {@code RLO}; else empty
 * @param zone {@code quote}, {@code address} or {@code url}; empty for the author's own words
 * @param severity style of the gravest finding that covers it; empty where none does
 * @param ends numbers of the findings that end here, to be shown behind it
 */
public record Segment(
    String text, String hidden, String zone, String severity, List<Integer> ends) {
  public Segment {
    ends = List.copyOf(ends);
  }
}
