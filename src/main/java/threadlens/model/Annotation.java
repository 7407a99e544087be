package threadlens.model;

import java.util.List;

/**
 * All that Threadlens says of one comment.
 *
 * @param problems what of this comment's input could not be used
 */
public record Annotation(
    LinkedComment linked, CommentAnalysis analysis, CommentFlags flags, List<Problem> problems) {
  public Annotation {
    problems = List.copyOf(problems);
  }

  public Comment comment() {
    return linked.comment();
  }

  public ReplyLink link() {
    return linked.link();
  }
}
