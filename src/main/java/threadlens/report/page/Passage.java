package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import threadlens.text.Span;

/**
 * Marked words of a text, on one line, with a little of what stands before and behind.
 *
 * @param pieces in the order of the text
 */
public record Passage(List<Piece> pieces) {
  private static final int AROUND = 60;
  private static final int MOST_MARKED = 120;
  private static final int MOST_SPANS = 12;
  private static final int MOST_WHOLE = 1_000;
  private static final int MOST_WINDOWS = 3;

  public Passage {
    pieces = List.copyOf(pieces);
  }

  public record Piece(String text, boolean marked) {}

  /** A stretch of the text that is shown, and what is marked in it. */
  private record Window(int from, int to, List<Span> marked) {}

  /** Spans that stand far apart are shown with a gap between; of many, the first. */
  static Passage of(String text, List<Span> spans) {
    List<Piece> pieces = new ArrayList<>();
    List<Window> windows = windows(text, Spans.joined(text, spans, MOST_SPANS));
    for (Window window : windows) {
      if (window.from() > 0) {
        plain(pieces, pieces.isEmpty() ? "… " : " … ");
      }
      int at = window.from();
      for (Span span : window.marked()) {
        plain(pieces, edge(text.substring(at, span.start())));
        marked(pieces, span.of(text));
        at = span.end();
      }
      plain(pieces, edge(text.substring(at, window.to())));
    }
    int end = windows.isEmpty() ? text.length() : windows.get(windows.size() - 1).to();
    plain(pieces, text.substring(end).isBlank() ? "" : " …");
    return new Passage(pieces);
  }

  /** A short text as one line, the spans marked; of a long one the beginning. */
  static Passage whole(String all, List<Span> spans) {
    String text = all.substring(0, Spans.whole(all, Math.min(MOST_WHOLE, all.length())));
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span span : Spans.joined(text, spans, MOST_SPANS)) {
      plain(pieces, edge(text.substring(at, span.start())));
      marked(pieces, span.of(text));
      at = span.end();
    }
    plain(pieces, edge(text.substring(Math.min(at, text.length()))));
    plain(pieces, text.length() < all.length() ? " …" : "");
    return new Passage(pieces);
  }

  private static void marked(List<Piece> pieces, String words) {
    plain(pieces, Character.isWhitespace(words.charAt(0)) ? " " : "");
    if (!words.isBlank()) {
      pieces.add(new Piece(Visible.line(words, MOST_MARKED), true));
    }
    plain(pieces, Character.isWhitespace(words.charAt(words.length() - 1)) ? " " : "");
  }

  private static void plain(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, false));
    }
  }

  private static List<Window> windows(String text, List<Span> spans) {
    List<Window> windows = new ArrayList<>();
    for (Span span : spans) {
      int from = wordStart(text, Math.max(0, span.start() - AROUND), span.start());
      int to = wordEnd(text, span.end(), Math.min(text.length(), span.end() + AROUND));
      Window last = windows.isEmpty() ? null : windows.get(windows.size() - 1);
      if (last != null && from <= last.to()) {
        List<Span> marked = new ArrayList<>(last.marked());
        marked.add(span);
        windows.set(windows.size() - 1, new Window(last.from(), Math.max(last.to(), to), marked));
      } else if (windows.size() < MOST_WINDOWS) {
        windows.add(new Window(from, to, List.of(span)));
      }
    }
    return windows;
  }

  /** As a line, but with the spaces at its ends kept, since words stand beside it. */
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
