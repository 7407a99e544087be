package threadlens.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import threadlens.analysis.lexicon.LexiconEar;
import threadlens.analysis.tone.Heard;
import threadlens.analysis.tone.SentenceMeans;
import threadlens.analysis.tone.ToneModel;
import threadlens.analysis.tone.ToneOdds;
import threadlens.model.CommentAnalysis;
import threadlens.model.LinkedComment;
import threadlens.model.NotEvaluated;
import threadlens.model.Polarity;
import threadlens.model.Sentence;
import threadlens.model.Sentiment;
import threadlens.model.Tone;
import threadlens.model.ZoneKind;
import threadlens.nlp.Linguist;
import threadlens.nlp.SentenceTone;
import threadlens.nlp.TextView;
import threadlens.text.Languages;

/**
 * Tells the language of each comment, and how the English ones sound: the tones of its sentences by
 * the parser and what a lexicon hears in its words, weighed together. Any other language is not
 * evaluated, since an English model answers "neutral" to what it cannot read.
 *
 * @param linguist reads English
 * @param ear hears English words
 * @param model weighs what was heard
 */
public record EnglishSentiment(Linguist linguist, LexiconEar ear, ToneModel model)
    implements CommentAnalyzer {
  /** In the order of a distribution. */
  private static final List<Polarity> CLASSES = List.copyOf(EnumSet.allOf(Polarity.class));

  private static final NotEvaluated NO_WORDS =
      notEvaluated("no-words", "the comment has no words of its own");

  /** Reads with the lexicon and the weights of the project. */
  public static EnglishSentiment of(Linguist linguist) {
    return new EnglishSentiment(linguist, LexiconEar.english(), ToneModel.shipped());
  }

  /** Returns the same with another model. */
  public EnglishSentiment with(ToneModel other) {
    return new EnglishSentiment(linguist, ear, other);
  }

  @Override
  public String name() {
    return linguist.name() + "+" + model.name();
  }

  @Override
  public void prepare() {
    linguist.prepare();
  }

  @Override
  public CommentAnalysis analyze(LinkedComment linked) {
    String text = linked.comment().text();
    Languages languages = Languages.of(text);
    Own own = Own.of(linked, languages);
    if (!OwnWords.hasWords(own.words())) {
      return silent(languages, NO_WORDS);
    }
    if (!own.isEnglish()) {
      return silent(languages, noModel(own.languages().main()));
    }
    TextView view = linguist.view(own.words());
    List<SentenceTone> tones = view.tones().heard();
    return new CommentAnalysis(
        languages.main(),
        languages.all(),
        tones.stream().map(EnglishSentiment::sentence).toList(),
        tones.isEmpty() ? null : sentiment(heard(linked, own.words(), tones)),
        missing(view));
  }

  /** Returns what the model weighs of a comment; empty where there is no tone to be had. */
  public Optional<Heard> heard(LinkedComment linked) {
    Own own = Own.of(linked, Languages.of(linked.comment().text()));
    if (!own.isEnglish()) {
      return Optional.empty();
    }
    List<SentenceTone> tones = linguist.view(own.words()).tones().heard();
    return tones.isEmpty() ? Optional.empty() : Optional.of(heard(linked, own.words(), tones));
  }

  private Heard heard(LinkedComment linked, String own, List<SentenceTone> tones) {
    return new Heard(
        tones, ear.hear(own), count(linked, ZoneKind.URL), count(linked, ZoneKind.ADDRESS));
  }

  private static int count(LinkedComment linked, ZoneKind kind) {
    return (int) linked.zones().stream().filter(zone -> zone.kind() == kind).count();
  }

  private Sentiment sentiment(Heard heard) {
    double score = model.odds(heard).score();
    return new Sentiment(tone(score), score, SentenceMeans.outspoken(heard.sentences()));
  }

  /** Returns the tone of a score, cut at -0.1 and 0.1. */
  public static Tone tone(double score) {
    if (score <= -ToneOdds.CUT) {
      return Tone.NEGATIVE;
    }
    return score >= ToneOdds.CUT ? Tone.POSITIVE : Tone.NEUTRAL;
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

  /**
   * What the writer says in person, and in which languages.
   *
   * @param words the comment's text, blank where others speak
   */
  private record Own(String words, Languages languages) {
    /**
     * Picks them. Where too little is left to tell its language by, as of a comment that is all
     * quotation but for a name, the comment speaks through its quotations of nobody known.
     */
    static Own of(LinkedComment linked, Languages ofAll) {
      String own = OwnWords.of(linked);
      Own first = new Own(own, own.equals(linked.comment().text()) ? ofAll : Languages.of(own));
      if (!first.languages().main().equals("und")) {
        return first;
      }
      String wider = OwnWords.withQuotations(linked);
      Own second = wider.equals(own) ? first : new Own(wider, Languages.of(wider));
      return second.isEnglish() ? second : first;
    }

    boolean isEnglish() {
      return languages.main().equals("en") && OwnWords.hasWords(words);
    }
  }
}
