package threadlens.pipeline;

import java.util.List;
import threadlens.analysis.CommentAnalyzer;
import threadlens.analysis.EnglishSentiment;
import threadlens.ingest.Readers;
import threadlens.ingest.capture.Profiles;
import threadlens.ingest.capture.TextCaptureReader;
import threadlens.linking.ThreadLinker;
import threadlens.nlp.UnusableModelException;
import threadlens.nlp.corenlp.CoreNlpLinguist;

/**
 * What is switched on, seam by seam. The order is the meaning: the first reader that accepts reads.
 */
public final class Standard {
  private Standard() {}

  public static Readers readers() {
    return new Readers(List.of(new TextCaptureReader(Profiles.shipped())));
  }

  public static ThreadLinker linker() {
    return new ThreadLinker();
  }

  /**
   * Sentiment of English by Stanford CoreNLP. The models load with the first English comment, or in
   * the background after {@link CommentAnalyzer#prepare()}.
   *
   * @throws UnusableModelException if a model file is missing
   */
  public static CommentAnalyzer analyzer() {
    return new EnglishSentiment(CoreNlpLinguist.english());
  }
}
