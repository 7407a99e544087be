package threadlens.ingest.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.decoding.SourceText;
import threadlens.ingest.times.DayOrder;
import threadlens.ingest.times.Times;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;

/** Reads saved pages. */
public final class HtmlReader implements DiscussionReader {
  private static final int HEAD = 1024;
  private static final List<String> SUFFIXES = List.of(".html", ".htm", ".xhtml");
  private static final List<String> STARTS = List.of("<!doctype html", "<html");

  private static final CommentFinder KNOWN = new KnownMarkup();
  private static final CommentFinder REPEATING = new RepeatingComments();

  /** From this confidence on, known markup is not doubted. */
  private static final double SURE = 0.8;

  /** This part of the comments of known markup must be found otherwise too. */
  private static final double ENOUGH = 0.9;

  @Override
  public String format() {
    return "html";
  }

  @Override
  public List<String> suffixes() {
    return SUFFIXES;
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    String name = source.name();
    String head = new String(source.head(HEAD), StandardCharsets.ISO_8859_1);
    String start = head.replaceFirst("^(ï»¿)?\\s+", "").toLowerCase(Locale.ROOT);
    return SUFFIXES.stream().anyMatch(name::endsWith)
        || STARTS.stream().anyMatch(start::startsWith);
  }

  @Override
  public void read(Source source, Consumer<Discussion> into)
      throws IOException, UnreadableSourceException {
    HtmlPage page = HtmlPage.of(SourceText.readPage(source));
    OffsetDateTime told = source.capturedAt();
    OffsetDateTime captured = told == null ? SavedAt.of(page.source().text()) : told;
    Times times = new Times(captured, DayOrder.UNKNOWN);
    FoundComments found = comments(page);
    List<String> frames = found.comments().isEmpty() ? SavedFrames.of(page, found) : List.of();
    Discussion discussion = new Assembly(page, found, times).discussion(format());
    for (String address : frames) {
      Source frame = SavedFrames.source(source, address);
      discussion = frame == null ? discussion : withFrame(discussion, frame, times);
      if (!discussion.comments().isEmpty()) {
        break;
      }
    }
    into.accept(discussion);
  }

  /** Frames inside of it are not looked for. */
  private Discussion withFrame(Discussion discussion, Source frame, Times times)
      throws IOException {
    try {
      HtmlPage page = HtmlPage.of(SourceText.readPage(frame));
      Discussion inFrame = new Assembly(page, comments(page), times).discussion(format());
      return inFrame.comments().isEmpty() ? discussion : FramedPage.joined(discussion, inFrame);
    } catch (UnreadableSourceException e) {
      return FramedPage.unread(discussion, e);
    }
  }

  /**
   * Known markup is believed where its comments show who wrote them and when. Where they do not, a
   * theme of its own has moved names or times, and what repeats may tell more.
   */
  private static FoundComments comments(HtmlPage page) {
    FoundComments known = KNOWN.find(page);
    if (known != null && !known.comments().isEmpty() && known.confidence() >= SURE) {
      return known;
    }
    FoundComments repeating = REPEATING.find(page);
    if (known == null) {
      return repeating == null ? FoundComments.NONE : repeating;
    } else if (repeating == null || !tellsMore(repeating, known)) {
      return known;
    }
    CommentsState said = known.state();
    return said == null || said == CommentsState.NOT_CAPTURED ? repeating : repeating.in(said);
  }

  private static boolean tellsMore(FoundComments repeating, FoundComments known) {
    return repeating.comments().size() >= ENOUGH * known.comments().size()
        && (known.comments().isEmpty() || repeating.signed() > known.signed());
  }
}
