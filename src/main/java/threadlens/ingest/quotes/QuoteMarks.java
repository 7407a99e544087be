package threadlens.ingest.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/**
 * Finds what a writer marks as quotation in plain text: lines after {@code >}, a paragraph under
 * "Rami wrote:", and {@code [quote]} of forums ({@link BracketQuotes}). No quotations are {@code
 * >!}, which hides what follows, {@code >_<} and other faces, and {@code >>} before a number, by
 * which image boards point at a post.
 */
final class QuoteMarks {
  private static final int MOST = 100;

  private final String text;
  private final List<MarkedQuote> found = new ArrayList<>();
  private int start = -1;
  private int words = -1; // of who is quoted, below what that one quotes
  private int level;
  private int end;
  private @Nullable String name;

  private QuoteMarks(String text) {
    this.text = text;
  }

  /** Returns what is marked, in the order of the text, at most a hundred. */
  static List<MarkedQuote> in(String text) {
    List<MarkedQuote> bracketed = BracketQuotes.in(text, MOST);
    boolean lines = text.indexOf('>') >= 0 || text.indexOf(':') >= 0;
    return bracketed.isEmpty() && lines ? new QuoteMarks(text).lines() : bracketed;
  }

  private List<MarkedQuote> lines() {
    String before = null;
    int at = 0;
    while (at < text.length() && found.size() < MOST) {
      int lineEnd = text.indexOf('\n', at);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      String line = text.substring(at, lineEnd);
      if (isQuoted(line)) {
        name = start < 0 ? before : name;
        start = start < 0 ? at : start;
        words = words < 0 || level(line) < level ? at : words;
        level = level(line);
        end = lineEnd;
      } else {
        close();
        if (before != null && !line.isBlank()) {
          at = paragraph(at, before);
          before = null;
          continue;
        }
        before = line.isBlank() ? null : WroteLine.name(line);
      }
      at = lineEnd + 1;
    }
    close();
    return found;
  }

  private void close() {
    if (start >= 0 && found.size() < MOST) {
      found.add(
          new MarkedQuote(new Span(start, end), new Span(words, end), name, null, null, true));
    }
    start = -1;
    words = -1;
    name = null;
  }

  /** What follows the name up to an empty line is quoted, if it was said. */
  private int paragraph(int from, String author) {
    int to = text.indexOf("\n\n", from);
    to = to < 0 ? text.length() : to;
    Span span = new Span(from, to);
    found.add(new MarkedQuote(span, span, author, null, null, false));
    return to + 1;
  }

  private static boolean isQuoted(String line) {
    int at = 0;
    while (at < line.length() && at < 3 && line.charAt(at) == ' ') {
      at++;
    }
    int first = at;
    while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ')) {
      at++;
    }
    if (at == first || line.charAt(first) != '>') {
      return false;
    }
    return at == line.length() || line.charAt(at - 1) == ' ' || isWord(line, at, first);
  }

  /** How many marks stand before the words. */
  private static int level(String line) {
    int level = 0;
    for (int at = 0;
        at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ');
        at++) {
      level += line.charAt(at) == '>' ? 1 : 0;
    }
    return level;
  }

  private static boolean isWord(String line, int at, int first) {
    int c = line.codePointAt(at);
    boolean pointer = Character.isDigit(c) && at - first > 1;
    return (Character.isLetterOrDigit(c) && !pointer) || "\"“«[".indexOf(c) >= 0;
  }
}
