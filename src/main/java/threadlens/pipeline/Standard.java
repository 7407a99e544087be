package threadlens.pipeline;

import java.util.ArrayList;
import java.util.List;
import threadlens.analysis.CommentAnalyzer;
import threadlens.analysis.EnglishSentiment;
import threadlens.analysis.LanguageOnly;
import threadlens.discourse.ThreadMeasure;
import threadlens.discourse.ThreadMeasuring;
import threadlens.ingest.Archive;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Readers;
import threadlens.ingest.archive.MhtmlArchive;
import threadlens.ingest.archive.WarcArchive;
import threadlens.ingest.archive.ZipArchive;
import threadlens.ingest.capture.Profiles;
import threadlens.ingest.capture.TextCaptureReader;
import threadlens.ingest.export.csv.FourCatReader;
import threadlens.ingest.export.json.ConvoKitReader;
import threadlens.ingest.export.json.DiscourseReader;
import threadlens.ingest.export.json.HackerNewsReader;
import threadlens.ingest.export.json.PushshiftReader;
import threadlens.ingest.export.json.RedditThreadReader;
import threadlens.ingest.export.json.TelegramReader;
import threadlens.ingest.export.json.YtDlpReader;
import threadlens.ingest.export.mail.EmlReader;
import threadlens.ingest.export.mail.MboxReader;
import threadlens.ingest.export.xml.DisqusReader;
import threadlens.ingest.export.xml.WordPressReader;
import threadlens.ingest.html.HtmlReader;
import threadlens.ingest.table.CsvReader;
import threadlens.ingest.table.JsonCommentsReader;
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
    List<DiscussionReader> tables =
        List.of(
            new CsvReader(mapping), new JsonCommentsReader(mapping), new JsonLinesReader(mapping));
    List<DiscussionReader> pages = List.of(new HtmlReader(), new TextCaptureReader(profiles()));
    List<DiscussionReader> all = new ArrayList<>();
    if (mapping == Mapping.NONE) { // who maps columns has a table, whatever it resembles
      all.addAll(exports());
      all.addAll(tables);
    } else {
      all.addAll(tables);
      all.addAll(exports());
    }
    all.addAll(pages);
    return new Readers(all, archives());
  }

  /** Each knows its own by its content, and leaves the rest to those after it. */
  private static List<DiscussionReader> exports() {
    return List.of(
        new DisqusReader(),
        new WordPressReader(),
        new RedditThreadReader(),
        new PushshiftReader(),
        new HackerNewsReader(),
        new DiscourseReader(),
        new TelegramReader(),
        new YtDlpReader(),
        new ConvoKitReader(),
        new FourCatReader(),
        new MboxReader(),
        new EmlReader());
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
   * @throws UnusableModelException if some of its model files are missing
   */
  public static Linguist linguist() {
    return CoreNlpLinguist.english();
  }

  /**
   * Sentiment of English. The models may load in the background: {@link Linguist#prepare()}. Where
   * none are installed, every comment says so instead.
   */
  public static CommentAnalyzer analyzer(Linguist linguist) {
    return linguist.hasModels() ? EnglishSentiment.of(linguist) : LanguageOnly.withoutModels();
  }

  /** Returns what is measured of each thread, in the order in which it is written. */
  public static List<ThreadMeasure> measures() {
    return ThreadMeasuring.standard();
  }
}
