package threadlens.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a comment answers, and why.
 *
 * @param words such as {@code answers}; what follows is the name
 * @param name of the person answered; empty where nobody is named
 * @param href the comment answered; null where it is not on a page
 * @param after what follows the name, such as {@code whose comment is gone}
 * @param sure high, medium, low, or {@code stated by the page}; empty where nothing is known
 * @param reasons why, strongest first
 * @param others who else it may answer
 */
public record LinkLine(
    String words,
    String name,
    @Nullable String href,
    String after,
    String sure,
    List<Reason> reasons,
    List<Other> others) {
  public LinkLine {
    reasons = List.copyOf(reasons);
    others = List.copyOf(others);
  }

  /**
   * One reason for the link.
   *
   * @param weight how strongly it speaks, in words
   */
  public record Reason(String because, String weight) {}

  /**
   * A comment that it may answer as well.
   *
   * @param name empty for "nobody"
   * @param href null where the comment is not on a page
   */
  public record Other(String name, @Nullable String href, String sure) {}
}
