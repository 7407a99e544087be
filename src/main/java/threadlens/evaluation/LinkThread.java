package threadlens.evaluation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /** The first comment, if it is an opening post; null where there is none. */
  @Nullable Comment opening() {
    return !answers.isEmpty() && answers.get(0).role() == Role.OPENING ? comments.get(0) : null;
  }

  /** What a comment is to the figures. */
  enum Role {
    /** It counts. */
    SCORED,
    /** An opening post, which answers nobody by its nature. */
    OPENING,
    /** People were not sure whom it answers. */
    DOUBTFUL,
    /** Nobody has said whom it answers. */
    CONTEXT
  }

  /**
   * Whom one comment answers.
   *
   * @param parents the comments that it answers, any of which is right; empty where it answers
   *     nobody who is left
   */
  record Answer(Role role, Set<CommentId> parents) {
    Answer {
      parents = Set.copyOf(parents);
    }

    boolean scored() {
      return role == Role.SCORED;
    }

    /** Whether it belongs to a chain. */
    boolean inChain() {
      return role != Role.CONTEXT;
    }
  }
}
