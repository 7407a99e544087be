package threadlens.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.privacy.PseudonymKey;

/**
 * The formats for research, each in a folder of its own. Unless people are to be named, they are
 * written from reports over which a {@link threadlens.privacy.Veil} was laid, and looked through
 * once more before any of them is put in place.
 */
public final class ResearchReport implements ReportWriter {
  /** What can be asked for, in the order in which it is written. */
  public static final List<String> FORMATS = List.of("csv", "convokit", "gexf");

  private final List<ReportWriter> writers = new ArrayList<>();
  private final @Nullable PseudonymKey key;

  /**
   * @param formats some of {@link #FORMATS}
   * @param key of the pseudonyms; null with names
   */
  public ResearchReport(List<String> formats, ResearchOptions options, @Nullable PseudonymKey key) {
    if (options.names() != (key == null)) {
      throw new IllegalArgumentException("pseudonyms need a key, names none");
    }
    Map<String, ReportWriter> known = new TreeMap<>();
    known.put("csv", new CsvReport(options));
    known.put("convokit", new ConvoKitReport(options));
    known.put("gexf", new GexfReport(options));
    for (String format : FORMATS) {
      if (formats.contains(format)) {
        writers.add(known.get(format));
      }
    }
    this.key = key;
  }

  @Override
  public String format() {
    return "research";
  }

  @Override
  public ReportSession open(Path folder, ReportRun run) throws IOException {
    return key == null
        ? new PlainSession(folder, run, writers)
        : new VeiledSession(folder, run, writers, key);
  }
}
