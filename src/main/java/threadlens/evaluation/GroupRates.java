package threadlens.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Whether texts that name one group fare as those that name another: what is flagged of them
 * wrongly, and what is missed.
 */
final class GroupRates {
  private static final String NONE = "(none named)";

  private GroupRates() {}

  /**
   * @param sample makes a sample of some rows, by their numbers
   */
  static ScoreTable table(
      boolean[] gold, List<FlagAnswer> given, Function<List<Integer>, Sample> sample) {
    Map<String, List<Integer>> rowsOf = new TreeMap<>();
    for (int row = 0; row < gold.length; row++) {
      for (String group : given.get(row).groups()) {
        rowsOf.computeIfAbsent(group, unseen -> new ArrayList<>()).add(row);
      }
      if (given.get(row).groups().isEmpty()) {
        rowsOf.computeIfAbsent(NONE, unseen -> new ArrayList<>()).add(row);
      }
    }
    List<ScoreTable.Row> rows = new ArrayList<>();
    rowsOf.forEach((group, texts) -> rows.add(row(group, texts, gold, given, sample)));
    rows.sort(Comparator.comparing(row -> row.of().equals(NONE)));
    return new ScoreTable(
        "groups",
        "by group named: of clean texts, how many are flagged; of the others, how many are missed",
        List.of("group", "texts", "clean", "false positives", "positive", "missed"),
        rows);
  }

  private static ScoreTable.Row row(
      String group,
      List<Integer> texts,
      boolean[] gold,
      List<FlagAnswer> given,
      Function<List<Integer>, Sample> sample) {
    List<Integer> clean = texts.stream().filter(row -> !gold[row]).toList();
    List<Integer> positive = texts.stream().filter(row -> gold[row]).toList();
    return new ScoreTable.Row(
        group,
        List.of(
            new ScoreTable.Cell.Count(texts.size()),
            new ScoreTable.Cell.Count(clean.size()),
            rate(clean, sample, row -> given.get(row).flagged()),
            new ScoreTable.Cell.Count(positive.size()),
            rate(positive, sample, row -> !given.get(row).flagged())));
  }

  private static ScoreTable.Cell rate(
      List<Integer> rows, Function<List<Integer>, Sample> sample, Function<Integer, Boolean> is) {
    int[] values = rows.stream().mapToInt(row -> is.apply(row) ? 1 : 0).toArray();
    Sample drawn = sample.apply(rows).with("rate", weights -> Sample.share(values, weights));
    return ScoreTable.rateOf(drawn.figures(null).get(0), rows.size());
  }
}
