package threadlens.report.page;

import threadlens.model.Comment;
import threadlens.model.Finding;
import threadlens.model.ZoneKind;

/** The words of a finding, on one line, with a little of what stands before and behind. */
public record Excerpt(String before, String found, String after) {
  private static final int AROUND = 60;

  static Excerpt of(Comment comment, Finding finding) {
    String text = finding.zone() == ZoneKind.USER_NAME ? comment.authorName() : comment.text();
    int end = Math.min(finding.span().end(), text.length());
    int start = Math.min(finding.span().start(), end);
    int from = wordStart(text, Math.max(0, start - AROUND), start);
    int to = wordEnd(text, end, Math.min(text.length(), end + AROUND));
    return new Excerpt(
        (from > 0 ? "… " : "") + edge(text.substring(from, start)),
        Visible.line(text.substring(start, end), 2 * AROUND),
        edge(text.substring(end, to)) + (to < text.length() ? " …" : ""));
  }

  /** As a line, but with the spaces at its ends kept, since words follow. */
  private static String edge(String text) {
    String line = Visible.line(text);
    boolean before = !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    boolean after = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    return (before ? " " : "") + line + (after && !line.isEmpty() ? " " : "");
  }

  private static int wordStart(String text, int from, int start) {
    int at = from;
    while (at > 0 && at < start && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int end, int to) {
    int at = to;
    while (at > end && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }
}
