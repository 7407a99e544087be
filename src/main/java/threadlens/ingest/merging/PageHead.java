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
 * What a page says of its address, in its first bytes.
 *
 * @param fetched where it was fetched from: by the archive, or by the comment that browsers write
 *     into what they save; null where nobody says
 * @param stated the address that the page itself gives; null where it gives none
 * @param title empty where it has none
 * @param previous the page before; null where it names none
 * @param next the page behind; null where it names none
 */
record PageHead(
    @Nullable String fetched,
    @Nullable String stated,
    String title,
    @Nullable PageLink previous,
    @Nullable PageLink next) {
  private static final int BYTES = 1 << 16;
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
    if (source.url() != null) {
      return fetched(source.url()); // an archive knows each address, and is large
    }
    try {
      byte[] bytes = source.head(START);
      if (PAGES.stream().noneMatch(source.name()::endsWith) && !startsAsMarkup(bytes)) {
        return NONE;
      }
      return of(new String(source.head(BYTES), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return NONE;
    }
  }

  static PageHead of(String start) {
    Matcher saved = SAVED.matcher(start);
    String fetched = saved.find() ? saved.group(1) : null;
    Document head = Jsoup.parse(start);
    String stated = stated(head);
    String own = fetched == null ? stated : fetched;
    if (head.baseUri().isEmpty() && own != null) {
      head.setBaseUri(own);
    }
    return new PageHead(
        fetched,
        stated,
        head.title(),
        PageLink.first(head, PageLink.PREVIOUS),
        PageLink.first(head, PageLink.NEXT));
  }

  private static PageHead fetched(@Nullable String address) {
    return new PageHead(address, null, "", null, null);
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
