package threadlens.report.page;

import threadlens.model.LinkedComment;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;

/** How a comment begins: enough to know it again. */
final class Opening {
  private static final int MOST = 110;

  /** A cut moves back to the end of a word that is so near. */
  private static final int WORD = 20;

  private Opening() {}

  /** One line of a comment's own words; a quotation before them is left out. */
  static String of(LinkedComment comment) {
    String text = comment.comment().text();
    String own = text.substring(ownWords(text, comment));
    String line = Visible.line(own, MOST);
    boolean whole = line.codePointCount(0, line.length()) <= MOST;
    int word = line.lastIndexOf(' ');
    return whole || word < line.length() - WORD ? line : line.substring(0, word) + " …";
  }

  private static int ownWords(String text, LinkedComment comment) {
    int start = 0;
    for (Zone zone : comment.zones()) {
      int from = Math.min(zone.span().start(), text.length());
      if (zone.kind() == ZoneKind.QUOTE && from >= start && text.substring(start, from).isBlank()) {
        start = Math.min(zone.span().end(), text.length());
      }
    }
    return text.substring(start).isBlank() ? 0 : start;
  }
}
