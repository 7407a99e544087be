package threadlens.evaluation;

import java.util.List;
import java.util.Set;
import threadlens.model.Comment;
import threadlens.model.CommentId;

/**
 * A conversation of which people have said who answers whom.
 *
 * @param comments in the order shown, without what the gold would give away
 * @param answers one for each comment, in the same order
 */
record LinkThread(String name, List<Comment> comments, List<Answer> answers) {
  LinkThread {
    comments = List.copyOf(comments);
    answers = List.copyOf(answers);
    if (comments.size() != answers.size()) {
      throw new IllegalArgumentException(
          name + ": " + comments.size() + " comments, " + answers.size() + " answers");
    }
  }

  /**
   * Whom one comment answers.
   *
   * @param scored whether this comment counts: not an opening post, not mere context
   * @param parents the comments that it answers, any of which is right; empty where it answers
   *     nobody who is left
   */
  record Answer(boolean scored, Set<CommentId> parents) {
    Answer {
      parents = Set.copyOf(parents);
    }
  }
}
