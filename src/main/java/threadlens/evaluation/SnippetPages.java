package threadlens.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.Discussion;

/**
 * Pieces of text that belong to the article, to the furniture or to the comments: the measure of
 * Barbaresi (Trafilatura, ACL 2021), and our own of the comments.
 */
final class SnippetPages implements SavedPages.Comparison {
  private final List<Row> rows = new ArrayList<>();

  @Override
  public void add(JsonNode gold, @Nullable Discussion read) {
    String article = read == null ? "" : CommentPairs.plain(read.article().text());
    String comments =
        read == null
            ? ""
            : read.comments().stream()
                .map(Comment::text)
                .map(CommentPairs::plain)
                .collect(Collectors.joining("\n"));
    List<String> with = snippets(gold, "with");
    List<String> without = snippets(gold, "without");
    List<String> scorable = snippets(gold, "comments_scorable");
    rows.add(
        new Row(
            gold.path("path").asText(),
            count(with, article),
            with.size(),
            count(without, article),
            count(scorable, comments),
            (int)
                scorable.stream()
                    .filter(each -> comments.contains(each) && !article.contains(each))
                    .count(),
            scorable.size()));
  }

  @Override
  public List<String> asked() {
    return List.of(
        rows.size() + " pages, snippets of text without regard to white space, empty ones left out",
        "body: snippets of 'with' found in the article's text are right, of 'without' wrong",
        "separation: snippets of 'comments_scorable' found among the comments and not in the"
            + " article's text");
  }

  @Override
  public List<Figure> figures() {
    Sample body = new Sample(rows.stream().map(Row::page).toList());
    body.with("body F1", weights -> f1(sums(rows, weights)))
        .with("body precision", weights -> precision(sums(rows, weights)))
        .with("body recall", weights -> recall(sums(rows, weights)));
    List<Figure> figures = new ArrayList<>(body.figures(null));
    List<Row> talk = rows.stream().filter(row -> row.scorable > 0).toList();
    Sample comments = new Sample(talk.stream().map(Row::page).toList());
    comments
        .with("separation", weights -> part(talk, weights, true))
        .with("found among comments", weights -> part(talk, weights, false));
    figures.addAll(comments.figures(null));
    return figures;
  }

  private static List<String> snippets(JsonNode gold, String field) {
    List<String> snippets = new ArrayList<>();
    gold.path(field).forEach(each -> snippets.add(CommentPairs.plain(each.asText())));
    snippets.removeIf(String::isEmpty);
    return snippets;
  }

  private static int count(List<String> snippets, String text) {
    return (int) snippets.stream().filter(text::contains).count();
  }

  private static double[] sums(List<Row> rows, int[] weights) {
    double[] sums = new double[3];
    for (int i = 0; i < weights.length; i++) {
      Row row = rows.get(i);
      sums[0] += (double) weights[i] * row.right;
      sums[1] += (double) weights[i] * row.with;
      sums[2] += (double) weights[i] * row.wrong;
    }
    return sums;
  }

  private static double precision(double[] sums) {
    return sums[0] / (sums[0] + sums[2]);
  }

  private static double recall(double[] sums) {
    return sums[0] / sums[1];
  }

  private static double f1(double[] sums) {
    return 2 * sums[0] / (sums[0] + sums[2] + sums[1]);
  }

  private static double part(List<Row> rows, int[] weights, boolean apart) {
    double right = 0;
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      Row row = rows.get(i);
      right += (double) weights[i] * (apart ? row.apart : row.found);
      all += (double) weights[i] * row.scorable;
    }
    return right / all;
  }

  /** Counts of one page. */
  private record Row(
      String page, int right, int with, int wrong, int found, int apart, int scorable) {}
}
