package threadlens.pipeline;

import java.util.List;
import threadlens.model.Comment;
import threadlens.model.LinkStatus;
import threadlens.model.LinkedComment;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyLink;
import threadlens.model.Zone;

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
    return unknown(linked.comment(), linked.zones());
  }

  /** A comment of whose reply nothing is known. */
  static LinkedComment unknown(Comment comment, List<Zone> zones) {
    ReplyCandidate nobody = new ReplyCandidate(null, 0.0);
    ReplyLink link =
        new ReplyLink(
            comment.id(), LinkStatus.UNKNOWN, null, null, 0.0, List.of(nobody), List.of());
    return new LinkedComment(comment, link, zones);
  }
}
