package threadlens.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.LinkStatus;
import threadlens.model.LinkedComment;
import threadlens.model.Location;
import threadlens.model.Participant;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyHints;
import threadlens.model.ReplyLink;
import threadlens.model.SourceId;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

/** Linked comments for tests, called 1, 2, 3 ... in the order shown. */
final class Gathering {
  private static final SourceId SOURCE = new SourceId("gathering", null, "");

  private final List<LinkedComment> comments = new ArrayList<>();

  /** Somebody with an account writes. */
  Gathering writes(String name) {
    return writes(name, name, AuthorKind.REGISTERED);
  }

  Gathering guest(String name) {
    return writes(name, name, AuthorKind.GUEST);
  }

  Gathering writes(String account, String name, AuthorKind kind) {
    return add(new Author(account, name, kind), null, null, "nobody");
  }

  /** Somebody answers the comment of a number. */
  Gathering answers(int number, String name) {
    return add(author(name), String.valueOf(number), null, "nobody");
  }

  /** Somebody answers a person of whom the source or linking knows the name only. */
  Gathering answersGone(String addressee, String name) {
    return add(author(name), null, addressee, "nobody");
  }

  /** Somebody writes another's name in a form of their own. */
  Gathering calls(String meant, String written, String name) {
    return add(author(name), null, null, written, meant);
  }

  private static Author author(String name) {
    return new Author(name, name, AuthorKind.REGISTERED);
  }

  private Gathering add(
      Author author, @Nullable String parent, @Nullable String addressee, String written) {
    return add(author, parent, addressee, written, null);
  }

  private Gathering add(
      Author author,
      @Nullable String parent,
      @Nullable String addressee,
      String written,
      @Nullable String meant) {
    CommentId id = new CommentId(String.valueOf(comments.size() + 1));
    CommentId replyTo = parent == null ? null : new CommentId(parent);
    LinkStatus status =
        replyTo != null
            ? LinkStatus.INFERRED
            : addressee != null ? LinkStatus.MISSING_PARENT : LinkStatus.ROOT;
    String text = "well, " + written + ", no";
    Comment comment =
        new Comment(id, author, null, text, ReplyHints.NONE, new Location(SOURCE, 1, 1));
    ReplyLink link =
        new ReplyLink(
            id,
            status,
            replyTo,
            addressee,
            0.9,
            List.of(new ReplyCandidate(replyTo, 0.9)),
            List.of());
    Span span = new Span(6, 6 + written.length());
    List<Zone> zones = meant == null ? List.of() : List.of(new Zone(span, ZoneKind.ADDRESS, meant));
    comments.add(new LinkedComment(comment, link, zones));
    return this;
  }

  List<LinkedComment> comments() {
    return comments;
  }

  List<Participant> people() {
    return People.of(comments);
  }

  Participant person(String name) {
    return people().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** The other forms of a name, as in {@code PART 2 from 3: a part of 'Dalia K.'}. */
  List<String> aliases(String name) {
    return person(name).aliases().stream()
        .map(
            one ->
                String.format(
                    Locale.ROOT,
                    "%s: %s %d from %s: %s",
                    one.written(),
                    one.likeness(),
                    one.count(),
                    one.firstComment().value(),
                    one.because()))
        .toList();
  }

  /** Who a name is like, as in {@code LOOK looks like 'Flawed'}. */
  List<String> similar(String name) {
    return person(name).similarTo().stream()
        .map(one -> one.likeness() + " " + one.because())
        .toList();
  }
}
