package threadlens.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.times.Times;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Discussion;
import threadlens.model.PostedAt;
import threadlens.model.StatedParent;

/**
 * Every comment of a page, with author, time and parent. A comment that was read is one of the gold
 * if the text of one holds that of the other; as many are paired as can be in the order of both.
 */
final class CommentPages implements SavedPages.Comparison {
  private final List<Trial> trials = new ArrayList<>();
  private int pages;
  private int comments;

  @Override
  public void add(JsonNode gold, @Nullable Discussion read) {
    String page = gold.path("path").asText();
    List<JsonNode> expected = new ArrayList<>();
    gold.path("comments").forEach(expected::add);
    List<Comment> found = read == null ? List.of() : read.comments();
    List<@Nullable Comment> pairs =
        CommentPairs.ofTexts(
            expected.stream().map(each -> each.path("text").asText()).toList(), found);
    pages++;
    comments += expected.size();
    long paired = pairs.stream().filter(Objects::nonNull).count();
    for (int i = 0; i < found.size(); i++) {
      trials.add(new Trial("extra", page, i >= paired));
    }
    Map<String, @Nullable CommentId> ids = ids(expected, pairs);
    for (int i = 0; i < pairs.size(); i++) {
      Comment comment = pairs.get(i);
      trials.add(new Trial("found", page, comment != null));
      if (comment != null) {
        compare(page, expected.get(i), comment, ids);
      }
    }
  }

  private void compare(
      String page, JsonNode gold, Comment comment, Map<String, @Nullable CommentId> ids) {
    String author = gold.path("author").textValue();
    if (author != null && !author.isBlank()) {
      trials.add(new Trial("author", page, plain(author).equals(plain(comment.authorName()))));
    }
    String time = gold.path("time").textValue();
    if (time != null) {
      trials.add(new Trial("time", page, sameTime(time, comment.postedAt())));
    }
    String parent = gold.path("parent").textValue();
    StatedParent stated = comment.hints().parent();
    CommentId says = stated == null ? null : stated.replyTo();
    boolean right = parent == null ? says == null : says != null && says.equals(ids.get(parent));
    trials.add(new Trial("parent", page, right));
  }

  @Override
  public List<String> asked() {
    return List.of(
        pages + " pages, " + comments + " comments; paired if the text of one holds the other's",
        "found: of the gold; extra: of those read, which the gold lacks; author, time, parent:"
            + " right, of those found for which the gold has one; no parent counts as one, an empty"
            + " author as none");
  }

  @Override
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (String name : List.of("found", "author", "time", "parent", "extra")) {
      List<Trial> of = trials.stream().filter(each -> each.figure.equals(name)).toList();
      int[] right = of.stream().mapToInt(each -> each.right ? 1 : 0).toArray();
      figures.addAll(
          new Sample(of.stream().map(Trial::page).toList())
              .with(name, weights -> Sample.share(right, weights))
              .figures(null));
    }
    return figures;
  }

  /** What the ids of the gold are called in what was read; of a page's twins the first counts. */
  private static Map<String, @Nullable CommentId> ids(
      List<JsonNode> gold, List<@Nullable Comment> pairs) {
    Map<String, @Nullable CommentId> ids = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      Comment comment = pairs.get(i);
      ids.putIfAbsent(gold.get(i).path("id").asText(), comment == null ? null : comment.id());
    }
    return ids;
  }

  private static String plain(String name) {
    return CommentPairs.plain(name).toLowerCase(Locale.ROOT);
  }

  /** Gold holds the time as shown, without a year's or a zone's certainty: minutes are compared. */
  private static boolean sameTime(String shown, @Nullable PostedAt read) {
    PostedAt gold = Times.parse(shown);
    return gold != null && read != null && gold.local().equals(read.local());
  }

  private record Trial(String figure, String page, boolean right) {}
}
