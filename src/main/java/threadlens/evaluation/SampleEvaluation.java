package threadlens.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import threadlens.stats.Agreement;
import threadlens.stats.Interval;
import threadlens.stats.Strata;

/** What the coded sheets of a {@link RandomSample} say of the whole that it was drawn from. */
public final class SampleEvaluation {
  private static final long SEED = 20_140_503L;

  private final String file;
  private final String positive;
  private final JsonNode key;
  private final Map<Integer, List<String>> codes = new TreeMap<>();

  private SampleEvaluation(String file, String positive, JsonNode key) {
    this.file = file;
    this.positive = positive;
    this.key = key;
  }

  /**
   * Reads a key and the sheets of one or more coders.
   *
   * @param positive the code that says what is sought
   * @throws UnusableGoldException if one of them is none
   */
  public static SampleEvaluation of(Path key, List<Path> sheets, String positive)
      throws IOException {
    JsonNode read;
    try {
      read = new ObjectMapper().readTree(Files.readAllBytes(key));
    } catch (JsonProcessingException e) {
      throw new UnusableGoldException(key + ":" + e.getLocation().getLineNr() + ": not JSON");
    }
    if (!read.path("format").asText().equals(RandomSample.FORMAT)) {
      throw new UnusableGoldException(key + ": not the key of a sample");
    }
    SampleEvaluation evaluation =
        new SampleEvaluation(String.valueOf(key.getFileName()), positive, read);
    for (Path sheet : sheets) {
      evaluation.code(sheet);
    }
    return evaluation;
  }

  private void code(Path sheet) throws IOException {
    CodedSheet.read(sheet, key.path("comments").size(), key.path("sample").asText(), positive)
        .forEach(
            (number, code) -> codes.computeIfAbsent(number, unseen -> new ArrayList<>()).add(code));
  }

  /** Returns weighted precision, recall and prevalence, and the coders' agreement. */
  public Scores scores() {
    int coded = codes.size();
    Strata strata = strata();
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("prevalence", coded, strata.prevalence(SEED)));
    figures.add(figure("precision", coded, strata.precision(SEED)));
    figures.add(figure("recall", coded, strata.recall(SEED)));
    List<List<String>> units = List.copyOf(codes.values());
    int twice = (int) units.stream().filter(unit -> unit.size() > 1).count();
    figures.add(new Figure("alpha", null, twice, Agreement.alpha(units), Interval.NONE));
    List<String> asked =
        List.of(
            "sought is what most coders call '" + positive + "'; a tie counts as not",
            "comments nobody coded are taken to be like the others of their stratum",
            "each comment stands for as many of the report as its inclusion probability says");
    return new Scores(
        "sample", file, asked, "95 %, posterior of Jeffreys' prior in each stratum", figures);
  }

  private static Figure figure(String name, int rows, Strata.Estimate estimate) {
    return new Figure(name, null, rows, estimate.value(), estimate.interval());
  }

  private Strata strata() {
    int count = key.path("strata").size();
    long[] coded = new long[count];
    long[] hits = new long[count];
    for (JsonNode comment : key.path("comments")) {
      List<String> said = codes.getOrDefault(comment.path("number").asInt(), List.of());
      int stratum = comment.path("stratum").asInt();
      long yes = said.stream().filter(positive::equals).count();
      coded[stratum] += said.isEmpty() ? 0 : 1;
      hits[stratum] += yes * 2 > said.size() ? 1 : 0;
    }
    List<Strata.Stratum> strata = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      JsonNode part = key.path("strata").get(i);
      long size = part.path("size").asLong();
      if (size > 0 && coded[i] == 0) {
        throw new UnusableGoldException(
            file + ": nothing is coded of the stratum '" + part.path("name").asText() + "'");
      }
      if (size > 0) {
        strata.add(new Strata.Stratum(size, coded[i], hits[i], part.path("flagged").asBoolean()));
      }
    }
    return new Strata(strata);
  }
}
