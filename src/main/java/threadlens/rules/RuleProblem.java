package threadlens.rules;

import java.util.Comparator;

/** Something in the rules folder that cannot be meant, and where it stands. */
record RuleProblem(Place place, String message) implements Comparable<RuleProblem> {
  private static final Comparator<RuleProblem> BY_PLACE =
      Comparator.comparing(RuleProblem::place).thenComparing(RuleProblem::message);

  /** Returns the message with its place, the line and a caret below the column. */
  String pretty() {
    String line = place.sourceLine();
    int before = Math.min(place.column() - 1, line.length());
    StringBuilder indent = new StringBuilder();
    line.substring(0, before).chars().forEach(c -> indent.append(c == '\t' ? '\t' : ' '));
    return place + ": " + message + "\n  " + visible(line) + "\n  " + indent + "^";
  }

  /** A hidden character would move the caret or turn the line round, so it is shown as a dot. */
  private static String visible(String line) {
    StringBuilder shown = new StringBuilder();
    line.codePoints().forEach(c -> shown.appendCodePoint(HiddenCharacters.isHidden(c) ? '·' : c));
    return shown.toString();
  }

  @Override
  public int compareTo(RuleProblem other) {
    return BY_PLACE.compare(this, other);
  }
}
