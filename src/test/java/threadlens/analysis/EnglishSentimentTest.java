package threadlens.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentId;
import threadlens.model.LinkStatus;
import threadlens.model.LinkedComment;
import threadlens.model.Location;
import threadlens.model.NotEvaluated;
import threadlens.model.Polarity;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyHints;
import threadlens.model.ReplyLink;
import threadlens.model.Sentiment;
import threadlens.model.SourceId;
import threadlens.model.Tone;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.nlp.Linguist;
import threadlens.nlp.SentenceTone;
import threadlens.nlp.TaggedToken;
import threadlens.nlp.TextView;
import threadlens.nlp.TokenizedSentence;
import threadlens.nlp.Tones;
import threadlens.nlp.corenlp.English;
import threadlens.text.Span;

final class EnglishSentimentTest {
  private static final EnglishSentiment REAL = EnglishSentiment.of(English.LINGUIST);
  private static final List<Double> GRIM = List.of(1.0, 0.0, 0.0, 0.0, 0.0);
  private static final List<Double> FLAT = List.of(0.0, 0.0, 1.0, 0.0, 0.0);
  private static final List<Double> HALF = List.of(0.0, 0.0, 0.5, 0.5, 0.0);

  @Test
  void an_english_comment_has_a_tone_and_its_sentences() {
    CommentAnalysis analysis =
        REAL.analyze(
            comment("This is a wonderful idea. The minister deserves great praise for it."));

    assertThat(analysis.language()).isEqualTo("en");
    assertThat(tone(analysis).tone()).isEqualTo(Tone.POSITIVE);
    assertThat(analysis.sentences())
        .extracting(sentence -> sentence.span().start())
        .containsExactly(0, 26);
    assertThat(analysis.notEvaluated()).isEmpty();
  }

  @Test
  void a_sentence_weighs_as_much_as_it_is_outspoken() {
    CommentAnalysis analysis =
        heard(new SentenceTone(new Span(0, 4), GRIM), new SentenceTone(new Span(5, 9), HALF));

    // weights 1 and 0.5
    assertThat(tone(analysis).distribution())
        .containsExactly(1 / 1.5, 0.0, 0.25 / 1.5, 0.25 / 1.5, 0.0);
    assertThat(analysis.sentences())
        .extracting(sentence -> sentence.polarity())
        .containsExactly(Polarity.VERY_NEGATIVE, Polarity.NEUTRAL);
  }

  @Test
  void neutral_sentences_alone_are_neutral() {
    CommentAnalysis analysis = heard(new SentenceTone(new Span(0, 4), FLAT));

    assertThat(tone(analysis).score()).isBetween(-0.1, 0.1);
    assertThat(tone(analysis).tone()).isEqualTo(Tone.NEUTRAL);
  }

  @Test
  void a_sentence_without_structure_is_not_neutral() {
    assertThat(analyzed(new Tones(List.of(), 2)).sentiment()).isNull();
    assertThat(analyzed(new Tones(List.of(), 2)).notEvaluated())
        .containsExactly(reason("no-parse", "no structure found in 2 of 2 sentences"));
    assertThat(analyzed(new Tones(List.of(new SentenceTone(new Span(0, 4), FLAT)), 1)).sentiment())
        .isNotNull();
  }

  @Test
  void what_was_too_long_to_read_is_said() {
    CommentAnalysis analysis = REAL.analyze(comment("It rains again today. ".repeat(2_000)));

    assertThat(analysis.sentiment()).isNotNull();
    assertThat(analysis.notEvaluated()).extracting(NotEvaluated::code).containsExactly("too-long");
  }

  @Test
  void another_language_is_not_given_to_the_english_model() {
    CommentAnalysis analysis =
        EnglishSentiment.of(new DeafLinguist()).analyze(comment("هذا كلام جميل جدا والله"));

    assertThat(analysis.sentiment()).isNull();
    assertThat(analysis.sentences()).isEmpty();
    assertThat(analysis.notEvaluated())
        .containsExactly(reason("no-model-for-language", "no sentiment model for ar, only for en"));
  }

  @Test
  void a_language_that_is_not_told_is_another_reason() {
    CommentAnalysis analysis = EnglishSentiment.of(new DeafLinguist()).analyze(comment("14 : 8"));

    assertThat(analysis.notEvaluated())
        .containsExactly(reason("language-not-told", "the language could not be told"));
  }

  @Test
  void neither_signs_nor_silence_are_words() {
    for (String text : List.of("", " \n", "😀😀", "?!...", "\uD83D")) {
      assertThat(EnglishSentiment.of(new DeafLinguist()).analyze(comment(text)).notEvaluated())
          .containsExactly(reason("no-words", "the comment has no words of its own"));
    }
  }

  @Test
  void the_words_of_others_have_no_say() {
    String text = "\"You are a horrible liar\" is what I read";
    LinkedComment quoting = comment(text, new Zone(new Span(0, 25), ZoneKind.QUOTE, "somebody"));

    assertThat(OwnWords.of(quoting))
        .hasSameSizeAs(text)
        .isEqualToIgnoringWhitespace("is what I read");
    assertThat(OwnWords.of(comment("http://x.org", new Zone(new Span(0, 12), ZoneKind.URL, null))))
        .isBlank();
  }

