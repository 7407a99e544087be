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
import threadlens.ingest.times.DayOrder;
import threadlens.ingest.times.Times;
import threadlens.model.Discussion;

/**
 * Reads logs of chats, and pages saved as text: by the site profile that fits best; where none
 * finds the comments, by what repeats on the page. Accepts whatever is no markup, so it stands last
 * among the readers.
 */
public final class TextCaptureReader implements DiscussionReader {
  private static final int HEAD = 1024;
  private static final List<String> MARKUP = List.of("<!doctype", "<html", "<?xml", "warc/");

  /** Data, not text; {@code --from} reads them all the same. */
  private static final List<String> OTHERS = List.of(".json", ".jsonl", ".ndjson", ".xml");

  private static final int FEW_MISSED = 2;

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
    return MARKUP.stream().noneMatch(start::startsWith)
        && OTHERS.stream().noneMatch(source.name()::endsWith);
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    SourceText text = SourceText.read(source);
    Page page = new Page(text.text());
    Times times = new Times(source.capturedAt(), DayOrder.UNKNOWN);
    ChatLog chat = ChatLog.of(page, profiles.unknown());
    if (chat != null) {
      into.accept(chat.discussion(format(), text, times));
      return;
    }
    Capture best = null;
    for (Profile profile : profiles.inOrder()) {
      Capture capture = Capture.known(page, profile);
      if (best == null || capture.confidence() > best.confidence()) {
        best = capture;
      }
    }
    Capture learned = Capture.learned(page, profiles.unknown());
    if (best == null || isBetter(learned, best)) {
      best = learned;
    }
    into.accept(best.discussion(format(), text, times));
  }

  /** A profile that finds comments is believed, unless it misses most of them. */
  private static boolean isBetter(Capture learned, Capture known) {
    return learned.commentCount() > FEW_MISSED * known.commentCount();
  }
}
