package threadlens.ingest.merging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Quote;
import threadlens.model.ReplyHints;
import threadlens.model.StatedParent;

/** The ids of one source, and which ids they come to in the whole. */
final class Ids {
  private final Set<CommentId> taken = new HashSet<>();
  private final Map<CommentId, CommentId> renamed = new HashMap<>();

  /**
   * @param whole the comments that keep their ids
   */
  Ids(List<Comment> whole) {
    for (Comment comment : whole) {
      taken.add(comment.id());
      String number = comment.meta().get("number");
      if (number != null) { // by which a further page names it
        renamed.put(new CommentId("number-" + number), comment.id());
      }
    }
  }

  /** Notes that a comment is one of the whole. */
  void same(Comment comment, Comment ofWhole) {
    renamed.put(comment.id(), ofWhole.id());
  }

  /** Gives a comment that is new an id: its own, or where another has that, one with a number. */
  void add(Comment comment) {
    CommentId id = comment.id();
    for (int i = 2; !taken.add(id); i++) {
      id = new CommentId(comment.id().value() + "-" + i);
    }
    renamed.put(comment.id(), id);
  }

  CommentId of(CommentId id) {
    return renamed.getOrDefault(id, id);
  }

  /** Returns the comment with the ids of the whole, its own and those it answers and quotes. */
  Comment of(Comment comment) {
    return new Comment(
        of(comment.id()),
        comment.externalId(),
        comment.url(),
        comment.author(),
        comment.postedAt(),
        comment.text(),
        of(comment.hints()),
        comment.state(),
        comment.reports(),
        comment.location(),
        new TreeMap<>(comment.meta()));
  }

  private ReplyHints of(ReplyHints hints) {
    StatedParent parent = hints.parent();
    CommentId answered = parent == null ? null : parent.replyTo();
    List<Quote> quotes =
        hints.quotes().stream().map(quote -> new Quote(quote.span(), orNull(quote.of()))).toList();
    return new ReplyHints(
        answered == null ? parent : new StatedParent(of(answered)), hints.nesting(), quotes);
  }

  private @Nullable CommentId orNull(@Nullable CommentId id) {
    return id == null ? null : of(id);
  }
}
