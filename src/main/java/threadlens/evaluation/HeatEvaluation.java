package threadlens.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Article;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;
import threadlens.model.LinkBasis;
import threadlens.model.Location;
import threadlens.model.Measured;
import threadlens.model.SourceId;
import threadlens.model.ThreadReport;
import threadlens.pipeline.Pipeline;
import threadlens.stats.RankCorrelation;

/** Whether threads that people rate as nasty are those of which hostility is measured. */
public final class HeatEvaluation {

  private HeatEvaluation() {}

  /**
   * Measures threads and compares.
   *
   * @param file JSON lines of threads with {@code gold.nicenasty}, higher for nicer
   * @param tick called after each thread
   * @throws UnusableGoldException if the file is no such
   */
  public static Scores scores(Path file, Pipeline pipeline, Runnable tick) {
    List<Double> rated = new ArrayList<>();
    List<Double> measured = new ArrayList<>();
    int refused = 0;
    try (BufferedReader lines = JsonThreads.open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = node(line, file + ":" + ++number + ": ");
        Double found = hostility(node, number, file, pipeline);
        if (found == null) {
          refused++;
        } else {
          rated.add(-node.path("gold").path("nicenasty").asDouble());
          measured.add(found);
        }
        tick.run();
      }
    } catch (IOException e) {
      throw new UnusableGoldException(file + ": cannot be read: " + e.getMessage());
    }
    RankCorrelation ranks = new RankCorrelation(array(measured), array(rated));
    List<Figure> figures =
        Sample.ofRows(rated.size()).with("Spearman's rho", ranks::spearman).figures(null);
    return new Scores(
        "heat",
        String.valueOf(file.getFileName()),
        List.of(
            "thread hostility against rated nastiness (gold.nicenasty turned round)",
            rated.size() + " threads, " + refused + " refused"),
        Sample.method("thread"),
        figures);
  }

  private static @Nullable Double hostility(
      JsonNode node, int number, Path file, Pipeline pipeline) {
    SourceId source = new SourceId(String.valueOf(file.getFileName()), null, "");
    LinkThread thread = PostThreads.thread(node, new Location(source, number, 1));
    Article article = new Article("", null, null, null, "und", "");
    ThreadReport report =
        pipeline.report(
            new Discussion(
                source,
                "evaluation",
                null,
                1,
                article,
                CommentsState.OPEN,
                null,
                thread.comments(),
                List.of()));
    for (Measured each : report.measures().values()) {
      if (each.measure().equals("hostility") && each.links() == LinkBasis.ALL) {
        return each.value();
      }
    }
    throw new IllegalStateException("thread hostility is not switched on");
  }

  private static JsonNode node(String line, String place) {
    JsonNode node = JsonThreads.parse(line, place);
    if (!node.path("posts").isArray() || !node.path("gold").path("nicenasty").isNumber()) {
      throw new UnusableGoldException(place + "expected posts and gold.nicenasty");
    }
    return node;
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
