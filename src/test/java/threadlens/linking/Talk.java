package threadlens.linking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.LinkedComment;
import threadlens.model.Location;
import threadlens.model.PostedAt;
import threadlens.model.ReplyHints;
import threadlens.model.ReplyLink;
import threadlens.model.SourceId;

/** A conversation for tests: comments are called 1, 2, 3 ... in the order shown. */
final class Talk {
  private static final SourceId SOURCE = new SourceId("talk", null, "");
  private static final LocalDate DAY = LocalDate.of(2014, 5, 9);

  private final ThreadLinker.Session session = new ThreadLinker().begin();
  private final List<LinkedComment> linked = new ArrayList<>();
  private AuthorKind kind = AuthorKind.REGISTERED;

  /** Those who follow are guests. */
  Talk guests() {
    kind = AuthorKind.GUEST;
    return this;
  }

  /** Somebody says something at an hour of the day, such as {@code 17:05}; empty for none known. */
  Talk says(String author, String hour, String text) {
    return says(author, hour, text, ReplyHints.NONE);
  }

  Talk says(String author, String hour, String text, ReplyHints hints) {
    return adds(comment(String.valueOf(linked.size() + 1), author, hour, text, hints));
  }

  Talk adds(Comment comment) {
    linked.add(session.link(comment));
    return this;
  }

  Comment comment(String id, String author, String hour, String text, ReplyHints hints) {
    @Nullable PostedAt time =
        hour.isEmpty() ? null : new PostedAt(DAY.atTime(LocalTime.parse(hour)), null);
    return new Comment(
        new CommentId(id),
        author.isEmpty() ? null : new Author(author, author, kind),
        time,
        text,
        hints,
        new Location(SOURCE, linked.size() + 1, 1));
  }

  LinkedComment last() {
    return linked.get(linked.size() - 1);
  }

  /** The link of a comment, 1 for the first. */
  ReplyLink link(int comment) {
    return linked.get(comment - 1).link();
  }

  /** Status, parent and addressee of a comment, as in {@code inferred 1 Mystic}. */
  String answer(int comment) {
    ReplyLink link = link(comment);
    StringBuilder answer = new StringBuilder(link.status().name().toLowerCase(Locale.ROOT));
    if (link.replyTo() != null) {
      answer.append(' ').append(link.replyTo().value());
    }
    if (link.addressee() != null) {
      answer.append(' ').append(link.addressee());
    }
    return answer.toString();
  }

  String lastAnswer() {
    return answer(linked.size());
  }
}
