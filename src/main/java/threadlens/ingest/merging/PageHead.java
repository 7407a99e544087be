package threadlens.ingest.merging;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.Source;

/**
 * What a page says of its address, and of the pages beside it.
 *
 * @param fetched where it was fetched from: by the archive, or by the comment that browsers write
 *     into what they save; null where nobody says
 * @param stated the address that the page itself gives; null where it gives none
 * @param title empty where it has none
 * @param previous the page before; null where it names none
 * @param next the page behind; null where it names none
 * @param commentPage which page of comments it is; null where it does not tell
 */
record PageHead(
    @Nullable String fetched,
    @Nullable String stated,
    String title,
    @Nullable PageLink previous,
    @Nullable PageLink next,
    @Nullable CommentPage commentPage) {
  /** What lies behind is no discussion that people read. */
  private static final int MOST_BYTES = 1 << 22;

  /** In characters; addresses stand there. */
  private static final int HEAD = 1 << 16;

  private static final int START = 1 << 10;
  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

  /** Of Internet Explorer and Chromium, with the length of the address; and of SingleFile. */
  private static final Pattern SAVED =
      Pattern.compile(
          "(?i)<!--\\s*(?:saved from url=\\(\\d{1,6}\\)|page saved with singlefile\\s+url:\\s*)"
              + "(https?://[^\\s<>\"]+)");

  private static final PageHead NONE = fetched(null);

  /** Reads the head; what cannot be read has no address, and reading it will say why. */
  static PageHead of(Source source) {
    String archived = source.url();
    try {
      if (archived != null) {
        return PAGES.stream().anyMatch(source.name()::endsWith)
            ? archived(archived, new String(source.head(MOST_BYTES), StandardCharsets.ISO_8859_1))
            : fetched(archived);
      }
      byte[] bytes = source.head(START);
      if (PAGES.stream().noneMatch(source.name()::endsWith) && !startsAsMarkup(bytes)) {
        return TopicHead.maybe(new String(bytes, StandardCharsets.UTF_8))
            ? topic(new String(source.head(TopicHead.HEAD), StandardCharsets.UTF_8))
            : NONE;
      }
      return of(text(source));
    } catch (IOException e) {
      return fetched(archived);
    }
  }

  private static String text(Source source) throws IOException {
    return new String(source.head(MOST_BYTES), StandardCharsets.UTF_8);
  }

  /**
   * An archive knows each address, and is large: no more is made of a page than its links. Titles
   * are but compared, so that a byte may be a character.
   */
  private static PageHead archived(String address, String page) {
    String tags = LinkTags.related(page, 0);
    if (tags.isEmpty()) {
      return fetched(address);
    }
    Document links = Jsoup.parse(tags, address);
    PageLink previous = PageLink.first(links, PageLink.PREVIOUS);
    PageLink next = PageLink.first(links, PageLink.NEXT);
    if (previous == null && next == null) {
      return fetched(address);
    }
    String title = LinkTags.first(page.substring(0, Math.min(HEAD, page.length())), "title");
    return new PageHead(address, null, Jsoup.parse(title).title(), previous, next, null);
  }

  static PageHead of(String page) {
    String start = page.substring(0, Math.min(HEAD, page.length()));
    Matcher saved = SAVED.matcher(start);
    String fetched = saved.find() ? saved.group(1) : null;
    Document head = Jsoup.parse(start);
    String stated = stated(head);
    String own = fetched == null ? stated : fetched;
    if (head.baseUri().isEmpty() && own != null) {
      head.setBaseUri(own);
    }
    Document rest = Jsoup.parse(LinkTags.related(page, start.length()), head.baseUri());
    return new PageHead(
        fetched,
        stated,
        head.title(),
        first(head, rest, PageLink.PREVIOUS),
        first(head, rest, PageLink.NEXT),
        CommentPage.maybe(page) ? CommentPage.of(Jsoup.parse(page, head.baseUri()), own) : null);
  }

  private static @Nullable PageLink first(Document head, Document rest, String relation) {
    PageLink first = PageLink.first(head, relation);
    return first == null ? PageLink.first(rest, relation) : first;
  }

  private static PageHead topic(String head) {
    return new PageHead(null, TopicHead.address(head), "", null, null, null);
  }

  private static PageHead fetched(@Nullable String address) {
    return new PageHead(address, null, "", null, null, null);
  }

  private static @Nullable String stated(Document head) {
    Element canonical = head.selectFirst("link[rel~=(?i)^canonical$][href]");
    if (canonical != null && !canonical.attr("href").isBlank()) {
      return canonical.attr("href").strip();
    }
    Element shared = head.selectFirst("meta[property=og:url][content]");
    return shared == null || shared.attr("content").isBlank()
        ? null
        : shared.attr("content").strip();
  }

  private static boolean startsAsMarkup(byte[] bytes) {
    String start = new String(bytes, StandardCharsets.ISO_8859_1).stripLeading();
    return start.startsWith("<") || start.startsWith("ï»¿<");
  }
}
