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
 * @param beside which pages of the corpus there are
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
    int queueParts,
    int discussionParts,
    Beside beside,
    AllRows all,
    List<Fact> made) {
  /** Which pages of the whole corpus stand beside this one. */
  public record Beside(boolean people, boolean stories, boolean time) {}

  /** Rows of each list on one part. */
  public static final int ROWS = 100;

  public IndexPage {
    queue = List.copyOf(queue);
    discussions = List.copyOf(discussions);
    leftOut = List.copyOf(leftOut);
    made = List.copyOf(made);
  }

  /**
   * Returns every part, one after the other.
   *
   * @param queue by rank
   * @param beside which pages of the corpus there are
   */
  public static List<IndexPage> parts(
      Frame frame,
      Counts counts,
      long queued,
      List<FlagEntry> queue,
      List<DiscussionRow> discussions,
      List<Problem> leftOut,
      Beside beside,
      Provenance provenance) {
    int queueParts = (queue.size() + ROWS - 1) / ROWS;
    int discussionParts = (discussions.size() + ROWS - 1) / ROWS;
    List<IndexPage> parts = new ArrayList<>();
    for (int part = 0; part < Math.max(1, Math.max(queueParts, discussionParts)); part++) {
      parts.add(
          new IndexPage(
              frame,
              counts,
              queued,
              queued - queue.size(),
              rows(queue, part),
              rows(discussions, part),
              part == 0
                  ? leftOut.stream().map(one -> Visible.line(one.toString())).toList()
                  : List.of(),
              part,
              queueParts,
              discussionParts,
              beside,
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

  public int firstRank() {
    return part * ROWS + 1;
  }
}
