package threadlens.ingest.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.decoding.SourceText;
import threadlens.ingest.export.CheckedText;
import threadlens.ingest.export.OpenExport;
import threadlens.ingest.export.Threads;

/**
 * The characters of a table. Their charset is told from the whole where that can be held; a longer
 * one, or one whose compressed data break off, is read as UTF-8 while it streams: what is not is a
 * problem.
 */
final class TableText {
  private TableText() {}

  /** Returns them; they can be marked. */
  static Reader of(Source source, OpenExport export, Threads threads)
      throws IOException, UnreadableSourceException {
    if (source.size() <= SourceText.MOST_BYTES) {
      try {
        SourceText text = SourceText.read(source);
        text.problems()
            .forEach(
                each ->
                    threads.problem(
                        each.code(),
                        each.message(),
                        each.location().line(),
                        each.location().column()));
        return new StringReader(text.text());
      } catch (UnreadableSourceException e) {
        if (!e.code().equals("too-large")) {
          throw e;
        }
      } catch (IOException e) {
        // damaged, or not to be read at all, as will be seen
      }
    }
    return new BufferedReader(CheckedText.of(export, threads));
  }
}
