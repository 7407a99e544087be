package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Story;
import threadlens.model.StoryDiscussion;

/**
 * The share of flagged comments in each discussion of a story: a mark at the share, a line over its
 * 95 % interval, all on one scale from nothing to everything.
 *
 * @param height of the drawing, in its own units
 * @param finding what the picture shows, in words
 */
public record StoryPicture(int height, List<Line> lines, List<Phrases.Piece> finding) {
  static final int LEFT = 130;
  static final int WIDE = 200;
  private static final int ROW = 24;

  public StoryPicture {
    lines = List.copyOf(lines);
    finding = List.copyOf(finding);
  }

  /**
   * A discussion.
   *
   * @param x of the mark; null where no comment was evaluated
   * @param low where the interval begins
   * @param high where it ends
   */
  public record Line(String name, int y, @Nullable Integer x, int low, int high) {}

  static StoryPicture of(Phrases phrases, Story story) {
    List<Line> lines = new ArrayList<>();
    for (StoryDiscussion each : story.discussions()) {
      Double low = each.flaggedLow();
      Double high = each.flaggedHigh();
      boolean known = low != null && high != null;
      lines.add(
          new Line(
              lines.size() + 1 + ". " + Visible.line(each.outlet(), 16),
              ROW / 2 + lines.size() * ROW,
              known ? at(share(each)) : null,
              low == null ? 0 : at(low),
              high == null ? 0 : at(high)));
    }
    return new StoryPicture(lines.size() * ROW + 20, lines, finding(phrases, story));
  }

  private static double share(StoryDiscussion each) {
    return each.evaluated() == 0 ? 0 : (double) each.flagged() / each.evaluated();
  }

  private static int at(double share) {
    return LEFT + (int) Math.round(share * WIDE);
  }

  /** Tells two apart only where their intervals do not meet. */
  private static List<Phrases.Piece> finding(Phrases phrases, Story story) {
    StoryDiscussion least = null;
    StoryDiscussion most = null;
    for (StoryDiscussion each : story.discussions()) {
      if (each.evaluated() > 0) {
        least = least == null || share(each) < share(least) ? each : least;
        most = most == null || share(each) > share(most) ? each : most;
      }
    }
    if (least == null || most == null || least.equals(most)) {
      return phrases.pieces("stories.finding-none");
    }
    Double low = most.flaggedLow();
    Double high = least.flaggedHigh();
    boolean apart = low != null && high != null && high < low;
    return phrases.pieces(
        apart ? "stories.finding-apart" : "stories.finding-alike",
        Fact.of(Visible.line(most.outlet(), 60)),
        Fact.of(Figures.share(share(most))),
        Fact.of(Visible.line(least.outlet(), 60)),
        Fact.of(Figures.share(share(least))));
  }
}
