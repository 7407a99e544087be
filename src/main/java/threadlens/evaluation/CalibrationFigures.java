package threadlens.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import threadlens.stats.Calibration;

/**
 * Whether the probabilities of links mean what they say: for bands of a tenth, what was said of the
 * best candidate beside what came true, comments of status unknown included.
 */
final class CalibrationFigures {
  private static final int BANDS = 10;

  private final List<LinkRow> rows;
  private final ThreadFigures figures;

  private CalibrationFigures(List<LinkRow> rows, ThreadFigures figures) {
    this.rows = rows;
    this.figures = figures;
  }

  /** Adds them, in the order to show them. */
  static void add(List<LinkRow> rows, ThreadFigures into) {
    CalibrationFigures figures = new CalibrationFigures(rows, into);
    for (int band = 0; band < BANDS; band++) {
      figures.band(band);
    }
    figures.error("best candidates", rows, LinkRow::bestProbability, LinkRow::bestIsRight);
    figures.error(
        "concluded",
        rows.stream().filter(LinkRow::concluded).toList(),
        row -> row.link().confidence(),
        LinkRow::right);
  }

  private void band(int number) {
    List<LinkRow> within =
        rows.stream()
            .filter(row -> Math.min(BANDS - 1, (int) (row.bestProbability() * BANDS)) == number)
            .toList();
    if (!within.isEmpty()) {
      String slice =
          String.format(Locale.ROOT, "best said %.1f to %.1f", number / 10.0, (number + 1) / 10.0);
      mean("mean said", slice, within, LinkRow::bestProbability);
      mean("share right", slice, within, row -> row.bestIsRight() ? 1 : 0);
    }
  }

  private void mean(
      String name, String slice, List<LinkRow> within, ToDoubleFunction<LinkRow> value) {
    double[] sum = new double[figures.threads()];
    double[] count = new double[figures.threads()];
    for (LinkRow row : within) {
      sum[row.thread()] += value.applyAsDouble(row);
      count[row.thread()]++;
    }
    figures.ratio(name, slice, within.size(), sum, count);
  }

  private void error(
      String slice,
      List<LinkRow> of,
      ToDoubleFunction<LinkRow> probability,
      Predicate<LinkRow> right) {
    double[] said = of.stream().mapToDouble(probability).toArray();
    boolean[] came = new boolean[said.length];
    for (int i = 0; i < came.length; i++) {
      came[i] = right.test(of.get(i));
    }
    figures.add(
        "expected calibration error",
        slice,
        said.length,
        weights ->
            Calibration.of(
                    said, came, of.stream().mapToInt(row -> weights[row.thread()]).toArray(), BANDS)
                .expectedError());
  }
}
