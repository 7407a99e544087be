package threadlens.pipeline;

import threadlens.model.Annotation;
import threadlens.model.CommentFlags;
import threadlens.rules.Flagged;
import threadlens.rules.ThreadMemory;

/**
 * Holds the comments of one conversation against what those before them did. Apart from the linking
 * of {@link Conversation}, so that a comment on its way keeps none of that alive. Serves one thread
 * at a time.
 */
public final class Finisher {
  private final ThreadMemory memory;

  Finisher(ThreadMemory memory) {
    this.memory = memory;
  }

  /** Says what the comments before tell of a comment; drafts come in the order of the comments. */
  public Annotation finish(Draft draft) {
    Annotation alone = draft.annotation();
    Flagged flagged = draft.alone();
    if (flagged == null) {
      memory.skip(alone.comment());
      return alone;
    }
    try {
      CommentFlags flags = memory.next(alone.linked(), alone.analysis(), flagged);
      return new Annotation(alone.linked(), alone.analysis(), flags, alone.problems());
    } catch (RuntimeException | StackOverflowError e) {
      return Unevaluated.faulty(alone.linked(), alone.problems(), e);
    }
  }
}
