package threadlens.analysis;

import java.util.List;
import threadlens.model.CommentAnalysis;
import threadlens.model.LinkedComment;
import threadlens.model.NotEvaluated;
import threadlens.nlp.ModelsNotInstalledException;
import threadlens.text.Languages;

/** Tells the language and leaves the sentiment out, and says why. */
public final class LanguageOnly implements CommentAnalyzer {
  private final String name;
  private final List<NotEvaluated> reason;

  /** For those who did not ask for sentiment. */
  public LanguageOnly() {
    this("no-sentiment", new NotEvaluated("sentiment", "not-asked", "sentiment was switched off"));
  }

  private LanguageOnly(String name, NotEvaluated reason) {
    this.name = name;
    this.reason = List.of(reason);
  }

  /** For those who asked, in a program that was built without the models. */
  public static LanguageOnly withoutModels() {
    return new LanguageOnly(
        "sentiment-not-installed",
        new NotEvaluated(
            "sentiment",
            ModelsNotInstalledException.CODE,
            "the models that sentiment needs are not installed"));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public CommentAnalysis analyze(LinkedComment linked) {
    Languages languages = Languages.of(linked.comment().text());
    return new CommentAnalysis(languages.main(), languages.all(), List.of(), null, reason);
  }
}
