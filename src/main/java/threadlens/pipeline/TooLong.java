package threadlens.pipeline;

import java.util.List;
import java.util.Map;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.NotEvaluated;
import threadlens.text.Languages;

/** What is said of a comment beyond {@link Pipeline#LONGEST}: that nothing was evaluated. */
final class TooLong {
  private TooLong() {}

  static CommentAnalysis analysis(int length) {
    Languages none = Languages.UNDETERMINED;
    return new CommentAnalysis(
        none.main(), none.all(), List.of(), null, List.of(notEvaluated("sentiment", length)));
  }

  static CommentFlags flags(int length) {
    return new CommentFlags(
        List.of(), List.of(), Map.of(), List.of(), List.of(notEvaluated("rules", length)));
  }

  private static NotEvaluated notEvaluated(String what, int length) {
    return new NotEvaluated(
        what, "too-long", length + " characters long, expected at most " + Pipeline.LONGEST);
  }
}
