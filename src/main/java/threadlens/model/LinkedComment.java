package threadlens.model;

import java.util.List;

/**
 * A comment, whom it answers, and which parts of it are not its author's own prose.
 *
 * @param zones in the order of the text, not overlapping
 */
public record LinkedComment(Comment comment, ReplyLink link, List<Zone> zones) {
  public LinkedComment {
    zones = List.copyOf(zones);
    if (!link.comment().equals(comment.id())) {
      throw new IllegalArgumentException(
          "the link of " + link.comment() + " beside comment " + comment.id());
    }
  }
}
