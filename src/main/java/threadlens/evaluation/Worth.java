package threadlens.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What each rule or category is worth: how often it speaks, how often it is right, and which part
 * of all that is positive nobody else finds.
 */
final class Worth {
  private Worth() {}

  /**
   * @param sample makes a sample of some rows, by their numbers
   */
  static ScoreTable table(
      Per per, boolean[] gold, List<FlagAnswer> given, Function<List<Integer>, Sample> sample) {
    boolean rules = per == Per.RULE;
    Map<String, List<Integer>> rowsOf = new TreeMap<>();
    for (int row = 0; row < gold.length; row++) {
      for (String name : names(given.get(row), rules)) {
        rowsOf.computeIfAbsent(name, unseen -> new ArrayList<>()).add(row);
      }
    }
    List<Integer> positive = IntStream.range(0, gold.length).filter(i -> gold[i]).boxed().toList();
    List<ScoreTable.Row> rows = new ArrayList<>();
    rowsOf.forEach(
        (name, found) ->
            rows.add(
                new ScoreTable.Row(
                    name,
                    List.of(
                        new ScoreTable.Cell.Count(found.size()),
                        new ScoreTable.Cell.Count(
                            (int) found.stream().filter(i -> gold[i]).count()),
                        rate(found, sample, row -> gold[row]),
                        rate(positive, sample, row -> alone(given.get(row), name, rules))))));
    rows.sort(Comparator.comparingInt(Worth::findings).reversed());
    String name = rules ? "rule" : "category";
    return new ScoreTable(
        rules ? "rules" : "categories",
        "what each " + name + " finds: right, precision, and the share of positives it alone finds",
        List.of(name, "found", "right", "precision", "finds alone"),
        rows);
  }

  private static int findings(ScoreTable.Row row) {
    return row.cells().get(0) instanceof ScoreTable.Cell.Count count ? count.number() : 0;
  }

  private static Set<String> names(FlagAnswer answer, boolean rules) {
    return rules ? answer.rules() : answer.categories();
  }

  private static boolean alone(FlagAnswer answer, String name, boolean rules) {
    Set<String> names = names(answer, rules);
    return names.size() == 1 && names.contains(name);
  }

  private static ScoreTable.Cell rate(
      List<Integer> rows, Function<List<Integer>, Sample> sample, Function<Integer, Boolean> is) {
    int[] values = rows.stream().mapToInt(row -> is.apply(row) ? 1 : 0).toArray();
    Figure figure =
        sample
            .apply(rows)
            .with("rate", weights -> Sample.share(values, weights))
            .figures(null)
            .get(0);
    return new ScoreTable.Cell.Rate(rows.size(), figure.value(), figure.interval());
  }
}
