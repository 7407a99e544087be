package threadlens.text;

/**
 * What stands between a token and the one before it, from weak to strong. Punctuation is no token
 * of its own, so that phrases are matched over hyphens, quotation marks and asterisks alike; where
 * a sentence or clause ends, the next token says so.
 */
public enum Break {
  /** White space, a hyphen, an apostrophe, or nothing. */
  NONE,
  /** A comma, colon, semicolon, dash, bracket, quotation mark, or a single line break. */
  CLAUSE,
  /** The end of a sentence, a blank line, or the beginning of the text. */
  SENTENCE
}
