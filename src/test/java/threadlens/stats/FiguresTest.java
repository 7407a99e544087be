package threadlens.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Every expectation was worked out by hand. */
final class FiguresTest {
  private static final Offset<Double> NEAR = within(1e-12);

  @Test
  void precision_recall_and_f1_of_two_classes() {
    // 3 found, 1 missed, 2 wrongly found, 4 rightly left
    int[] gold = {1, 1, 1, 1, 0, 0, 0, 0, 0, 0};
    int[] answers = {1, 1, 1, 0, 1, 1, 0, 0, 0, 0};
    Confusion confusion = Confusion.of(2, gold, answers, Weights.once(10));

    assertThat(confusion.precision(1)).isCloseTo(3 / 5.0, NEAR);
    assertThat(confusion.recall(1)).isCloseTo(3 / 4.0, NEAR);
    assertThat(confusion.f1(1)).isCloseTo(6 / 9.0, NEAR);
    assertThat(confusion.f1(0)).isCloseTo(8 / 11.0, NEAR);
    assertThat(confusion.macroF1()).isCloseTo((6 / 9.0 + 8 / 11.0) / 2, NEAR);
    assertThat(confusion.averageRecall()).isCloseTo((3 / 4.0 + 4 / 6.0) / 2, NEAR);
    assertThat(confusion.accuracy()).isCloseTo(0.7, NEAR);
    assertThat(confusion.count(0, 1)).isEqualTo(2);
  }

  @Test
  void a_row_of_weight_two_counts_as_two_rows() {
    Confusion confusion = Confusion.of(2, new int[] {1, 0}, new int[] {1, 1}, new int[] {2, 1});

    assertThat(confusion.precision(1)).isCloseTo(2 / 3.0, NEAR);
  }

  @Test
  void what_never_occurs_has_precision_zero_and_no_part_in_the_mean() {
    Confusion confusion = Confusion.of(3, new int[] {0, 1}, new int[] {0, 0}, Weights.once(2));

    assertThat(confusion.precision(1)).isZero();
    assertThat(confusion.macroF1()).isCloseTo((2 / 3.0 + 0) / 2, NEAR);
    assertThat(Confusion.of(2, new int[0], new int[0], new int[0]).accuracy()).isNaN();
  }

  @Test
  void area_counts_pairs_in_order_and_ties_by_half() {
    // positives .9 .5, negatives .5 .1: pairs 1, 1, half, 1
    double[] scores = {0.9, 0.5, 0.5, 0.1};
    boolean[] gold = {true, true, false, false};

    assertThat(new RocCurve(scores, gold).area()).isCloseTo(3.5 / 4, NEAR);
  }

  @Test
  void area_of_reversed_and_of_constant_scores() {
    boolean[] gold = {true, false, false};

    assertThat(new RocCurve(new double[] {0, 1, 2}, gold).area()).isZero();
    assertThat(new RocCurve(new double[] {7, 7, 7}, gold).area()).isEqualTo(0.5);
  }

  @Test
  void area_needs_rows_of_both_kinds() {
    assertThat(new RocCurve(new double[] {1, 2}, new boolean[] {true, true}).area()).isNaN();
  }

  @Test
  void a_row_of_weight_zero_is_not_ranked() {
    RocCurve curve = new RocCurve(new double[] {3, 2, 1}, new boolean[] {true, false, true});

    assertThat(curve.area(new int[] {1, 1, 0})).isEqualTo(1);
    assertThat(curve.area(new int[] {1, 1, 3})).isEqualTo(0.25);
  }

  @Test
  void pearson_of_a_line_and_of_a_small_sample() {
    double[] x = {1, 2, 3, 4, 5};

    assertThat(Correlation.pearson(x, new double[] {2, 4, 6, 8, 10})).isCloseTo(1, NEAR);
    // means 3 and 4; products 4 + 0 + 0 + 0 + 2 = 6; squares 10 and 6
    assertThat(Correlation.pearson(x, new double[] {2, 4, 5, 4, 5}))
        .isCloseTo(6 / Math.sqrt(60), NEAR);
    assertThat(Correlation.pearson(x, new double[] {1, 1, 1, 1, 1})).isNaN();
  }

  @Test
  void pearson_of_weights_is_that_of_repeated_rows() {
    assertThat(
            Correlation.pearson(
                new double[] {1, 2, 4, 9}, new double[] {3, 1, 5, 9}, new int[] {2, 1, 3, 0}))
        .isCloseTo(
            Correlation.pearson(new double[] {1, 1, 2, 4, 4, 4}, new double[] {3, 3, 1, 5, 5, 5}),
            NEAR);
  }

