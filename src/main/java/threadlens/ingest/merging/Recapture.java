package threadlens.ingest.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.CommentState;
import threadlens.model.ReplyHints;

/**
 * What two captures of one page come to.
 *
 * @param comments in the order of the later capture; those that are gone in it stand behind what
 *     they stood behind
 * @param both how many are in both
 * @param leftOut how many the later capture may have left out
 */
record Recapture(
    List<Comment> comments,
    int both,
    List<CommentId> added,
    List<CommentId> gone,
    List<CommentId> edited,
    int leftOut) {
  /** In the meta of a comment: the capture in which it was no longer shown. */
  static final String GONE_SINCE = "gone-since";

  /** In the meta of a comment: the capture in which it had another text than before. */
  static final String EDITED_SINCE = "edited-since";

  /**
   * Merges.
   *
   * @param later the comments of the later capture; if it shows none, none counts as gone, since
   *     then the capture lacks them all
   * @param name of the later capture
   * @param wouldShow of a comment of the earlier one: whether the later one would show it
   */
  static Recapture of(
      List<Comment> earlier, List<Comment> later, String name, Predicate<Comment> wouldShow) {
    if (later.isEmpty()) {
      return new Recapture(earlier, 0, List.of(), List.of(), List.of(), 0);
    }
    Pairs pairs = new Pairs(earlier, later);
    Ids ids = new Ids(earlier);
    for (int i = 0; i < later.size(); i++) {
      int before = pairs.earlier(i);
      if (before >= 0) {
        ids.same(later.get(i), earlier.get(before));
      }
    }
    List<CommentId> added = new ArrayList<>();
    for (int i = 0; i < later.size(); i++) {
      if (pairs.earlier(i) < 0) {
        ids.add(later.get(i));
        added.add(ids.of(later.get(i).id()));
      }
    }
    return new Merge(earlier, pairs, name, wouldShow).of(later, ids, added);
  }

  /** Puts both in their order. */
  private static final class Merge {
    private final List<Comment> earlier;
    private final Pairs pairs;
    private final String name;
    private final Predicate<Comment> wouldShow;
    private final List<Comment> comments = new ArrayList<>();
    private final List<CommentId> gone = new ArrayList<>();
    private final List<CommentId> edited = new ArrayList<>();
    private int leftOut;

    Merge(List<Comment> earlier, Pairs pairs, String name, Predicate<Comment> wouldShow) {
      this.earlier = earlier;
      this.pairs = pairs;
      this.name = name;
      this.wouldShow = wouldShow;
    }

    Recapture of(List<Comment> later, Ids ids, List<CommentId> added) {
      missing(0);
      for (int i = 0; i < later.size(); i++) {
        Comment now = ids.of(later.get(i));
        int before = pairs.earlier(i);
        if (before < 0) {
          comments.add(now);
        } else {
          pair(earlier.get(before), now);
          missing(before + 1);
        }
      }
      return new Recapture(comments, later.size() - added.size(), added, gone, edited, leftOut);
    }

    private void pair(Comment then, Comment now) {
      Comment both = both(then, now, name);
      if (both.meta().containsKey(EDITED_SINCE) && !both.text().equals(then.text())) {
        edited.add(both.id());
      }
      noteGone(then, both);
      comments.add(both);
    }

    /** Adds those that are missing from an index on, up to the first that is not. */
    private void missing(int from) {
      for (int at = from; at < earlier.size() && pairs.isGone(at); at++) {
        Comment then = earlier.get(at);
        boolean isGone = wouldShow.test(then);
        Comment kept = isGone ? withMeta(then, GONE_SINCE, name) : then;
        leftOut += isGone ? 0 : 1;
        noteGone(then, kept);
        comments.add(kept);
      }
    }

    private void noteGone(Comment then, Comment kept) {
      if (kept.meta().containsKey(GONE_SINCE) && !then.meta().containsKey(GONE_SINCE)) {
        gone.add(kept.id());
      }
    }
  }

  /** The later text, but not that of a place whose comment was taken away. */
  private static Comment both(Comment then, Comment now, String name) {
    boolean removed = now.state() == CommentState.DELETED && then.state() != CommentState.DELETED;
    boolean keepsText = removed && !then.text().isBlank();
    Comment shown = keepsText ? then : now;
    SortedMap<String, String> meta = new TreeMap<>(then.meta());
    meta.remove(GONE_SINCE);
    meta.putAll(now.meta());
    if (keepsText) {
      meta.put(GONE_SINCE, name);
    } else if (!now.text().equals(then.text())) {
      meta.put(EDITED_SINCE, name);
    }
    return new Comment(
        then.id(),
        first(now.externalId(), then.externalId()),
        first(now.url(), then.url()),
        keepsText ? then.author() : first(now.author(), then.author()),
        first(then.postedAt(), now.postedAt()),
        shown.text(),
        hints(then, now, shown),
        now.state(),
        first(now.reports(), then.reports()),
        shown.location(),
        meta);
  }

  private static ReplyHints hints(Comment then, Comment now, Comment shown) {
    return new ReplyHints(
        first(now.hints().parent(), then.hints().parent()),
        first(now.hints().nesting(), then.hints().nesting()),
        shown.hints().quotes());
  }

  static Comment withMeta(Comment comment, String name, @Nullable String value) {
    SortedMap<String, String> meta = new TreeMap<>(comment.meta());
    if (value == null) {
      meta.remove(name);
    } else {
      meta.putIfAbsent(name, value);
    }
    return new Comment(
        comment.id(),
        comment.externalId(),
        comment.url(),
        comment.author(),
        comment.postedAt(),
        comment.text(),
        comment.hints(),
        comment.state(),
        comment.reports(),
        comment.location(),
        meta);
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one != null ? one : other;
  }
}
