package threadlens.ingest.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import threadlens.ingest.Archive;
import threadlens.ingest.Source;

/**
 * One page with what belongs to it, as Chromium and Internet Explorer save it: {@code
 * multipart/related} (RFC 2557). Its first part of HTML is the page; frames and pictures are passed
 * over.
 */
public final class MhtmlArchive implements Archive {
  private static final int HEAD = 1 << 12;

  @Override
  public List<String> suffixes() {
    return List.of(".mht", ".mhtml");
  }

  @Override
  public boolean accepts(Source source) throws IOException {
    String head = new String(source.head(HEAD), StandardCharsets.ISO_8859_1);
    String lower = head.toLowerCase(Locale.ROOT);
    int colon = lower.indexOf(':');
    boolean beginsWithHeader =
        colon > 0
            && lower.substring(0, colon).chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z'));
    return beginsWithHeader && lower.contains("\ncontent-type: multipart/related");
  }

  @Override
  public boolean opensInside() {
    return true;
  }

  @Override
  public void open(Source source, Records into) throws IOException {
    MhtmlPage.in(source, into);
  }
}
