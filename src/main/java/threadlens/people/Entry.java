package threadlens.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.NameNote;
import threadlens.model.Participant;
import threadlens.model.Presence;
import threadlens.model.SimilarName;

/** Somebody of a discussion, while it is gone through. */
final class Entry implements Named {
  private final String name;
  private final NameForm form;
  private final AuthorKind kind;
  private final Aliases aliases = new Aliases();
  private int comments;
  private @Nullable CommentId firstComment;
  private int answered;
  private @Nullable Comment firstAnswer;

  /**
   * @param name all of it, however long
   */
  Entry(String name, NameForm form, AuthorKind kind) {
    this.name = name;
    this.form = form;
    this.kind = kind;
  }

  boolean isNamed(String other) {
    return name.equals(other);
  }

  @Override
  public NameForm form() {
    return form;
  }

  @Override
  public AuthorKind kind() {
    return kind;
  }

  boolean isAnswered() {
    return answered > 0;
  }

  @Override
  public int comments() {
    return comments;
  }

  /** Counts a comment of theirs, under whichever name it shows. */
  void wrote(Comment comment) {
    comments++;
    if (firstComment == null) {
      firstComment = comment.id();
    }
    if (!isNamed(comment.authorName())) {
      aliases.signed(NameForm.of(comment.authorName()), comment.id());
    }
  }

  /** Counts a comment of somebody else that answers them or speaks to them. */
  void answeredBy(Comment comment) {
    answered++;
    if (firstAnswer == null) {
      firstAnswer = comment;
    }
  }

  /** Somebody else spoke to them by this name. */
  void written(String words, CommentId comment) {
    if (!isNamed(words)) {
      aliases.written(NameForm.ofGhost(words), form, comment);
    }
  }

  Participant participant(List<SimilarName> similar, List<NameNote> notes) {
    Comment first = firstAnswer;
    String by = first == null ? "" : first.authorName();
    return new Participant(
        form.name(),
        kind,
        isGhost() ? Presence.GHOST : Presence.WROTE,
        comments,
        firstComment,
        answered,
        first == null ? null : first.id(),
        by.isEmpty() ? null : NameForm.of(by).name(),
        aliases.of(form),
        similar,
        notes);
  }
}
