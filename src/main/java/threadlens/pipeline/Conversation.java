package threadlens.pipeline;

import java.util.ArrayList;
import java.util.List;
import threadlens.linking.ThreadLinker;
import threadlens.model.Annotation;
import threadlens.model.Comment;
import threadlens.model.CommentFlags;
import threadlens.model.LinkedComment;
import threadlens.model.Problem;
import threadlens.rules.Flagged;
import threadlens.rules.ThreadMemory;

/**
 * One conversation in the making: comments come in the order shown, and each is linked to those
 * before it, then, when all else is said of it, held against what those before it did. Keeps a
 * bounded number of comments. {@link #next} serves one thread at a time, and so does {@link
 * #finish}; it may lag behind, in another thread.
 */
public final class Conversation {
  private final ThreadLinker.Session session;
  private final Links links;
  private final ThreadMemory memory;
  private final StatedReplies stated = new StatedReplies();

  Conversation(ThreadLinker.Session session, Links links, ThreadMemory memory) {
    this.session = session;
    this.links = links;
    this.memory = memory;
  }

  /** Links the next comment; what comes out no longer depends on any other comment. */
  public Next next(Comment comment) {
    StatedReplies.Checked checked = stated.check(comment);
    List<Problem> problems = new ArrayList<>();
    if (checked.problem() != null) {
      problems.add(checked.problem());
    }
    try {
      return new Next(links.of(session.link(checked.comment())), problems);
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(Faults.problem(e, comment));
      return new Next(Links.unknown(checked.comment(), List.of()), problems);
    }
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

  /**
   * A comment that is ready for {@link Pipeline#draft}.
   *
   * @param problems what of its stated replies could not be used
   */
  public record Next(LinkedComment linked, List<Problem> problems) {
    public Next {
      problems = List.copyOf(problems);
    }

    /** Adds what was wrong with the comment before it came here; goes first. */
    public Next after(List<Problem> earlier) {
      if (earlier.isEmpty()) {
        return this;
      }
      List<Problem> all = new ArrayList<>(earlier);
      all.addAll(problems);
      return new Next(linked, all);
    }
  }
}
