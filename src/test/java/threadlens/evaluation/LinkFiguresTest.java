package threadlens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import threadlens.evaluation.LinkThread.Role;
import threadlens.stats.Interval;

/**
 * Two conversations; every expectation was worked out by hand.
 *
 * <pre>
 *   comment  gold     said             right
 *   0        opening
 *   1        0        0      .9 quote  yes
 *   2        0        1      .6 name   no
 *   3        2        2      .9 quote  yes
 *   4        3        (3)    .4 name   the best is, but nothing was concluded
 *
 *   0        nobody   nobody .8 near   yes
 *   1        nobody   0      .7 near   no
 * </pre>
 */
final class LinkFiguresTest {
  private static final List<Figure> FIGURES =
      LinkEvaluation.figures(
          List.of(
              new Made()
                  .say("a", "x", Role.OPENING)
                  .say("b", "x", 0)
                  .say("c", "x", 0)
                  .say("d", "x", 2)
                  .say("e", "x", 3)
                  .linked(null, 0.9, "near")
                  .linked(0, 0.9, "quote")
                  .linked(1, 0.6, "name")
                  .linked(2, 0.9, "quote")
                  .linked(3, 0.4, "name")
                  .linked(),
              new Made()
                  .say("a", "x")
                  .say("b", "x")
                  .linked(null, 0.8, "near")
                  .linked(0, 0.7, "near")
                  .linked()));

  @Test
  void edges_and_what_is_concluded() {
    assertFigure("edge accuracy", null, 6, 4 / 6.0);
    assertFigure("concluded", null, 6, 5 / 6.0);
    assertFigure("precision", "concluded", 5, 3 / 5.0);
  }

  @Test
  void links_that_were_concluded_and_best_candidates() {
    assertFigure("link precision", null, 4, 2 / 4.0);
    assertFigure("link recall", null, 4, 2 / 4.0);
    assertFigure("link F1", null, 5, 4 / 8.0);
    assertFigure("link precision", "best candidates", 5, 3 / 5.0);
    assertFigure("link recall", "best candidates", 4, 3 / 4.0);
    assertFigure("link F1", "best candidates", 5, 6 / 9.0);
  }

  @Test
  void links_by_confidence_and_by_kind_of_evidence() {
    assertFigure("precision", "confidence 0.9 and more", 2, 1);
    assertFigure("link recall", "confidence 0.9 and more", 4, 2 / 4.0);
    assertFigure("share of comments", "confidence 0.7 and more", 6, 4 / 6.0);
    assertFigure("precision", "by quote", 2, 1);
    assertFigure("link recall", "by quote", 4, 2 / 4.0);
    assertFigure("precision", "by near", 2, 1 / 2.0);
    assertFigure("link recall", "by near", 4, 0);
    assertFigure("precision", "by name", 1, 0);
  }

  @Test
  void rules_of_thumb_are_scored_on_the_same_comments() {
    // Above: 1-0 right, 2-1 wrong, 3-2 right, 4-3 right; then nobody right, 1-0 wrong.
    assertFigure("edge accuracy", "baseline previous", 6, 4 / 6.0);
    assertFigure("link F1", "baseline previous", 6, 2 * 3 / 9.0);
    // The opening post: 1-0 and 2-0 right; nobody, where there is none: both right.
    assertFigure("edge accuracy", "baseline root", 6, 4 / 6.0);
    assertFigure("link F1", "baseline root", 6, 2 * 2 / 8.0);
  }

  @Test
  void whole_chains() {
    // Gold: 01234 | 0 | 1. Concluded: 0123 | 4 | 01. By best candidates: 01234 | 01.
    assertFigure("exact chains precision", "concluded", 2, 0);
    assertFigure("exact chains recall", "concluded", 1, 0);
    assertFigure("1-1 overlap", "concluded", 7, 5 / 7.0);
    assertFigure("exact chains precision", "best candidates", 2, 1 / 2.0);
    assertFigure("exact chains recall", "best candidates", 1, 1);
    assertFigure("exact chains F1", "best candidates", 3, 2 / 3.0);
    assertFigure("1-1 overlap", "best candidates", 7, 6 / 7.0);
  }

  @Test
  void probabilities_beside_what_came_true() {
    assertFigure("mean said", "best said 0.9 to 1.0", 2, 0.9);
    assertFigure("share right", "best said 0.9 to 1.0", 2, 1);
    assertFigure("share right", "best said 0.6 to 0.7", 1, 0);
    // .9 .9 right, .6 wrong, .4 right, .8 right, .7 wrong
    double concluded = 0.1 + 0.1 + 0.6 + 0.2 + 0.7;
    assertFigure("expected calibration error", "best candidates", 6, (concluded + 0.6) / 6);
    assertFigure("expected calibration error", "concluded", 5, concluded / 5);
  }

  @Test
  void intervals_come_of_drawing_the_threads_again() {
    // With both threads drawn alike, the accuracy of one: 3/4 or 1/2.
    Interval interval = figure("edge accuracy", null).interval();

    assertThat(interval).isEqualTo(new Interval(0.5, 0.75));
  }

  private static void assertFigure(String name, @Nullable String slice, int rows, double value) {
    Figure figure = figure(name, slice);
    assertThat(figure.value()).as("%s, %s", name, slice).isCloseTo(value, within(1e-9));
    assertThat(figure.rows()).as("rows of %s, %s", name, slice).isEqualTo(rows);
  }

  private static Figure figure(String name, @Nullable String slice) {
    return FIGURES.stream()
        .filter(figure -> figure.name().equals(name) && Objects.equals(figure.slice(), slice))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure " + name + ", " + slice));
  }
}
