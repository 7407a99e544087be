package threadlens.model;

/** Whether the site knows its commenter. */
public enum AuthorKind {
  /** Has an account. */
  REGISTERED,
  /** Typed a name for this one comment; two guests of one name may be two people. */
  GUEST,
  /** The source does not tell. */
  UNKNOWN
}
