package threadlens.analysis.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits what counts for how a comment sounds to texts that people have labelled. A set counts by how
 * many texts it has; within it each text by how rare its tone is ({@link ToneShares}). The same
 * texts in the same order give the same weights. Serves one thread.
 */
public final class ToneFitting {
  private final List<ToneRegression.Row> rows = new ArrayList<>();
  private final Map<String, int[]> counts = new TreeMap<>();

  /**
   * Learns from a text.
   *
   * @param set the set that it is from
   * @param shares what the tones of the set count; the same for all its texts
   * @param tone 0 negative, 1 neutral, 2 positive
   */
  public void learn(String set, ToneShares shares, Heard heard, int tone) {
    counts.computeIfAbsent(set, unused -> new int[ToneModel.TONES])[tone]++;
    rows.add(new ToneRegression.Row(set, shares, ToneModel.values(heard), tone));
  }

  /**
   * Returns the fitted model, its weights rounded as they are written.
   *
   * @param name its name and version
   */
  public ToneModel fit(String name) {
    return new ToneModel(name, new ToneRegression(rows, counts).fit());
  }

  /**
   * Returns the text of {@code weights.json}.
   *
   * @param fittedOn the sets
   * @param checkedOn figures of weights that were fitted to other texts
   */
  public static String json(ToneModel model, List<String> fittedOn, List<String> checkedOn) {
    return ToneWeightsJson.write(model, fittedOn, checkedOn);
  }
}
