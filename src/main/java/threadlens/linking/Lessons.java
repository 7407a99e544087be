package threadlens.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import threadlens.linking.Ballot.Choice;
import threadlens.linking.Ballot.Vote;

/**
 * Comments with their choices, and which of them are right, of settings that share weights. A
 * weight belongs to a feature and a slot: a setting, or a way of answering in a setting. Fitted by
 * gradient descent (Adam, Kingma and Ba 2015) with a rate that falls to nothing.
 */
final class Lessons {
  private static final int ROUNDS = 800;
  private static final double RATE = 0.05;

  /** How strongly weights are drawn to their starting point, a weight by itself and in a way. */
  private static final Map<Setting, double[]> DRAW =
      Map.of(
          Setting.PAGE, new double[] {0.001, 0.01},
          Setting.THREADED, new double[] {0.003, 0.01},
          Setting.FORUM, new double[] {0.001, 0.001},
          Setting.CHAT, new double[] {0.0005, 0.0005});

  /**
   * What a name says on a page is known better than labelled pages tell: names in forums are habit,
   * and twisted names and people who are gone are rare.
   */
  private static final double DRAW_NAMES = 0.05;

  private final Map<String, Integer> features = new HashMap<>();
  private final List<String> featureNames = new ArrayList<>();
  private final Map<Slot, Integer> slots = new HashMap<>();
  private final List<Slot> slotNames = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  /**
   * Where a weight holds.
   *
   * @param way empty for a weight that holds whatever the way
   */
  private record Slot(Setting setting, String way) {
    String name(String feature) {
      return way.isEmpty() ? feature : feature + "@" + way;
    }

    double draw(String feature) {
      double draw = DRAW.getOrDefault(setting, new double[2])[way.isEmpty() ? 0 : 1];
      boolean page = setting == Setting.PAGE || setting == Setting.THREADED;
      boolean name = feature.startsWith("named-author.") || feature.startsWith("gone-addressee.");
      return page && name ? Math.max(draw, DRAW_NAMES) : draw;
    }
  }

  /** A comment's choices, each with its features, and which of them are right. */
  @SuppressWarnings("ArrayRecordComponent") // thousands of rows of numbers; nobody compares them
  private record Example(
      int[] slots, int[][] features, float[][] values, boolean[] right, double weight) {}

  void add(Context context, List<Choice> choices, boolean[] right, double weight) {
    List<Integer> held = new ArrayList<>();
    for (Setting setting : context.setting().weighedAs()) {
      held.add(slot(new Slot(setting, "")));
      held.add(slot(new Slot(setting, context.way())));
    }
    int[][] names = new int[right.length][];
    float[][] values = new float[right.length][];
    for (int i = 0; i < right.length; i++) {
      List<Vote> votes = choices.get(i).votes;
      names[i] = votes.stream().mapToInt(vote -> feature(vote.feature())).toArray();
      values[i] = new float[names[i].length];
      for (int k = 0; k < values[i].length; k++) {
        values[i][k] = (float) votes.get(k).value();
      }
    }
    examples.add(
        new Example(
            held.stream().mapToInt(Integer::intValue).toArray(), names, values, right, weight));
  }

  private int slot(Slot slot) {
    return slots.computeIfAbsent(
        slot,
        added -> {
          slotNames.add(added);
          return slotNames.size() - 1;
        });
  }

  private int feature(String name) {
    return features.computeIfAbsent(
        name,
        added -> {
          featureNames.add(added);
          return featureNames.size() - 1;
        });
  }

  /** The fitted weights by setting and name. */
  Map<Setting, Map<String, Double>> fit(LinkWeights byHand) {
    double[][] drawnTo = new double[slotNames.size()][featureNames.size()];
    for (int s = 0; s < drawnTo.length; s++) {
      Map<String, Double> hand = byHand.stored(slotNames.get(s).setting());
      for (int f = 0; f < drawnTo[s].length; f++) {
        drawnTo[s][f] = hand.getOrDefault(slotNames.get(s).name(featureNames.get(f)), 0.0);
      }
    }
    double[][] weights = descend(drawnTo);
    boolean[][] seen = seen();
    Map<Setting, Map<String, Double>> fitted = new TreeMap<>();
    for (int s = 0; s < weights.length; s++) {
      Slot slot = slotNames.get(s);
      Map<String, Double> named = fitted.computeIfAbsent(slot.setting(), unused -> new TreeMap<>());
      for (int f = 0; f < weights[s].length; f++) {
        double rounded = Math.round(weights[s][f] * 1000) / 1000.0;
        if (seen[s][f] && rounded != 0) {
          named.put(slot.name(featureNames.get(f)), rounded);
        }
      }
    }
    return fitted;
  }

