package threadlens.analysis;

import java.util.List;
import threadlens.model.CommentAnalysis;
import threadlens.model.LinkedComment;
import threadlens.model.NotEvaluated;
import threadlens.text.Languages;

/** Tells the language and leaves the sentiment out, for those who did not ask for it. */
public final class LanguageOnly implements CommentAnalyzer {
  private static final List<NotEvaluated> NOT_ASKED =
      List.of(new NotEvaluated("sentiment", "not-asked", "sentiment was switched off"));

  @Override
  public String name() {
    return "no-sentiment";
  }

  @Override
  public CommentAnalysis analyze(LinkedComment linked) {
    Languages languages = Languages.of(linked.comment().text());
    return new CommentAnalysis(languages.main(), languages.all(), List.of(), null, NOT_ASKED);
  }
}
