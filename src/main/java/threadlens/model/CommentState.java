package threadlens.model;

/** What the site made of a comment. */
public enum CommentState {
  PUBLISHED,
  /** Its place is still shown, its text is gone. */
  DELETED,
  SPAM,
  PENDING,
  /** It was here, and {@code forget} took it out: its place is kept, nothing else. */
  ERASED
}