  private double[][] descend(double[][] drawnTo) {
    double[][] weights = new double[drawnTo.length][];
    double[][] mean = new double[drawnTo.length][featureNames.size()];
    double[][] square = new double[drawnTo.length][featureNames.size()];
    for (int s = 0; s < drawnTo.length; s++) {
      weights[s] = drawnTo[s].clone();
    }
    for (int round = 1; round <= ROUNDS; round++) {
      double[][] slope = slope(weights);
      double rate = RATE * (1 + Math.cos(Math.PI * round / ROUNDS)) / 2;
      for (int s = 0; s < weights.length; s++) {
        for (int f = 0; f < weights[s].length; f++) {
          double draw = slotNames.get(s).draw(featureNames.get(f));
          double down = slope[s][f] + draw * (weights[s][f] - drawnTo[s][f]);
          mean[s][f] = 0.9 * mean[s][f] + 0.1 * down;
          square[s][f] = 0.999 * square[s][f] + 0.001 * down * down;
          double step = mean[s][f] / (1 - Math.pow(0.9, round));
          double size = Math.sqrt(square[s][f] / (1 - Math.pow(0.999, round))) + 1e-8;
          weights[s][f] -= rate * step / size;
        }
      }
    }
    return weights;
  }

  /** The gradient of the mean negative log-likelihood. */
  private double[][] slope(double[][] weights) {
    double[][] slope = new double[weights.length][featureNames.size()];
    double[] summed = new double[featureNames.size()];
    double[] felt = new double[featureNames.size()];
    double total = examples.stream().mapToDouble(Example::weight).sum();
    for (Example example : examples) {
      for (int f = 0; f < summed.length; f++) {
        summed[f] = 0;
        felt[f] = 0;
      }
      for (int s : example.slots()) {
        for (int f = 0; f < summed.length; f++) {
          summed[f] += weights[s][f];
        }
      }
      feel(example, summed, felt, example.weight() / total);
      for (int s : example.slots()) {
        for (int f = 0; f < felt.length; f++) {
          slope[s][f] += felt[f];
        }
      }
    }
    return slope;
  }

  /** Adds the gradient of one comment. */
  private static void feel(Example example, double[] weights, double[] felt, double share) {
    double[] odds = odds(example, weights);
    double all = 0;
    double right = 0;
    for (int i = 0; i < odds.length; i++) {
      all += odds[i];
      right += example.right()[i] ? odds[i] : 0;
    }
    for (int i = 0; i < odds.length; i++) {
      double wanted = example.right()[i] ? odds[i] / right : 0;
      double miss = (odds[i] / all - wanted) * share;
      int[] names = example.features()[i];
      float[] values = example.values()[i];
      for (int k = 0; k < names.length; k++) {
        felt[names[k]] += miss * values[k];
      }
    }
  }

  private static double[] odds(Example example, double[] weights) {
    double[] odds = new double[example.right().length];
    for (int i = 0; i < odds.length; i++) {
      int[] names = example.features()[i];
      float[] values = example.values()[i];
      for (int k = 0; k < names.length; k++) {
        odds[i] += weights[names[k]] * values[k];
      }
    }
    double highest = Arrays.stream(odds).max().orElse(0);
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Math.max(1e-300, Math.exp(odds[i] - highest));
    }
    return odds;
  }

  /** Which features were met in which slot; nothing can be said of the others. */
  private boolean[][] seen() {
    boolean[][] seen = new boolean[slotNames.size()][featureNames.size()];
    for (Example example : examples) {
      for (int s : example.slots()) {
        for (int[] names : example.features()) {
          for (int f : names) {
            seen[s][f] = true;
          }
        }
      }
    }
    return seen;
  }
}
