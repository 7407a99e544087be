package threadlens.pipeline;

import java.util.ArrayList;
import java.util.List;
import threadlens.linking.ThreadLinker;
import threadlens.model.Comment;
import threadlens.model.LinkedComment;
import threadlens.model.Problem;
import threadlens.rules.ThreadMemory;

/**
 * One conversation in the making: comments come in the order shown, and each is linked to those
 * before it. Keeps a bounded number of comments. Serves one thread at a time; its {@link Finisher}
 * may lag behind, in another.
 */
public final class Conversation {
  private final ThreadLinker.Session session;
  private final Links links;
  private final Finisher finisher;
  private final StatedReplies stated = new StatedReplies();

  Conversation(ThreadLinker.Session session, Links links, ThreadMemory memory) {
    this.session = session;
    this.links = links;
    this.finisher = new Finisher(memory);
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

  /** Returns what goes on with the comments once all else is said of them. */
  public Finisher finisher() {
    return finisher;
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
