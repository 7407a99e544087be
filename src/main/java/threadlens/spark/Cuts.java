package threadlens.spark;

import java.util.ArrayList;
import java.util.List;

/** Cuts the input where conversations begin, as near to the ends of the splits as can be. */
final class Cuts {
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Piece> leftOut = new ArrayList<>();
  private final List<Piece> open = new ArrayList<>();
  private int before;
  private String last = Survey.NONE;

  private Cuts() {}

  /**
   * @param surveys of all splits, in the order of the input
   * @throws UnusableCorpusException if there are more lines than an int can count
   */
  static Cuts of(List<Survey> surveys) {
    Cuts cuts = new Cuts();
    surveys.forEach(cuts::add);
    cuts.close();
    return cuts;
  }

  /** Returns what the tasks annotate, in the order of the input. */
  List<Stretch> stretches() {
    return stretches;
  }

  /** Returns the splits in which lines have to be left out. */
  List<Piece> leftOut() {
    return leftOut;
  }

  private void add(Survey survey) {
    Piece whole = new Piece(survey.path(), survey.start(), survey.end(), before);
    boolean goesOn = Survey.goesOn(last, survey.first());
    if (goesOn && survey.change() >= 0) {
      open.add(new Piece(survey.path(), survey.start(), survey.change(), before));
      close();
      int there = before + survey.linesBeforeChange();
      open.add(new Piece(survey.path(), survey.change(), survey.end(), there));
    } else {
      if (!goesOn && !survey.first().equals(Survey.NONE)) {
        close();
      }
      open.add(whole);
    }
    if (survey.leftOut() > 0) {
      leftOut.add(whole);
    }
    if (!survey.last().equals(Survey.NONE)) {
      last = survey.last();
    }
    try {
      before = Math.addExact(before, survey.lines());
    } catch (ArithmeticException e) {
      throw new UnusableCorpusException(
          "too many lines, expected at most " + Integer.MAX_VALUE + ": give the files in parts", e);
    }
  }

  private void close() {
    open.removeIf(Piece::isEmpty);
    if (!open.isEmpty()) {
      stretches.add(new Stretch(open));
      open.clear();
    }
  }
}
