package threadlens.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import threadlens.model.HeatUp;
import threadlens.model.ThreadMeasures;
import threadlens.model.Turn;

/**
 * Hostility by turn, and the turn where a thread heats up, for the picture of its course.
 *
 * @param x where the mark stands; it marks the left side of a bar, or a place inside one that holds
 *     several comments
 * @param said what it means, in words
 */
public record HeatMark(int x, String href, String label, List<Phrases.Piece> said) {
  /** What a hostility of 1 fills of its lane. */
  static final int LANE = 38;

  public HeatMark {
    said = List.copyOf(said);
  }

  /**
   * @param order the comments as they are drawn
   * @param each how many comments share a bar
   */
  static @Nullable HeatMark of(
      Phrases phrases, ThreadMeasures measures, List<Integer> order, int each, Anchors anchors) {
    HeatUp heat = measures.heatUp();
    if (heat == null) {
      return null;
    }
    int place = order.indexOf(heat.turn());
    String href = anchors.on(0).to(heat.turn());
    String label = "#" + (heat.turn() + 1);
    return new HeatMark(
        place * ToneStrip.SLOT / each,
        href,
        label,
        phrases.pieces(
            "tone.heat-from",
            new Fact("", label, href),
            Fact.of(Figures.plain(heat.before())),
            Fact.of(Figures.plain(heat.after())),
            Fact.of(String.format(Locale.ROOT, "%.1f\u00A0%%", 100 * heat.p()))));
  }

  /** The mean hostility of some turns; null where none was evaluated. */
  static @Nullable Double mean(ThreadMeasures measures, List<Integer> some) {
    List<Turn> turns = measures.turns();
    double[] known =
        some.stream()
            .filter(index -> index < turns.size())
            .map(index -> turns.get(index).hostility())
            .filter(Objects::nonNull)
            .mapToDouble(value -> value)
            .toArray();
    double sum = 0;
    for (double one : known) {
      sum += one;
    }
    return known.length == 0 ? null : sum / known.length;
  }

  /** The height of a bar: one unit says that it was evaluated and came to nothing. */
  static int height(@Nullable Double hostility) {
    return hostility == null ? 0 : Math.max(1, (int) Math.round(hostility * LANE));
  }
}
