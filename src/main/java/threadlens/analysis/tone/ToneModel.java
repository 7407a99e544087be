package threadlens.analysis.tone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Weighs how a comment sounds: multinomial logistic regression (McFadden 1974). Its weights are a
 * data file, as {@link ToneFitting} writes them. Immutable.
 */
public final class ToneModel {
  /** Negative, neutral, positive. */
  static final int TONES = 3;

  private static final String SHIPPED = "/threadlens/sentiment/weights.json";

  private final String name;
  private final double[][] weights;

  /**
   * Makes a model.
   *
   * @param weights for each tone, first its start and then one for each feature
   */
  ToneModel(String name, double[][] weights) {
    this.name = name;
    this.weights = weights;
  }

  /** Returns the model of the project. */
  public static ToneModel shipped() {
    try (InputStream in = ToneModel.class.getResourceAsStream(SHIPPED)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return read(text, SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SHIPPED, e);
    }
  }

  /**
   * Reads weights as {@link ToneFitting} writes them.
   *
   * @param file stands before what is wrong, as {@code file:line:column}
   * @throws IllegalArgumentException if something is; the message is for the user
   */
  public static ToneModel read(String text, String file) {
    return ToneWeightsJson.read(text, file);
  }

  /** Name and version, such as {@code comment-tone-3}. */
  public String name() {
    return name;
  }

  public ToneOdds odds(Heard heard) {
    return odds(values(heard));
  }

  /** Returns 1 for the start, and then the value of each feature. */
  static double[] values(Heard heard) {
    List<ToneFeature> features = ToneFeature.ALL;
    double[] values = new double[1 + features.size()];
    values[0] = 1;
    for (int i = 0; i < features.size(); i++) {
      values[1 + i] = features.get(i).of(heard);
    }
    return values;
  }

  ToneOdds odds(double[] values) {
    double[] shares = new double[TONES];
    double most = Double.NEGATIVE_INFINITY;
    for (int tone = 0; tone < TONES; tone++) {
      for (int i = 0; i < values.length; i++) {
        shares[tone] += weights[tone][i] * values[i];
      }
      most = Math.max(most, shares[tone]);
    }
    double all = 0;
    for (int tone = 0; tone < TONES; tone++) {
      shares[tone] = StrictMath.exp(shares[tone] - most);
      all += shares[tone];
    }
    return new ToneOdds(shares[0] / all, shares[1] / all, shares[2] / all);
  }

  double weight(int tone, int value) {
    return weights[tone][value];
  }
}
