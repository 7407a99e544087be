package threadlens.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import threadlens.rules.ScoreCase;
import threadlens.rules.ScoreFamily;

/**
 * Labelled comments to fit scores to.
 *
 * @param file its name
 * @param weight what the set counts beside others
 * @param cases what the scores of each comment are made of
 * @param folds for each comment its part, of {@link #FOLDS}; those of one text or template share it
 * @param positive for each comment, by what it may teach
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers; nobody compares them
record ScoreFitSet(
    String file,
    double weight,
    List<ScoreCase> cases,
    int[] folds,
    Map<ScoreFamily, boolean[]> positive) {
  static final int FOLDS = 5;

  private static final Set<String> ONLY_TO_MEASURE =
      Set.of("ucc", "olid", "lhsab", "aub_lebanon", "osact4", "sectarian_probe");

  /**
   * What a set is labelled for.
   *
   * @param positive by family, the labels that are
   */
  private record Lesson(String column, double weight, Map<ScoreFamily, Set<String>> positive) {}

  private static final Map<String, Lesson> KNOWN =
      Map.of(
          "cat", new Lesson("label", 1, Map.of(ScoreFamily.PERSON, Set.of("1"))),
          "mpold", new Lesson("label", 1, Map.of(ScoreFamily.PERSON, Set.of("Offensive"))),
          "davidson", // chosen by a lexicon of hate, so its words say more there than elsewhere
              new Lesson(
                  "class",
                  0.5,
                  Map.of(
                      ScoreFamily.PERSON, Set.of("hate", "offensive"),
                      ScoreFamily.GROUP, Set.of("hate"))),
          "hatecheck", new Lesson("label", 1, Map.of(ScoreFamily.GROUP, Set.of("hateful"))),
          "mhc_arabic", new Lesson("label", 1, Map.of(ScoreFamily.GROUP, Set.of("hateful"))));

  /**
   * Reads a set and asks what its comments' scores are made of.
   *
   * @param own what is asked of a set that is not known by its name; null where nobody said
   * @throws UnusableGoldException if it cannot be read, or its licence keeps it for measuring
   */
  static ScoreFitSet read(Path path, @Nullable FlagQuestion own, ScoreFit.Studies studies) {
    GoldTable table = GoldTable.read(path);
    for (String kept : ONLY_TO_MEASURE) {
      if (table.file().startsWith(kept)) {
        throw new UnusableGoldException(
            path + ": a set only to measure with, by its licence, expected one to fit to");
      }
    }
    String name = table.file().replaceFirst("\\..*", "");
    FlagQuestion asked = own != null ? own : KnownSets.question(table).orElse(null);
    Lesson lesson = own == null ? KNOWN.get(name) : ofOwn(own);
    if (asked == null || lesson == null) {
      throw new UnusableGoldException(
          path + ": not a set known for fitting, expected --gold COL and --positive A,B");
    }
    return read(table, asked, lesson, studies);
  }

  private static Lesson ofOwn(FlagQuestion own) {
    Map<ScoreFamily, Set<String>> positive = new EnumMap<>(ScoreFamily.class);
    for (ScoreFamily family : ScoreFamily.values()) {
      if (family.categories().stream().anyMatch(own.ranked()::contains)) {
        positive.put(family, own.positive());
      }
    }
    return new Lesson(own.columns().gold().get(0), 1, positive);
  }

  private static ScoreFitSet read(
      GoldTable all, FlagQuestion asked, Lesson lesson, ScoreFit.Studies studies) {
    List<String> labels = all.column(lesson.column());
    GoldTable table =
        all.only(
            IntStream.range(0, labels.size())
                .filter(row -> !labels.get(row).isEmpty())
                .boxed()
                .toList());
    List<String> texts = table.column(asked.columns().text());
    String parent = asked.columns().parent();
    List<String> parents = parent == null ? List.of() : table.column(parent);
    String cluster = asked.columns().cluster();
    List<String> alike = cluster == null ? texts : table.column(cluster);
    Map<ScoreFamily, boolean[]> positive = new EnumMap<>(ScoreFamily.class);
    List<String> kept = table.column(lesson.column());
    lesson.positive().forEach((family, right) -> positive.put(family, positives(kept, right)));
    return new ScoreFitSet(
        table.file(),
        lesson.weight(),
        studies.all(texts, parents),
        alike.stream().mapToInt(text -> Math.floorMod(text.hashCode(), FOLDS)).toArray(),
        positive);
  }

  private static boolean[] positives(List<String> labels, Set<String> right) {
    boolean[] positive = new boolean[labels.size()];
    for (int i = 0; i < positive.length; i++) {
      positive[i] = right.contains(labels.get(i));
    }
    return positive;
  }

  /** Which families it teaches, in their order. */
  List<ScoreFamily> families() {
    return new ArrayList<>(new EnumMap<>(positive).keySet());
  }

  boolean[] positive(ScoreFamily family) {
    return Objects.requireNonNull(positive.get(family));
  }
}
