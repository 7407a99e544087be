package threadlens.ingest.export;

import java.util.ArrayList;
import java.util.List;
import threadlens.text.Span;

/**
 * Finds quotations by the custom of mail and Markdown: lines that begin with {@code >}. The marks
 * are taken out of the text; lines of one quotation that follow each other are one span. No
 * quotations are {@code >!}, which hides what follows, {@code >_<} and other faces, and {@code >>}
 * before a number, by which image boards point at a post.
 */
final class LineQuotes {
  private final StringBuilder out = new StringBuilder();
  private final List<Wording.Part> found = new ArrayList<>();
  private int start = -1;

  private LineQuotes() {}

  /** Returns the same words, with these quotations beside those known before. */
  static Wording in(Wording wording) {
    String text = wording.text();
    boolean any = text.indexOf('>') >= 0;
    return any && wording.quotes().isEmpty() ? new LineQuotes().read(text) : wording;
  }

  private Wording read(String text) {
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at);
      line(text.substring(at, end < 0 ? text.length() : end));
      at = end < 0 ? text.length() + 1 : end + 1;
    }
    close();
    return found.isEmpty() ? new Wording(text, List.of()) : stripped();
  }

  private void line(String line) {
    int marks = marks(line);
    if (marks == 0) {
      close();
    }
    if (out.length() > 0) {
      out.append('\n');
    }
    if (marks > 0 && start < 0) {
      start = out.length();
    }
    out.append(marks == 0 ? line : line.substring(marks));
  }

  /** Returns the length of the marks that a line begins with; 0 where it is no quotation. */
  private static int marks(String line) {
    int at = 0;
    while (at < line.length() && at < 3 && line.charAt(at) == ' ') {
      at++;
    }
    int first = at;
    while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ')) {
      at++;
    }
    boolean quoted = at > first && line.charAt(first) == '>';
    return quoted && (at == line.length() || isWord(line, at, first)) ? at : 0;
  }

  private static boolean isWord(String line, int at, int first) {
    if (line.charAt(at - 1) == ' ') {
      return true;
    }
    int c = line.codePointAt(at);
    boolean pointer = Character.isDigit(c) && at - first > 1;
    return (Character.isLetterOrDigit(c) && !pointer) || c == '"' || c == '“' || c == '«';
  }

  private void close() {
    int end = out.length();
    while (start >= 0 && end > start && Character.isWhitespace(out.charAt(end - 1))) {
      end--;
    }
    if (start >= 0 && end > start) {
      found.add(new Wording.Part(new Span(start, end), null));
    }
    start = -1;
  }

  private Wording stripped() {
    int lead = 0;
    while (lead < out.length() && Character.isWhitespace(out.charAt(lead))) {
      lead++;
    }
    List<Wording.Part> moved = new ArrayList<>();
    for (Wording.Part part : found) {
      int from = Math.max(0, part.span().start() - lead);
      moved.add(new Wording.Part(new Span(from, part.span().end() - lead), null));
    }
    return new Wording(out.toString().strip(), moved);
  }
}
