package threadlens.ingest.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.decoding.SourceText;
import threadlens.model.Discussion;

/**
 * Reads pages saved as text, by the site profile that fits best. Accepts whatever is no markup, so
 * it stands last among the readers.
 */
public final class TextCaptureReader implements DiscussionReader {
  private static final int HEAD = 1024;
  private static final List<String> MARKUP = List.of("<!doctype", "<html", "<?xml", "warc/");

  private final Profiles profiles;

  public TextCaptureReader(Profiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public String format() {
    return "text-capture";
  }

  @Override
  public List<String> suffixes() {
    return List.of(".txt", ".text");
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    String head = new String(source.head(HEAD), StandardCharsets.ISO_8859_1);
    String start = head.replaceFirst("^(ï»¿)?\\s+", "").toLowerCase(Locale.ROOT);
    return MARKUP.stream().noneMatch(start::startsWith);
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    SourceText text = SourceText.read(source);
    Page page = new Page(text.text());
    Capture best = null;
    for (Profile profile : profiles.inOrder()) {
      Capture capture = new Capture(page, profile);
      if (best == null || capture.confidence() > best.confidence()) {
        best = capture;
      }
    }
    if (best != null) {
      into.accept(best.discussion(format(), text));
    }
  }
}
