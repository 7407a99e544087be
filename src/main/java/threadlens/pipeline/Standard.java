package threadlens.pipeline;

import java.util.List;
import threadlens.analysis.CommentAnalyzer;
import threadlens.analysis.EnglishSentiment;
import threadlens.discourse.ThreadMeasure;
import threadlens.discourse.ThreadMeasuring;
import threadlens.ingest.Archive;
import threadlens.ingest.Readers;
import threadlens.ingest.archive.MhtmlArchive;
import threadlens.ingest.archive.WarcArchive;
import threadlens.ingest.archive.ZipArchive;
import threadlens.ingest.capture.Profiles;
import threadlens.ingest.capture.TextCaptureReader;
import threadlens.ingest.html.HtmlReader;
import threadlens.ingest.table.CsvReader;
import threadlens.ingest.table.JsonLinesReader;
import threadlens.ingest.table.Mapping;
import threadlens.linking.ThreadLinker;
import threadlens.nlp.Linguist;
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
            new HtmlReader(),
            new TextCaptureReader(profiles())),
        archives());
  }

  /** Returns what is opened before anything is read. */
  private static List<Archive> archives() {
    return List.of(new WarcArchive(), new ZipArchive(), new MhtmlArchive());
  }

  /** What is known of the sites whose pages are saved as text. */
  public static Profiles profiles() {
    return Profiles.shipped();
  }

  public static ThreadLinker linker() {
    return new ThreadLinker();
  }

  /**
   * Reads English by Stanford CoreNLP. Its models load when first needed, once for all who share
   * it.
   *
   * @throws UnusableModelException if a model file is missing
   */
  public static Linguist linguist() {
    return CoreNlpLinguist.english();
  }

  /** Sentiment of English. The models may load in the background: {@link Linguist#prepare()}. */
  public static CommentAnalyzer analyzer(Linguist linguist) {
    return new EnglishSentiment(linguist);
  }

  /** Returns what is measured of each thread, in the order in which it is written. */
  public static List<ThreadMeasure> measures() {
    return ThreadMeasuring.standard();
  }
}