  @Test
  void spearman_looks_at_ranks_and_shares_those_of_ties() {
    assertThat(Correlation.ranks(new double[] {10, 20, 20, 5})).containsExactly(2, 3.5, 3.5, 1);
    assertThat(Correlation.spearman(new double[] {1, 2, 3}, new double[] {1, 10, 1000}))
        .isCloseTo(1, NEAR);
    // 1 - 6 * (1 + 1) / (3 * 8)
    assertThat(Correlation.spearman(new double[] {1, 2, 3}, new double[] {2, 1, 3}))
        .isCloseTo(0.5, NEAR);
  }

  @Test
  void calibration_compares_what_was_said_with_what_came() {
    double[] said = {0.1, 0.1, 0.9, 1.0};
    boolean[] came = {false, true, true, true};
    Calibration calibration = Calibration.of(said, came, 5);

    assertThat(calibration.bins())
        .containsExactly(new Calibration.Bin(2, 0.1, 0.5), new Calibration.Bin(2, 0.95, 1.0));
    assertThat(calibration.expectedError()).isCloseTo((2 * 0.4 + 2 * 0.05) / 4, NEAR);
    assertThat(Calibration.of(new double[0], new boolean[0], 5).expectedError()).isNaN();
  }

  @Test
  void calibration_of_a_weighted_sample_counts_a_row_as_often_as_it_says() {
    double[] said = {0.9, 0.9, 0.1};
    boolean[] came = {true, false, false};

    Calibration calibration = Calibration.of(said, came, new int[] {3, 1, 0}, 5);

    assertThat(calibration.bins()).containsExactly(new Calibration.Bin(4, 0.9, 0.75));
    assertThat(calibration.expectedError()).isCloseTo(0.15, NEAR);
  }

  @Test
  void the_bootstrap_repeats_itself_and_holds_the_figure() {
    double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    List<Interval> once = Bootstrap.STANDARD.intervals(10, weights -> mean(values, weights));

    assertThat(once).isEqualTo(Bootstrap.STANDARD.intervals(10, w -> mean(values, w)));
    assertThat(new Bootstrap(9, 1).intervals(10, w -> mean(values, w)))
        .isNotEqualTo(new Bootstrap(9, 2).intervals(10, w -> mean(values, w)));
    // standard error of the mean: sqrt(8.25 / 10) = 0.908; 5.5 - 1.96 * 0.908 = 3.72
    assertThat(once.get(0).low()).isCloseTo(3.72, within(0.25));
    assertThat(once.get(0).high()).isCloseTo(7.28, within(0.25));
  }

  @Test
  void rows_of_one_cluster_are_drawn_together() {
    double[] values = {0, 0, 0, 0, 1, 1, 1, 1};
    int[] clusters = {0, 0, 0, 0, 1, 1, 1, 1};

    Interval alone = Bootstrap.STANDARD.intervals(8, w -> mean(values, w)).get(0);
    Interval together = Bootstrap.STANDARD.byCluster(clusters, w -> mean(values, w)).get(0);

    assertThat(together).isEqualTo(new Interval(0, 1));
    assertThat(alone.low()).isGreaterThan(0);
  }

  @Test
  void samples_without_a_figure_are_left_out() {
    assertThat(Bootstrap.STANDARD.intervals(3, weights -> new double[] {Double.NaN}))
        .containsExactly(Interval.NONE);
  }

  private static double[] mean(double[] values, int[] weights) {
    double sum = 0;
    double rows = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
      rows += weights[i];
    }
    return new double[] {sum / rows};
  }

  @Test
  void rank_correlation_is_that_of_rows_repeated_by_their_weights() {
    double[] x = {1, 2, 2, 5, 9};
    double[] y = {3, 1, 4, 4, 8};
    double[] repeatedX = {1, 2, 5, 5, 5, 9};
    double[] repeatedY = {3, 1, 4, 4, 4, 8};

    assertThat(new RankCorrelation(x, y).spearman())
        .isCloseTo(Correlation.spearman(x, y), within(1e-12));
    assertThat(new RankCorrelation(x, y).spearman(new int[] {1, 1, 0, 3, 1}))
        .isCloseTo(Correlation.spearman(repeatedX, repeatedY), within(1e-12));
    assertThat(new RankCorrelation(x, new double[] {7, 7, 7, 7, 7}).spearman()).isNaN();
  }
}
