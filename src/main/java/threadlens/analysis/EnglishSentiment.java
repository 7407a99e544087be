package threadlens.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import threadlens.model.CommentAnalysis;
import threadlens.model.LinkedComment;
import threadlens.model.NotEvaluated;
import threadlens.model.Polarity;
import threadlens.model.Sentence;
import threadlens.nlp.Linguist;
import threadlens.nlp.SentenceTone;
import threadlens.nlp.TextView;
import threadlens.text.Languages;

/**
 * Tells the language of each comment, and how the English ones sound. Any other language is not
 * evaluated, since an English model answers "neutral" to what it cannot read.
 *
 * @param linguist reads English
 */
public record EnglishSentiment(Linguist linguist) implements CommentAnalyzer {
  /** In the order of a distribution. */
  private static final List<Polarity> CLASSES = List.copyOf(EnumSet.allOf(Polarity.class));

  private static final NotEvaluated NO_WORDS =
      notEvaluated("no-words", "the comment has no words of its own");

  @Override
  public String name() {
    return linguist.name() + "+" + OutspokenMean.NAME;
  }

  @Override
  public void prepare() {
    linguist.prepare();
  }

  @Override
  public CommentAnalysis analyze(LinkedComment linked) {
    String text = linked.comment().text();
    Languages languages = Languages.of(text);
    String own = OwnWords.of(linked);
    Languages spoken = own.equals(text) ? languages : Languages.of(own);
    if (!OwnWords.hasWords(own)) {
      return silent(languages, NO_WORDS);
    }
    if (!spoken.main().equals("en")) {
      return silent(languages, noModel(spoken.main()));
    }
    return heard(languages, linguist.view(own));
  }

  private static CommentAnalysis heard(Languages languages, TextView view) {
    List<SentenceTone> heard = view.tones().heard();
    return new CommentAnalysis(
        languages.main(),
        languages.all(),
        heard.stream().map(EnglishSentiment::sentence).toList(),
        heard.isEmpty() ? null : OutspokenMean.of(heard),
        missing(view));
  }

  /** What of an English text was not evaluated. */
  private static List<NotEvaluated> missing(TextView view) {
    List<NotEvaluated> missing = new ArrayList<>();
    int read = view.readTo();
    int length = view.text().length();
    int heard = view.tones().heard().size();
    int unheard = view.tones().unheard();
    if (read < length) {
      missing.add(
          notEvaluated(
              "too-long", "only the first " + read + " of " + length + " characters count"));
    }
    if (unheard > 0) {
      missing.add(
          notEvaluated(
              "no-parse",
              "no structure found in " + unheard + " of " + (heard + unheard) + " sentences"));
    }
    if (heard + unheard == 0) {
      missing.add(NO_WORDS);
    }
    return missing;
  }

  private static Sentence sentence(SentenceTone tone) {
    List<Double> distribution = tone.distribution();
    int likeliest = 0;
    for (int i = 1; i < distribution.size(); i++) {
      likeliest = distribution.get(i) > distribution.get(likeliest) ? i : likeliest;
    }
    return new Sentence(tone.span(), CLASSES.get(likeliest), distribution);
  }

  private static CommentAnalysis silent(Languages languages, NotEvaluated reason) {
    return new CommentAnalysis(languages.main(), languages.all(), List.of(), null, List.of(reason));
  }

  private static NotEvaluated noModel(String language) {
    if (language.equals("und")) {
      return notEvaluated("language-not-told", "the language could not be told");
    }
    return notEvaluated(
        "no-model-for-language", "no sentiment model for " + language + ", only for en");
  }

  private static NotEvaluated notEvaluated(String code, String message) {
    return new NotEvaluated("sentiment", code, message);
  }
}
