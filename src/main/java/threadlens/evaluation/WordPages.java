package threadlens.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import threadlens.model.Comment;
import threadlens.model.Discussion;
import threadlens.model.PostedAt;

/**
 * The words of a whole page: F1 of the bags of words, the mean over pages. Of an article its text
 * counts; of a forum thread, whose gold holds every post with name and time, all of it.
 */
final class WordPages implements SavedPages.Comparison {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final List<Row> rows = new ArrayList<>();

  @Override
  public void add(JsonNode gold, @Nullable Discussion read) {
    String type = gold.path("type").asText();
    Map<String, Integer> expected = words(gold.path("ground_truth").path("main_content").asText());
    Map<String, Integer> found = words(read == null ? "" : text(read, type.equals("forum")));
    rows.add(new Row(gold.path("path").asText(), type, f1(expected, found)));
  }

  @Override
  public List<String> asked() {
    return List.of(
        rows.size() + " pages; F1 of bags of words, small letters, the mean over pages",
        "article: the article's text; forum: it, and each comment's speaker, time and text");
  }

  @Override
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (String type : rows.stream().map(Row::type).distinct().sorted().toList()) {
      List<Row> of = rows.stream().filter(row -> row.type.equals(type)).toList();
      figures.addAll(
          new Sample(of.stream().map(Row::page).toList())
              .with("word F1", weights -> mean(of, weights))
              .figures("type=" + type));
    }
    return figures;
  }

  private static String text(Discussion read, boolean forum) {
    StringBuilder text = new StringBuilder(read.article().text());
    if (forum) {
      for (Comment comment : read.comments()) {
        PostedAt at = comment.postedAt();
        text.append('\n').append(comment.authorName());
        text.append('\n').append(at == null ? "" : at.local());
        text.append('\n').append(comment.text());
      }
    }
    return text.toString();
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.merge(matcher.group(), 1, Integer::sum);
    }
    return words;
  }

  private static double f1(Map<String, Integer> expected, Map<String, Integer> found) {
    long both =
        found.entrySet().stream()
            .mapToLong(word -> Math.min(word.getValue(), expected.getOrDefault(word.getKey(), 0)))
            .sum();
    long all = sum(expected) + sum(found);
    return all == 0 ? 1 : 2.0 * both / all;
  }

  private static long sum(Map<String, Integer> words) {
    return words.values().stream().mapToLong(Integer::longValue).sum();
  }

  private static double mean(List<Row> rows, int[] weights) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * rows.get(i).f1;
      all += weights[i];
    }
    return all == 0 ? Double.NaN : sum / all;
  }

  private record Row(String page, String type, double f1) {}
}
