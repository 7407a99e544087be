package threadlens.rules;

import java.util.Arrays;
import java.util.List;

/**
 * What moves a score without being a finding. Words are counted by the list of {@code
 * terms/signals.yaml} that bears the signal's name; all else is counted from their order and the
 * signs around them.
 */
enum Signal {
  SECOND_PERSON("second-person", Pull.UP, true),
  NAMES("names", Pull.UP, true),
  SCORN("scorn", Pull.UP, true),
  BAD_FAITH("bad-faith", Pull.UP, true),
  COMMANDS("commands", Pull.UP, true),
  MOCKERY("mockery", Pull.UP, true),
  ABSOLUTES("absolutes", Pull.UP, true),
  SWEARING("swearing", Pull.UP, true),
  VIOLENCE("violence", Pull.UP, true),
  SEXUAL("sexual", Pull.UP, true),
  NEGATIVES("negatives", Pull.UP, true),
  ANGER("anger", Pull.UP, true),
  MADNESS("madness", Pull.UP, true),
  VERMIN("vermin", Pull.UP, true),
  CRIME("crime", Pull.UP, true),
  CAMPS("camps", Pull.UP, true),
  WITS("wits", Pull.UP, true),
  OTHERS("others", Pull.UP, true),
  NEGATIONS("negations", Pull.UP, true),
  THANKS("thanks", Pull.DOWN, true),
  HEDGES("hedges", Pull.DOWN, true),
  COURTESY("courtesy", Pull.DOWN, true),
  GREETINGS("greetings", Pull.DOWN, true),
  PRAISE("praise", Pull.DOWN, true),
  REASONS("reasons", Pull.DOWN, true),
  TOGETHER("together", Pull.DOWN, true),
  /** A hostile word in one clause with "you". */
  HOSTILE_TO_YOU("hostile-to-you", Pull.UP, false),
  /** A hostile word in one clause with the name of a group. */
  HOSTILE_TO_GROUP("hostile-to-group", Pull.UP, false),
  /** Praise right after a negation. */
  NEGATED_PRAISE("negated-praise", Pull.UP, false),
  /** Words of four letters and more that are all capitals. */
  CAPITALS("capitals", Pull.UP, false),
  EXCLAMATIONS("exclamation-marks", Pull.UP, false),
  QUESTIONS("question-marks", Pull.UP, false),
  /** {@code !!}, {@code ?!}, {@code ...} */
  REPEATED_MARKS("repeated-marks", Pull.UP, false),
  /** Sentences that sound negative; where sentiment was evaluated. */
  NEGATIVE_TONE("negative-tone", Pull.UP, false);

  /** Which way a signal may move a score. */
  enum Pull {
    UP,
    DOWN
  }

  static final List<Signal> ALL = List.of(values());
  private static final String LISTS = "signal-";

  private final String word;
  private final String name;
  private final Pull pull;
  private final boolean listed;

  Signal(String word, Pull pull, boolean listed) {
    this.word = word;
    this.name = word.replace('-', ' ');
    this.pull = pull;
    this.listed = listed;
  }

  /** The name, as {@code scores.yaml} writes it. */
  String word() {
    return word;
  }

  /** The name, for a person. */
  String inWords() {
    return name;
  }

  Pull pull() {
    return pull;
  }

  /** Whether its words stand in a list. */
  boolean listed() {
    return listed;
  }

  /** The name of its list. */
  String list() {
    return LISTS + word;
  }

  /** Its place among all, from 0. */
  @SuppressWarnings("EnumOrdinal") // numbers rows and bits of one run; nothing keeps them
  int number() {
    return ordinal();
  }

  long bit() {
    return 1L << number();
  }

  /** Which signals some bits stand for. */
  static long bits(Signal... signals) {
    return Arrays.stream(signals).mapToLong(Signal::bit).reduce(0, (a, b) -> a | b);
  }
}
