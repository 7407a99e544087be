package threadlens.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.nlp.SentenceTone;
import threadlens.nlp.TaggedToken;
import threadlens.nlp.TextView;
import threadlens.nlp.Token;
import threadlens.nlp.TokenizedSentence;
import threadlens.nlp.Tones;
import threadlens.text.AlignedText;
import threadlens.text.Span;

/** One text, read as far as it was asked. */
final class CoreNlpView implements TextView {
  /** Tokens of one text that are read; at 4,000 a second, half a second of work. */
  static final int MOST_TOKENS = 2_000;

  private final String text;
  private final Tokenizer tokenizer;
  private final ModelFiles models;
  private final HeardSentences heardBefore;

  private @Nullable Reading reading; // guarded by this
  private final Map<Integer, List<CoreLabel>> tagged = new HashMap<>(); // guarded by this
  private @Nullable Tones tones; // guarded by this

  CoreNlpView(String text, Tokenizer tokenizer, ModelFiles models, HeardSentences heardBefore) {
    this.text = text;
    this.tokenizer = tokenizer;
    this.models = models;
    this.heardBefore = heardBefore;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public List<TokenizedSentence> sentences() {
    return reading().sentences();
  }

  @Override
  public int readTo() {
    return reading().readTo();
  }

  @Override
  public List<TaggedToken> tagged(int sentence) {
    return tagged(sentences().get(sentence), labels(sentence));
  }

  private static List<TaggedToken> tagged(TokenizedSentence sentence, List<CoreLabel> labels) {
    List<TaggedToken> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String word = labels.get(i).word();
      String tag = labels.get(i).tag();
      String lemma = Morphology.lemmaStatic(word, tag, true).toLowerCase(Locale.ROOT);
      tokens.add(new TaggedToken(sentence.tokens().get(i).span(), word, tag, lemma));
    }
    return List.copyOf(tokens);
  }

  /** The library's own tokens with their tags; the tagger runs once, for whoever asks first. */
  private synchronized List<CoreLabel> labels(int sentence) {
    return tagged.computeIfAbsent(
        sentence,
        unseen -> {
          List<CoreLabel> copy = new ArrayList<>();
          reading().labels().get(sentence).forEach(label -> copy.add(new CoreLabel(label)));
          List<String> tags = heardBefore.tags(copy, () -> TagSearch.tags(models.tagger(), copy));
          for (int i = 0; i < copy.size(); i++) {
            copy.get(i).setTag(tags.get(i));
          }
          return copy;
        });
  }

  @Override
  public synchronized Tones tones() {
    if (tones == null) {
      tones = listen(reading());
    }
    return tones;
  }

  private synchronized Reading reading() {
    if (reading == null) {
      reading = read();
    }
    return reading;
  }

  private Reading read() {
    AlignedText readable = ReadableText.of(text);
    List<List<CoreLabel>> whole = tokenizer.sentences(readable.normalized());
    List<List<CoreLabel>> labels = ShortSentences.of(whole, MOST_TOKENS);
    List<TokenizedSentence> sentences =
        labels.stream().map(each -> tokenized(readable, each)).toList();
    boolean all = count(labels) == count(whole);
    int readTo = all ? ReadableText.readTo(text) : sentences.get(sentences.size() - 1).span().end();
    return new Reading(sentences, labels, readTo);
  }

  private static int count(List<List<CoreLabel>> sentences) {
    return sentences.stream().mapToInt(List::size).sum();
  }

  private static TokenizedSentence tokenized(AlignedText readable, List<CoreLabel> labels) {
    return new TokenizedSentence(
        labels.stream()
            .map(
                label ->
                    new Token(
                        readable.toOriginal(new Span(label.beginPosition(), label.endPosition())),
                        label.word()))
            .toList());
  }

  private Tones listen(Reading reading) {
    List<SentenceTone> heard = new ArrayList<>();
    int unheard = 0;
    for (int i = 0; i < reading.sentences().size(); i++) {
      TokenizedSentence sentence = reading.sentences().get(i);
      if (sentence.words() == 0) {
        continue; // an emoji or a row of dots has no tone that the model knows
      }
      int number = i;
      List<Double> tone =
          heardBefore.tone(reading.labels().get(i), () -> models.ready().tone(labels(number)));
      if (tone == null) {
        unheard++;
      } else {
        heard.add(new SentenceTone(sentence.span(), tone));
      }
    }
    return new Tones(heard, unheard);
  }

  /**
   * What the tokenizer found.
   *
   * @param labels the library's own tokens of each sentence
   */
  private record Reading(
      List<TokenizedSentence> sentences, List<List<CoreLabel>> labels, int readTo) {}
}
