package threadlens.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import threadlens.text.Sha256;

/**
 * A stratified random sample of the comments of a report, those without findings too, to be coded
 * by people who do not know what the rules said. Within a stratum every comment has the same chance
 * to be drawn. The same report, size and seed give the same sample.
 *
 * @param report the name of the report's file
 * @param comments in an order that tells nothing of their strata
 */
public record RandomSample(String report, long seed, List<Part> strata, List<Drawn> comments) {
  static final String FORMAT = "threadlens-sample";

  /** A score from which a comment without a finding is more likely than others to hold trouble. */
  private static final double SUSPECT = 0.2;

  public RandomSample {
    strata = List.copyOf(strata);
    comments = List.copyOf(comments);
  }

  /**
   * A stratum.
   *
   * @param size how many comments of the report belong to it
   * @param flagged whether the rules flag them
   */
  public record Part(String name, int size, int drawn, boolean flagged) {
    /** Returns the chance of each of its comments to be drawn, from 0 to 1. */
    double inclusionProbability() {
      return size == 0 ? 0 : (double) drawn / size;
    }
  }

  /** A comment that was drawn, and the place of its stratum in the list. */
  record Drawn(ReportedComments.Reported comment, int stratum) {}

  /**
   * Draws.
   *
   * @param report a {@code report.jsonl}
   * @param size how many comments, at least 1; all if there are fewer
   * @throws UnusableGoldException if it is no report, or holds no comment
   */
  public static RandomSample of(Path report, int size, long seed) throws IOException {
    List<ReportedComments.Reported> all = new ArrayList<>(ReportedComments.read(report));
    all.removeIf(comment -> comment.text().isBlank()); // erased, or gone: nothing to code
    if (all.isEmpty()) {
      throw new UnusableGoldException(report + ": a report without comments");
    }
    List<List<ReportedComments.Reported>> strata = new ArrayList<>();
    NAMES.forEach(name -> strata.add(new ArrayList<>()));
    all.forEach(comment -> strata.get(stratum(comment)).add(comment));
    int[] sizes = strata.stream().mapToInt(List::size).toArray();
    int[] take = allotted(sizes, Math.min(size, all.size()));
    SplittableRandom random = new SplittableRandom(seed);
    List<Part> parts = new ArrayList<>();
    List<Drawn> drawn = new ArrayList<>();
    for (int i = 0; i < sizes.length; i++) {
      parts.add(new Part(NAMES.get(i), sizes[i], take[i], i < FLAGGED));
      int stratum = i;
      shuffled(strata.get(i), random).subList(0, take[i]).stream()
          .map(comment -> new Drawn(comment, stratum))
          .forEach(drawn::add);
    }
    String name = String.valueOf(report.getFileName());
    return new RandomSample(name, seed, parts, shuffled(drawn, random));
  }

  private static final List<String> NAMES =
      List.of("urgent", "review", "note", "no finding, higher score", "no finding, low score");

  /** The first so many strata are flagged. */
  private static final int FLAGGED = 2;

  private static int stratum(ReportedComments.Reported comment) {
    int known = List.of("urgent", "review", "note").indexOf(comment.severity());
    if (known >= 0) {
      return known;
    }
    return comment.score() >= SUSPECT ? 3 : 4;
  }

  /** Shares the sample out: alike to each stratum, what one cannot use to the others. */
  private static int[] allotted(int[] sizes, int size) {
    int[] take = new int[sizes.length];
    int left = size;
    while (left > 0) {
      int open = (int) IntStream.range(0, sizes.length).filter(i -> take[i] < sizes[i]).count();
      int each = Math.max(1, left / open);
      for (int i = 0; i < sizes.length && left > 0; i++) {
        int more = Math.min(Math.min(each, sizes[i] - take[i]), left);
        take[i] += more;
        left -= more;
      }
    }
    return take;
  }

  private static <T> List<T> shuffled(List<T> list, SplittableRandom random) {
    List<T> shuffled = new ArrayList<>(list);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      T moved = shuffled.get(i);
      shuffled.set(i, shuffled.get(other));
      shuffled.set(other, moved);
    }
    return shuffled;
  }

  /** Returns a name that no other sample has; the same sample has the same. */
  public String id() {
    StringBuilder all = new StringBuilder().append(seed);
    for (Drawn one : comments) {
      all.append('\n').append(one.comment().thread()).append('\0').append(one.comment().comment());
    }
    return Sha256.hex(all.toString()).substring(0, 16);
  }

  /**
   * Returns the drawn comments by number, each with what it answers.
   *
   * @param report of which they were drawn
   */
  public List<SampledComment> withChains(Path report) throws IOException {
    return SampledChains.of(report, comments);
  }

  /**
   * Writes {@code sheet.csv}, which a coder fills in and which holds nothing but the texts, and
   * {@code key.json}, which no coder should see.
   *
   * @param folder made if there is none
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (CSVPrinter sheet =
        new CSVPrinter(
            Files.newBufferedWriter(folder.resolve("sheet.csv"), StandardCharsets.UTF_8),
            CSVFormat.RFC4180)) {
      sheet.printRecord("number", "text", "code", "note");
      for (int i = 0; i < comments.size(); i++) {
        sheet.printRecord(i + 1, harmless(comments.get(i).comment().text()), "", "");
      }
    }
    ObjectNode key = JsonNodeFactory.instance.objectNode();
    key.put("format", FORMAT).put("format_version", 1).put("sample", id());
    key.put("report", report).put("seed", seed);
    for (Part part : strata) {
      key.withArray("strata")
          .addObject()
          .put("name", part.name())
          .put("size", part.size())
          .put("drawn", part.drawn())
          .put("flagged", part.flagged());
    }
    for (int i = 0; i < comments.size(); i++) {
      Drawn drawn = comments.get(i);
      key.withArray("comments")
          .addObject()
          .put("number", i + 1)
          .put("thread", drawn.comment().thread())
          .put("comment", drawn.comment().comment())
          .put("content_sha256", drawn.comment().contentSha256())
          .put("stratum", drawn.stratum())
          .put("inclusion_probability", strata.get(drawn.stratum()).inclusionProbability());
    }
    Files.write(
        folder.resolve("key.json"),
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(key));
  }

  /** No cell becomes a formula: OWASP's rule for what begins with one of these. */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
