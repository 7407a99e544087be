package threadlens.pipeline;

import java.util.List;
import threadlens.analysis.CommentAnalyzer;
import threadlens.analysis.EnglishSentiment;
import threadlens.ingest.Readers;
import threadlens.ingest.capture.Profiles;
import threadlens.ingest.capture.TextCaptureReader;
import threadlens.ingest.table.CsvReader;
import threadlens.ingest.table.JsonLinesReader;
import threadlens.ingest.table.Mapping;
import threadlens.linking.ThreadLinker;
import threadlens.nlp.UnusableModelException;
import threadlens.nlp.corenlp.CoreNlpLinguist;

/**
 * What is switched on, seam by seam. The order is the meaning: the first reader that accepts reads.
 */
public final class Standard {
  private Standard() {}

  public static Readers readers() {
    return readers(Mapping.NONE);
  }

  /**
   * Returns the readers of all formats.
   *
   * @param mapping which column of a table holds what
   */
  public static Readers readers(Mapping mapping) {
    return new Readers(
        List.of(
            new CsvReader(mapping),
            new JsonLinesReader(mapping),
            new TextCaptureReader(profiles())));
  }

  /** What is known of the sites whose pages are saved as text. */
  public static Profiles profiles() {
    return Profiles.shipped();
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
