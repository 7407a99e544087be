package threadlens.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import threadlens.discourse.CampFinder;
import threadlens.discourse.Contention;
import threadlens.model.LinkedComment;
import threadlens.model.Location;
import threadlens.model.SourceId;
import threadlens.pipeline.Conversation;
import threadlens.pipeline.Links;
import threadlens.pipeline.Pipeline;

/** Whether the camps found in threads are the sides on which people see their authors. */
public final class CampsEvaluation {
  private static final int SURE = 2;
  private static final int AUTHORS = 4;
  private static final int DRAWS = 1_000;
  private static final long SEED = 20_140_503L;

  private CampsEvaluation() {}

  /**
   * Finds camps and compares. Threads with fewer than four authors that {@value #SURE} votes more
   * put on one side than on the other, or with authors of one side only, help but do not count.
   *
   * @param file JSON lines of threads with {@code author_stance}: votes pro and anti by author
   * @param tick called after each thread
   * @throws UnusableGoldException if the file is no such
   */
  public static Scores scores(Path file, Pipeline pipeline, Runnable tick) {
    List<Contention> threads = new ArrayList<>();
    List<SortedMap<String, Boolean>> sides = new ArrayList<>();
    try (BufferedReader lines = JsonThreads.open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = node(line, file + ":" + (threads.size() + 1) + ": ");
        Contention thread = contention(node, file, threads.size() + 1, pipeline);
        threads.add(thread);
        sides.add(sides(node, thread));
        tick.run();
      }
    } catch (IOException e) {
      throw new UnusableGoldException(file + ": cannot be read: " + e.getMessage());
    }
    return compare(file, sides, new CampFinder(threads));
  }

  private static Scores compare(
      Path file, List<SortedMap<String, Boolean>> sides, CampFinder finder) {
    List<Double> found = new ArrayList<>();
    List<Double> chance = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < sides.size(); i++) {
      SortedMap<String, Boolean> gold = sides.get(i);
      long pro = gold.values().stream().filter(each -> each).count();
      if (gold.size() >= AUTHORS && pro > 0 && pro < gold.size()) {
        found.add(balanced(gold, finder.camps(i)));
        double sum = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
          Map<String, Integer> drawn = new TreeMap<>();
          gold.keySet().forEach(each -> drawn.put(each, 1 + random.nextInt(2)));
          sum += balanced(gold, drawn);
        }
        chance.add(sum / DRAWS);
      }
    }
    List<Figure> figures =
        Sample.ofRows(found.size())
            .with("balanced accuracy of camps", weights -> mean(found, weights))
            .with("the same of camps drawn at random", weights -> mean(chance, weights))
            .figures(null);
    return new Scores(
        "camps",
        String.valueOf(file.getFileName()),
        List.of(
            "mean over threads, each by the better of the two ways to name its camps: chance is"
                + " above .5, see the second figure",
            "the weights of the cues were set by hand on threads of the kind of iac_stance: there"
                + " the figure is not of unseen threads",
            found.size() + " threads of " + sides.size() + " have sides that are agreed on"),
        Sample.method("thread"),
        figures);
  }

  /** The better of the two namings. */
  static double balanced(Map<String, Boolean> gold, Map<String, Integer> camps) {
    double[] right = new double[2];
    double[] all = new double[2];
    gold.forEach(
        (author, pro) -> {
          int side = pro ? 1 : 0;
          all[side]++;
          right[side] += Integer.valueOf(1).equals(camps.get(author)) == pro ? 1 : 0;
        });
    double accuracy = (right[0] / all[0] + right[1] / all[1]) / 2;
    return Math.max(accuracy, 1 - accuracy);
  }

  private static Contention contention(JsonNode node, Path file, int number, Pipeline pipeline) {
    SourceId source = new SourceId(String.valueOf(file.getFileName()), null, "");
    LinkThread thread = PostThreads.thread(node, new Location(source, number, 1));
    Conversation conversation = pipeline.begin(Links.INFER);
    List<LinkedComment> linked =
        thread.comments().stream().map(each -> conversation.next(each).linked()).toList();
    return Contention.of(linked);
  }

  private static SortedMap<String, Boolean> sides(JsonNode node, Contention thread) {
    SortedMap<String, Boolean> sides = new TreeMap<>();
    for (Map.Entry<String, JsonNode> each : node.path("author_stance").properties()) {
      int more = each.getValue().path("pro").asInt() - each.getValue().path("anti").asInt();
      if (Math.abs(more) >= SURE && thread.authors().contains(each.getKey())) {
        sides.put(each.getKey(), more > 0);
      }
    }
    return sides;
  }

  private static double mean(List<Double> values, int[] weights) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values.get(i);
      all += weights[i];
    }
    return all == 0 ? Double.NaN : sum / all;
  }

  private static JsonNode node(String line, String place) {
    JsonNode node = JsonThreads.parse(line, place);
    if (!node.path("posts").isArray() || !node.path("author_stance").isObject()) {
      throw new UnusableGoldException(place + "expected posts and author_stance");
    }
    return node;
  }
}
