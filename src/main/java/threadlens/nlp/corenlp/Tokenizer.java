package threadlens.nlp.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import java.util.List;
import java.util.Properties;

/** Cuts a readable text into sentences of tokens. Needs no model. */
final class Tokenizer {
  private final TokenizerAnnotator annotator;

  Tokenizer() {
    Properties properties = new Properties();
    properties.setProperty("tokenize.language", "en");
    properties.setProperty("tokenize.options", "invertible,untokenizable=noneDelete");
    // An empty line ends a sentence; a single line break may be a wrapped line.
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    annotator = new TokenizerAnnotator(false, properties);
  }

  /** Positions of the tokens count in the text given. */
  List<List<CoreLabel>> sentences(String readable) {
    Annotation annotation = new Annotation(readable);
    annotator.annotate(annotation);
    return annotation.get(SentencesAnnotation.class).stream()
        .map(sentence -> sentence.get(TokensAnnotation.class))
        .toList();
  }
}
