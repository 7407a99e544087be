package threadlens.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import threadlens.model.Annotation;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.LinkedComment;
import threadlens.model.NotEvaluated;
import threadlens.model.Problem;
import threadlens.text.Languages;

/** What is said of a comment of which nothing could be evaluated: that, and why. */
final class Unevaluated {
  private Unevaluated() {}

  static Annotation of(LinkedComment linked, List<Problem> problems, String code, String message) {
    Languages none = Languages.UNDETERMINED;
    return new Annotation(
        linked,
        new CommentAnalysis(
            none.main(),
            none.all(),
            List.of(),
            null,
            List.of(new NotEvaluated("sentiment", code, message))),
        new CommentFlags(
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(new NotEvaluated("rules", code, message))),
        problems);
  }

  /** Beyond {@link Pipeline#LONGEST}. */
  static Annotation tooLong(LinkedComment linked, List<Problem> problems) {
    int length = linked.comment().text().length();
    String message = length + " characters long, expected at most " + Pipeline.LONGEST;
    return of(linked, problems, "too-long", message);
  }

  /** After a fault of ours. */
  static Annotation faulty(LinkedComment linked, List<Problem> problems, Throwable fault) {
    List<Problem> all = new ArrayList<>(problems);
    Problem problem = Faults.problem(fault, linked.comment());
    all.add(problem);
    return of(linked, all, Faults.CODE, problem.message());
  }
}
