package threadlens.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import threadlens.evaluation.GoldPage.GoldComment;
import threadlens.ingest.Inputs;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.model.Comment;
import threadlens.model.Discussion;

/** Whether pages are read as a person reads them. */
public final class PageEvaluation {
  private final List<GoldPage> pages;
  private final List<String> unread = new ArrayList<>();

  private PageEvaluation(List<GoldPage> pages) {
    this.pages = pages;
  }

  /**
   * Reads the gold of some pages.
   *
   * @throws UnusableGoldException if a file is none, or its page is not to be found
   */
  public static PageEvaluation of(List<Path> gold) {
    return new PageEvaluation(gold.stream().map(GoldPage::read).toList());
  }

  /** Pages that no reader could read, each as a line; known once there are scores. */
  public List<String> unread() {
    return List.copyOf(unread);
  }

  /** Reads the pages and compares. */
  public Scores scores(Readers readers) {
    List<Trial> trials = new ArrayList<>();
    for (GoldPage page : pages) {
      compare(page, read(page, readers), trials);
    }
    List<String> names = trials.stream().map(Trial::figure).distinct().toList();
    List<Figure> figures = new ArrayList<>();
    for (String name : names) {
      List<Trial> of = trials.stream().filter(each -> each.figure().equals(name)).toList();
      figures.addAll(
          new Sample(of.stream().map(Trial::page).toList())
              .with(name, weights -> share(of, weights))
              .figures(null));
    }
    String sources = pages.stream().map(GoldPage::source).collect(Collectors.joining(", "));
    return new Scores(
        "pages",
        pages.size() + " pages",
        List.of(
            "pages: " + sources,
            "comments are paired in their order, by speaker or time; a figure of comments counts"
                + " pairs among the comments of the gold"),
        Sample.method("page"),
        figures);
  }

  private @Nullable Discussion read(GoldPage page, Readers readers) {
    List<Discussion> found = new ArrayList<>();
    for (Source source : Inputs.find(List.of(page.file()), readers).sources()) {
      try {
        readers.read(source, found::add);
      } catch (UnreadableSourceException e) {
        unread.add(e.location() + ": " + e.code() + ": " + e.getMessage());
      }
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private static void compare(GoldPage gold, @Nullable Discussion read, List<Trial> trials) {
    String page = gold.source();
    trials.add(about(page, "title", read, each -> each.article().title().equals(gold.title())));
    trials.add(
        about(
            page,
            "comments state",
            read,
            each -> FlagQuestion.name(each.commentsState()).equals(gold.commentsState())));
    trials.add(
        about(
            page,
            "declared count",
            read,
            each -> Objects.equals(each.declaredCount(), gold.declaredCount())));
    List<Comment> comments = read == null ? List.of() : read.comments();
    List<@Nullable Comment> pairs = CommentPairs.of(gold.comments(), comments);
    long paired = pairs.stream().filter(Objects::nonNull).count();
    for (int i = 0; i < comments.size(); i++) {
      trials.add(new Trial("comments right", page, i < paired));
    }
    for (int i = 0; i < pairs.size(); i++) {
      trials.addAll(aboutComment(page, gold.comments().get(i), pairs.get(i)));
    }
  }

  private static List<Trial> aboutComment(String page, GoldComment gold, @Nullable Comment found) {
    return List.of(
        about(page, "comments found", found, each -> true),
        about(page, "speaker", found, each -> each.authorName().equals(gold.speaker())),
        about(page, "speaker kind", found, each -> kind(each).equals(gold.speakerKind())),
        about(
            page,
            "time",
            found,
            each -> Objects.equals(CommentPairs.time(each), gold.timestamp())));
  }

  private static <T> Trial about(
      String page, String figure, @Nullable T found, Predicate<T> right) {
    return new Trial(figure, page, found != null && right.test(found));
  }

  private static String kind(Comment comment) {
    return comment.author() == null ? "unknown" : FlagQuestion.name(comment.author().kind());
  }

  private static double share(List<Trial> trials, int[] weights) {
    double right = 0;
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      right += trials.get(i).right() ? weights[i] : 0;
      all += weights[i];
    }
    return all == 0 ? Double.NaN : right / all;
  }

  /** One thing on a page that was read right or wrong. */
  private record Trial(String figure, String page, boolean right) {}
}
