package threadlens.model;

/** Whether a page takes comments, and whether the capture holds them. */
public enum CommentsState {
  OPEN,
  CLOSED,
  /** The site has stopped taking comments for a while. */
  SUSPENDED,
  /** The page has no comment section. */
  NONE,
  /** The page has one, but a script loads its comments and the capture lacks them. */
  NOT_CAPTURED
}
