package threadlens.evaluation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Evidence;
import threadlens.model.LinkStatus;
import threadlens.model.Location;
import threadlens.model.PostedAt;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyHints;
import threadlens.model.ReplyLink;
import threadlens.model.SourceId;

/** A labelled conversation in the making: comments are numbered from 0. */
final class Made {
  private static final Location HERE = new Location(new SourceId("made", null, ""), 1, 1);

  private final List<Comment> comments = new ArrayList<>();
  private final List<LinkThread.Answer> answers = new ArrayList<>();
  private final List<ReplyLink> links = new ArrayList<>();

  /** Adds a comment; without a name if {@code author} is empty. */
  Made say(String author, String text, LinkThread.Role role, Integer... parents) {
    comments.add(
        new Comment(
            id(comments.size()),
            author.isEmpty() ? null : new Author(author, author, AuthorKind.UNKNOWN),
            null,
            text,
            ReplyHints.NONE,
            HERE));
    Set<CommentId> ids = Stream.of(parents).map(Made::id).collect(Collectors.toSet());
    answers.add(new LinkThread.Answer(role, ids));
    return this;
  }

  /** Adds a comment that counts. */
  Made say(String author, String text, Integer... parents) {
    return say(author, text, LinkThread.Role.SCORED, parents);
  }

  /** Gives the last comment a time. */
  Made at(int hour) {
    Comment last = comments.remove(comments.size() - 1);
    comments.add(last.withPostedAt(new PostedAt(LocalDateTime.of(2014, 5, 3, hour, 0), null)));
    return this;
  }

  /**
   * Says what the program concludes of the next comment.
   *
   * @param best the likeliest parent; null for nobody
   * @param probability below 0.5 nothing is concluded
   */
  Made linked(@Nullable Integer best, double probability, String kind) {
    boolean concluded = probability >= 0.5;
    CommentId parent = best == null ? null : id(best);
    links.add(
        new ReplyLink(
            id(links.size()),
            !concluded
                ? LinkStatus.UNKNOWN
                : parent == null ? LinkStatus.ROOT : LinkStatus.INFERRED,
            concluded ? parent : null,
            null,
            probability,
            List.of(new ReplyCandidate(parent, probability)),
            List.of(new Evidence(kind, 1, "for the test"))));
    return this;
  }

  LinkThread thread() {
    return new LinkThread("made", comments, answers);
  }

  LinkedThread linked() {
    return new LinkedThread(thread(), links);
  }

  static CommentId id(int number) {
    return new CommentId("c" + number);
  }
}
