package threadlens.model;

/** What a part of a comment is, for rules and measures: most of a comment is body. */
public enum ZoneKind {
  /** The commenter's own words. */
  BODY,
  /** Somebody else's words, marked or copied. */
  QUOTE,
  /** The name of the person spoken to: {@code @popeye}, {@code Lebanon first}. */
  ADDRESS,
  /** A web address. */
  URL,
  /** The name shown beside the comment; its spans point into the name, not the text. */
  USER_NAME
}
