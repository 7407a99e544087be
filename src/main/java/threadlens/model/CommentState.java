package threadlens.model;

/** What the site made of a comment. */
public enum CommentState {
  PUBLISHED,
  /** Its place is still shown, its text is gone. */
  DELETED,
  SPAM,
  PENDING
}
