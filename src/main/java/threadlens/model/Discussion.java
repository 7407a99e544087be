package threadlens.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article and all its comments, in the order of the source, not yet linked.
 *
 * @param source the input it was read from
 * @param format the reader that read it, such as {@code text-capture}
 * @param profile the site profile that fitted, such as {@code naharnet}; null where none was needed
 * @param confidence from 0 to 1, how well format and profile fit; for people and for sorting
 * @param article the piece under discussion
 * @param commentsState whether the page takes comments
 * @param declaredCount how many comments the page says it has; null where it does not say
 * @param problems what of the input could not be used
 */
public record Discussion(
    SourceId source,
    String format,
    @Nullable String profile,
    double confidence,
    Article article,
    CommentsState commentsState,
    @Nullable Integer declaredCount,
    List<Comment> comments,
    List<Problem> problems) {
  public Discussion {
    comments = List.copyOf(comments);
    problems = List.copyOf(problems);
  }

  /** Returns this discussion with other comments. */
  public Discussion withComments(List<Comment> other) {
    return new Discussion(
        source,
        format,
        profile,
        confidence,
        article,
        commentsState,
        declaredCount,
        other,
        problems);
  }

  /** Returns this discussion of another article. */
  public Discussion withArticle(Article other) {
    return new Discussion(
        source,
        format,
        profile,
        confidence,
        other,
        commentsState,
        declaredCount,
        comments,
        problems);
  }
}
