package threadlens.model;

/** Whether somebody of a discussion has a comment in it. */
public enum Presence {
  WROTE,
  /** Was answered or spoken to, and has no comment here: removed, or written elsewhere. */
  GHOST
}
