package threadlens.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import threadlens.linking.Ballot.Choice;
import threadlens.model.Comment;
import threadlens.model.CommentId;

/**
 * Fits the weights of reply evidence to conversations whose links are known: a conditional logit
 * (McFadden 1974) over the choices of each comment, drawn towards weights set by hand, by gradient
 * ascent (Adam, Kingma and Ba 2015). The same conversations give the same weights. Serves one
 * thread.
 */
public final class LinkFitting {
  private static final int ROUNDS = 300;
  private static final double RATE = 0.03;

  /** A feature has a weight everywhere, one more in each place, one more for each way there. */
  private static final int LEVELS = 3;

  /** What is learned of forums and chats should stay there: most pages are neither. */
  private static final double DRAW_EVERYWHERE = 0.2;

  private static final double DRAW_SETTING = 0.001;

  /** Of plain and threaded pages there is little to learn from. */
  private static final double DRAW_PAGE = 0.1;

  private final LinkWeights start = LinkWeights.byHand();
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /** A comment's choices, each with its features, and which of them are right. */
  @SuppressWarnings("ArrayRecordComponent") // thousands of rows of numbers; nobody compares them
  private record Example(
      List<int[]> features, List<double[]> values, boolean[] right, double weight) {}

  /**
   * Learns from a conversation.
   *
   * @param comments in the order shown, without stated parents
   * @param parents for each comment those it answers, empty where it answers nobody who is left;
   *     null where that is not known
   * @param weight what each of its comments counts
   * @param settings where it takes place, in the words of the weights, such as {@code forum};
   *     comments that are still taken for another setting teach nothing
   */
  public void learn(
      List<Comment> comments, List<Set<CommentId>> parents, double weight, Set<String> settings) {
    LinkSession session = (LinkSession) new ThreadLinker(start).begin();
    for (int i = 0; i < comments.size(); i++) {
      Set<CommentId> right = parents.get(i);
      LinkSession.Studied studied = session.study(comments.get(i));
      if (right != null && settings.contains(studied.context().place())) {
        add(studied, right, weight);
      }
    }
  }

  private void add(LinkSession.Studied studied, Set<CommentId> parents, double weight) {
    List<Choice> choices = studied.ballot().choices();
    boolean anyGone = choices.stream().anyMatch(choice -> choice.gone);
    boolean[] right = new boolean[choices.size()];
    boolean any = false;
    for (int i = 0; i < right.length; i++) {
      Choice choice = choices.get(i);
      boolean nobody = choice.post == null && (choice.gone || !anyGone);
      right[i] =
          choice.post == null ? nobody && parents.isEmpty() : parents.contains(choice.post.id);
      any |= right[i];
    }
    if (!any || choices.size() < 2) {
      return;
    }
    List<int[]> features = new ArrayList<>();
    List<double[]> values = new ArrayList<>();
    for (Choice choice : choices) {
      features.add(places(choice, studied.context()));
      values.add(values(choice));
    }
    examples.add(new Example(features, values, right, weight));
  }

  /** Each feature as it is everywhere, in this place, and in this way there. */
  private int[] places(Choice choice, Context context) {
    int[] found = new int[choice.votes.size() * LEVELS];
    for (int i = 0; i < choice.votes.size(); i++) {
      String feature = choice.votes.get(i).feature();
      found[LEVELS * i] = place(feature);
      found[LEVELS * i + 1] = place(feature + "@" + context.place());
      found[LEVELS * i + 2] = place(feature + "@" + context.way());
    }
    return found;
  }

  private static double[] values(Choice choice) {
    double[] values = new double[choice.votes.size() * LEVELS];
    for (int i = 0; i < values.length; i++) {
      values[i] = choice.votes.get(i / LEVELS).value();
    }
    return values;
  }

  private int place(String name) {
    return places.computeIfAbsent(
        name,
        added -> {
          names.add(added);
          return names.size() - 1;
        });
  }

  /** How many comments were learned from. */
  public int size() {
    return examples.size();
  }

  /** Returns the fitted weights, by feature and by {@code feature@setting}, in that order. */
  public Map<String, Double> fit() {
    double[] drawn = new double[names.size()];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = start.stored(names.get(i));
    }
    double[] weights = drawn.clone();
    double[] mean = new double[drawn.length];
    double[] square = new double[drawn.length];
    double total = examples.stream().mapToDouble(Example::weight).sum();
    for (int round = 1; round <= ROUNDS; round++) {
      double[] slope = slope(weights, total);
      for (int i = 0; i < weights.length; i++) {
        double draw = draw(names.get(i));
        double up = slope[i] - draw * (weights[i] - drawn[i]);
        mean[i] = 0.9 * mean[i] + 0.1 * up;
        square[i] = 0.999 * square[i] + 0.001 * up * up;
        double step = mean[i] / (1 - Math.pow(0.9, round));
        weights[i] += RATE * step / (Math.sqrt(square[i] / (1 - Math.pow(0.999, round))) + 1e-8);
      }
    }
    Map<String, Double> fitted = new TreeMap<>(start.stored());
    for (int i = 0; i < weights.length; i++) {
      fitted.put(names.get(i), Math.round(weights[i] * 1000) / 1000.0);
    }
    return fitted;
  }

  private static double draw(String name) {
    String setting = name.substring(name.indexOf('@') + 1);
    if (setting.equals(name)) {
      return DRAW_EVERYWHERE;
    }
    boolean page =
        setting.startsWith(Setting.PAGE.word()) || setting.startsWith(Setting.THREADED.word());
    return page ? DRAW_PAGE : DRAW_SETTING;
  }

  /** The gradient of the mean log-likelihood. */
  private double[] slope(double[] weights, double total) {
    double[] slope = new double[weights.length];
    for (Example example : examples) {
      double[] odds = odds(example, weights);
      double all = 0;
      double right = 0;
      for (int i = 0; i < odds.length; i++) {
        all += odds[i];
        right += example.right()[i] ? odds[i] : 0;
      }
      for (int i = 0; i < odds.length; i++) {
        double wanted = example.right()[i] ? odds[i] / right : 0;
        double miss = (wanted - odds[i] / all) * example.weight() / total;
        int[] features = example.features().get(i);
        double[] values = example.values().get(i);
        for (int k = 0; k < features.length; k++) {
          slope[features[k]] += miss * values[k];
        }
      }
    }
    return slope;
  }

  private static double[] odds(Example example, double[] weights) {
    double[] odds = new double[example.right().length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < odds.length; i++) {
      int[] features = example.features().get(i);
      double[] values = example.values().get(i);
      for (int k = 0; k < features.length; k++) {
        odds[i] += weights[features[k]] * values[k];
      }
      highest = Math.max(highest, odds[i]);
    }
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Math.max(1e-300, Math.exp(odds[i] - highest));
    }
    return odds;
  }
}
