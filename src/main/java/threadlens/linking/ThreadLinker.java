package threadlens.linking;

import java.util.List;
import threadlens.model.Comment;
import threadlens.model.LinkStatus;
import threadlens.model.LinkedComment;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyLink;

/** Rebuilds reply chains. Immutable, and safe for use by several threads at once. */
public final class ThreadLinker {
  /** One discussion in the making: comments come in the order shown. Serves one thread. */
  public interface Session {
    /** Links the next comment to what came before it, at most 2,000 comments back. */
    LinkedComment link(Comment next);
  }

  /** Begins a discussion. */
  public Session begin() {
    return next ->
        new LinkedComment(
            next,
            new ReplyLink(
                next.id(),
                LinkStatus.UNKNOWN,
                null,
                null,
                0.0,
                List.of(new ReplyCandidate(null, 0.0)),
                List.of()),
            List.of());
  }
}
