package threadlens.ingest.capture;

import java.util.List;
import java.util.Locale;

/**
 * What stands for the picture of a commenter, copied with the text: "u/NAME avatar", in the line
 * before the header. Readers name each other too, so most headers must have it.
 *
 * @param shown whether most have
 */
record PictureLines(boolean shown) {
  private static final int FEWEST = 2;
  private static final int LONGEST_BESIDE = 25;

  static PictureLines of(Page page, List<Header> headers) {
    long pictured = headers.stream().filter(header -> isPictured(page, header)).count();
    return new PictureLines(pictured >= FEWEST && pictured * 2 > headers.size());
  }

  /** Returns the first line of a header, that of the picture included. */
  int start(Page page, Header header) {
    return shown && isPictured(page, header) ? before(page, header) : header.line();
  }

  private static int before(Page page, Header header) {
    return page.endOfFilled(0, header.line()) - 1;
  }

  private static boolean isPictured(Page page, Header header) {
    int line = header.foot() < 0 ? before(page, header) : -1;
    String name = header.name();
    return line >= 0
        && name != null
        && page.length(line) > name.length()
        && page.length(line) <= name.length() + LONGEST_BESIDE
        && page.line(line).toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }
}