  @Test
  void a_comment_that_is_all_quotation_of_nobody_known_speaks_through_it() {
    Span all = new Span(0, 18);

    assertThat(OwnWords.of(comment("\"Peace to you all\"", new Zone(all, ZoneKind.QUOTE, null))))
        .isEqualTo("\"Peace to you all\"");
    assertThat(OwnWords.of(comment("\"Peace to you all\"", new Zone(all, ZoneKind.QUOTE, "dove"))))
        .isBlank();
  }

  @Test
  void a_negation_an_emoji_and_capitals_change_the_tone() {
    assertThat(score("This is a good idea.")).isGreaterThan(0.1);
    assertThat(score("This is not a good idea.")).isLessThan(-0.1);
    assertThat(score("They opened the road today 😍😍")).isGreaterThan(0.1);
    assertThat(score("They opened the road today 😡😡")).isLessThan(-0.1);
    assertThat(score("I love this road!!!")).isGreaterThan(score("I love this road"));
  }

  @Test
  void what_others_said_is_not_the_writers_mood() {
    String text = "\"You are horrible, disgusting liars!\" Thank you all for the lovely evening.";
    int end = text.indexOf(" Thank");
    CommentAnalysis quoting =
        REAL.analyze(comment(text, new Zone(new Span(0, end), ZoneKind.QUOTE, "somebody")));

    assertThat(tone(quoting).tone()).isEqualTo(Tone.POSITIVE);
    assertThat(tone(quoting).score())
        .isEqualTo(score(" ".repeat(end) + " Thank you all for the lovely evening."));
  }

  @Test
  void the_same_comment_sounds_the_same_to_the_last_digit() {
    String text = "Well done, but why was it NOT opened before the winter?!";

    assertThat(score(text)).isEqualTo(score(text));
    assertThat(EnglishSentiment.of(English.LINGUIST).analyze(comment(text)))
        .isEqualTo(REAL.analyze(comment(text)));
  }

  private static double score(String text) {
    return tone(REAL.analyze(comment(text))).score();
  }

  @Test
  void a_comment_that_is_all_quotation_but_for_a_name_speaks_through_it() {
    String text = "Samir: \"what a lovely evening that was for all of us\"";
    LinkedComment quoting =
        comment(text, new Zone(new Span(7, text.length()), ZoneKind.QUOTE, null));

    assertThat(tone(REAL.analyze(quoting)).tone()).isEqualTo(Tone.POSITIVE);
    assertThat(REAL.heard(quoting)).isPresent();
    assertThat(
            REAL.analyze(comment(text, new Zone(new Span(7, text.length()), ZoneKind.QUOTE, "x")))
                .sentiment())
        .isNull();
  }

  @Test
  void a_name_beside_the_comment_is_not_in_its_text() {
    LinkedComment comment =
        comment("Peace!", new Zone(new Span(0, 5), ZoneKind.USER_NAME, "peace"));

    assertThat(OwnWords.of(comment)).isEqualTo("Peace!");
  }

  @Test
  void names_library_model_and_method() {
    assertThat(REAL.name()).matches("corenlp-[0-9.]+/englishSR\\+comment-tone-\\d+");
  }

  private static Sentiment tone(CommentAnalysis analysis) {
    return requireNonNull(analysis.sentiment());
  }

  private static NotEvaluated reason(String code, String message) {
    return new NotEvaluated("sentiment", code, message);
  }

  private static CommentAnalysis heard(SentenceTone... tones) {
    return analyzed(new Tones(List.of(tones), 0));
  }

  private static CommentAnalysis analyzed(Tones tones) {
    Linguist linguist = new FixedLinguist(tones);
    return EnglishSentiment.of(linguist).analyze(comment("The minister spoke about the road."));
  }

  private static LinkedComment comment(String text, Zone... zones) {
    CommentId id = new CommentId("c1");
    Location location = new Location(new SourceId("test", null, ""), 1, 1);
    ReplyLink link =
        new ReplyLink(
            id, LinkStatus.UNKNOWN, null, null, 0, List.of(new ReplyCandidate(null, 0)), List.of());
    return new LinkedComment(
        new Comment(id, null, null, text, ReplyHints.NONE, location), link, List.of(zones));
  }

  /** Hears the same in every text. */
  private record FixedLinguist(Tones tones) implements Linguist {
    @Override
    public String name() {
      return "fixed";
    }

    @Override
    public void prepare() {}

    @Override
    public TextView view(String text) {
      return new FixedView(text, text.length(), tones);
    }
  }

  private record FixedView(String text, int readTo, Tones tones) implements TextView {
    @Override
    public List<TokenizedSentence> sentences() {
      return List.of();
    }

    @Override
    public List<TaggedToken> tagged(int sentence) {
      return List.of();
    }
  }

  /** Must not be asked. */
  private static final class DeafLinguist implements Linguist {
    @Override
    public String name() {
      return "deaf";
    }

    @Override
    public void prepare() {}

    @Override
    public TextView view(String text) {
      throw new AssertionError("asked about: " + text);
    }
  }
}
