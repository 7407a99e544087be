package threadlens.pipeline;

import java.util.List;
import threadlens.model.CommentId;
import threadlens.model.LinkStatus;
import threadlens.model.LinkedComment;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyLink;

/** Which reply links are wanted. Zones are found whichever it is. */
public enum Links {
  /** What the source states, and elsewhere what evidence says. */
  INFER,
  /** Only what the source states; elsewhere the status is unknown. */
  STATED,
  /** None: every status is unknown. */
  NONE;

  LinkedComment of(LinkedComment linked) {
    boolean stated = linked.comment().hints().parent() != null;
    if (this == INFER || (this == STATED && stated)) {
      return linked;
    }
    return new LinkedComment(linked.comment(), unknown(linked.comment().id()), linked.zones());
  }

  private static ReplyLink unknown(CommentId id) {
    return new ReplyLink(
        id, LinkStatus.UNKNOWN, null, null, 0.0, List.of(new ReplyCandidate(null, 0.0)), List.of());
  }
}
