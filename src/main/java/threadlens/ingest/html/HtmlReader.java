package threadlens.ingest.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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

  /** The surest first: the first that finds comments is believed. */
  private static final List<CommentFinder> FINDERS =
      List.of(new KnownMarkup(), new RepeatingComments());

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
    HtmlPage page = HtmlPage.of(SourceText.read(source));
    Times times = new Times(source.capturedAt(), DayOrder.UNKNOWN);
    into.accept(new Assembly(page, comments(page), times).discussion(format()));
  }

  private static FoundComments comments(HtmlPage page) {
    FoundComments empty = FoundComments.NONE;
    for (CommentFinder finder : FINDERS) {
      FoundComments found = finder.find(page);
      if (found != null && !found.comments().isEmpty()) {
        return found.state() == null ? stated(found, empty.state()) : found;
      }
      empty = found == null || empty.state() != null ? empty : found;
    }
    return empty;
  }

  private static FoundComments stated(FoundComments found, @Nullable CommentsState said) {
    return said == null || said == CommentsState.NOT_CAPTURED ? found : found.in(said);
  }
}
