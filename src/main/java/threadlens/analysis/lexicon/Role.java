package threadlens.analysis.lexicon;

import java.util.Locale;

/** What a word does beside sounding well or badly. A word may have several. */
public enum Role {
  /** Turns what follows round: not, never, without. */
  NEGATION,
  /** Makes what follows stronger: very, absolutely. */
  STRONGER,
  /** Makes what follows weaker: slightly, kind of. */
  WEAKER,
  /** What follows counts more than what came before: but. */
  CONTRAST,
  /** Speaks of what is not so, or not yet: if, would, hope. */
  SUPPOSED,
  /** Says that the writer means the opposite: /s. */
  IRONIC,
  YOU,
  I,
  /** Those who are spoken about: they, she. */
  THEM,
  /** Asks for a reason as one who minds: why, seriously. */
  MINDING,
  /** Gives one: because, so. */
  REASON,
  /** Tells what is over: was, had, ago. */
  PAST,
  /** Looks forward to what comes: tonight, finally. */
  SOON,
  /** Measures against what was expected: only, still, again. */
  STILL,
  /** Begins a question. */
  ASKING,
  /** Swears, at somebody or for good measure: damn, shit. */
  SWEARING,
  /** Laughs: haha, lol. */
  LAUGHING,
  /** Tells news: said, announced, a day of the week. */
  REPORTING;

  /**
   * Returns the role of a heading such as {@code [negation]}.
   *
   * @throws IllegalStateException if there is none
   */
  static Role of(String heading) {
    for (Role role : values()) {
      if (heading.equals("[" + role.name().toLowerCase(Locale.ROOT) + "]")) {
        return role;
      }
    }
    throw new IllegalStateException("not a role: " + heading);
  }
}
