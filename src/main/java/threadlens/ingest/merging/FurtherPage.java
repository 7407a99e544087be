package threadlens.ingest.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import threadlens.model.Comment;
import threadlens.model.CommentId;

/**
 * What a page and the next come to.
 *
 * @param repeated how many comments of the next page were there already, such as the opening post
 *     that forums show on every page
 */
record FurtherPage(List<Comment> comments, int repeated) {
  /** Letters from which on the same words of the same author are no accident, without a time. */
  private static final int LONG_TEXT = 40;

  static FurtherPage of(List<Comment> before, List<Comment> next) {
    Map<CommentId, Integer> byId = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      byId.put(before.get(i).id(), i);
    }
    Ids ids = new Ids(before);
    List<Comment> comments = new ArrayList<>(before);
    List<Comment> added = new ArrayList<>();
    int repeated = 0;
    for (int i = 0; i < next.size(); i++) {
      Comment comment = next.get(i);
      Integer at = byId.get(comment.id());
      if (at != null && isSame(before.get(at), comment, i == 0 && at == 0)) {
        ids.same(comment, before.get(at));
        comments.set(at, shown(comments.get(at), comment));
        repeated++;
      } else {
        ids.add(comment);
        added.add(comment);
      }
    }
    added.forEach(comment -> comments.add(ids.of(comment)));
    return new FurtherPage(comments, repeated);
  }

  private static boolean isSame(Comment one, Comment other, boolean opening) {
    boolean sameWords =
        one.authorName().equals(other.authorName()) && one.text().equals(other.text());
    if (one.externalId() != null) {
      return one.author() == null || one.authorName().equals(other.authorName());
    }
    return sameWords && (opening || one.postedAt() != null || one.text().length() >= LONG_TEXT);
  }

  /** What moved from one page to the other is not gone. */
  private static Comment shown(Comment one, Comment other) {
    boolean isShown = !other.meta().containsKey(Recapture.GONE_SINCE);
    return isShown ? Recapture.withMeta(one, Recapture.GONE_SINCE, null) : one;
  }
}
