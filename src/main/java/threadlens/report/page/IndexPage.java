package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import threadlens.model.Problem;
import threadlens.model.Provenance;

/**
 * One part of the overview: of the flagged comments, and of all discussions. Part 0 is {@code
 * index.html}.
 *
 * @param queued how many flagged comments there are in all
 * @param left how many of them are on no page, since more rank before them than pages show
 * @param leftOut inputs that could not be read; on the first part only
 * @param more other pages on the whole corpus
 * @param all every discussion for the script; {@link AllRows#NONE} where one part holds them all
 */
public record IndexPage(
    Frame frame,
    Counts counts,
    long queued,
    long left,
    List<FlagEntry> queue,
    List<DiscussionRow> discussions,
    List<String> leftOut,
    int part,
    int discussionParts,
    List<Fact> more,
    AllRows all,
    List<Fact> made) {
  /** Rows of each list on one part. */
  public static final int ROWS = 100;

  public IndexPage {
    queue = List.copyOf(queue);
    discussions = List.copyOf(discussions);
    leftOut = List.copyOf(leftOut);
    more = List.copyOf(more);
    made = List.copyOf(made);
  }

  /**
   * Returns every part, one after the other.
   *
   * @param queue by rank
   * @param more other pages on the whole corpus
   */
  public static List<IndexPage> parts(
      Frame frame,
      Counts counts,
      long queued,
      List<FlagEntry> queue,
      List<DiscussionRow> discussions,
      List<Problem> leftOut,
      List<Fact> more,
      Provenance provenance) {
    int discussionParts = (discussions.size() + ROWS - 1) / ROWS;
    List<IndexPage> parts = new ArrayList<>();
    for (int part = 0; part < Math.max(1, discussionParts); part++) {
      parts.add(
          new IndexPage(
              frame,
              counts,
              queued,
              queued - queue.size(),
              part == 0 ? queue : List.of(),
              rows(discussions, part),
              part == 0
                  ? leftOut.stream().map(one -> Visible.line(one.toString())).toList()
                  : List.of(),
              part,
              discussionParts,
              more,
              part == 0 && discussionParts > 1 ? AllRows.of(discussions) : AllRows.NONE,
              ThreadFacts.made(frame.phrases(), provenance)));
    }
    return parts;
  }

  private static <T> List<T> rows(List<T> all, int part) {
    int start = Math.min(all.size(), part * ROWS);
    return all.subList(start, Math.min(all.size(), start + ROWS));
  }

  /** The file name of a part. */
  public static String name(int part) {
    return part == 0 ? "index.html" : "index." + (part + 1) + ".html";
  }

  public boolean first() {
    return part == 0;
  }
}
