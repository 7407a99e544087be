package threadlens.evaluation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import threadlens.model.Annotation;
import threadlens.model.Article;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.ReplyHints;
import threadlens.model.SourceId;
import threadlens.model.StatedParent;
import threadlens.pipeline.Pipeline;

/**
 * Asks the pipeline about single texts, as many at once as there are processors.
 *
 * @param tick called after each text, by any thread
 */
public record Answers(Pipeline pipeline, Runnable tick) {
  private static final SourceId SOURCE = new SourceId("evaluation", null, "");
  private static final CommentId ASKED = new CommentId("asked");
  private static final CommentId PARENT = new CommentId("parent");
  private static final ReplyHints ANSWERS_PARENT =
      new ReplyHints(new StatedParent(PARENT), null, List.of());

  /**
   * Asks about every text.
   *
   * @param parents for each text, the comment it answers; empty where it answers none
   * @param keep what to remember of each; may be called by several threads at once
   */
  <T> List<T> all(List<String> texts, List<String> parents, Function<Annotation, T> keep) {
    return IntStream.range(0, texts.size())
        .parallel()
        .mapToObj(row -> keep.apply(one(texts.get(row), parents.isEmpty() ? "" : parents.get(row))))
        .toList();
  }

  private Annotation one(String text, String parent) {
    boolean alone = parent.isEmpty();
    Comment asked = comment(ASKED, text, alone ? ReplyHints.NONE : ANSWERS_PARENT);
    List<Comment> comments =
        alone ? List.of(asked) : List.of(comment(PARENT, parent, ReplyHints.NONE), asked);
    List<Annotation> annotations = pipeline.report(discussion(comments)).annotations();
    tick.run();
    return annotations.get(annotations.size() - 1);
  }

  private static Comment comment(CommentId id, String text, ReplyHints hints) {
    return new Comment(id, null, null, text, hints, new Location(SOURCE, 1, 1));
  }

  private static Discussion discussion(List<Comment> comments) {
    Article article = new Article("", null, null, null, "und", "");
    return new Discussion(
        SOURCE, "evaluation", null, 1, article, CommentsState.OPEN, null, comments, List.of());
  }
}
