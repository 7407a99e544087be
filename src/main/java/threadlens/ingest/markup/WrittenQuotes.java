package threadlens.ingest.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/**
 * Quotations that people mark in their text: {@code [quote=Name]...[/quote]} that a forum left as
 * it was, and lines that begin with {@code >}. The marks of the first go, the name stays as the
 * first line of the quotation; lines stay as they are. What is opened and never closed is text.
 */
final class WrittenQuotes {
  private static final String OPEN = "[quote";
  private static final String CLOSE = "[/quote]";
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_MARK = 160;

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();
  private final List<Span> moved = new ArrayList<>();

  private WrittenQuotes(String text) {
    this.text = text;
  }

  /**
   * @param quotes what the markup sets as quotation, in order
   */
  static Prose mark(String text, List<Span> quotes) {
    WrittenQuotes written = new WrittenQuotes(text);
    List<Span> blocks = written.blocks();
    if (blocks.isEmpty()) {
      return written.with(text, quotes);
    }
    written.copy(blocks, quotes);
    return written.with(written.out.toString(), written.moved);
  }

  /**
   * Returns a text with its quotations.
   *
   * @param kept what the markup sets as quotation, where it stands now
   */
  private Prose with(String marked, List<Span> kept) {
    lines(marked);
    spans.addAll(kept);
    return new Prose(marked, outermost(spans));
  }

  /** Where the outermost blocks lie, marks included. */
  private List<Span> blocks() {
    List<Span> blocks = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
      if (open(at) > 0) {
        start = depth++ == 0 ? at : start;
      } else if (depth > 0 && text.regionMatches(true, at, CLOSE, 0, CLOSE.length())) {
        if (--depth == 0) {
          blocks.add(new Span(start, at + CLOSE.length()));
        }
      }
    }
    return blocks;
  }

  /** Returns where an opening mark ends; 0 where there is none. */
  private int open(int at) {
    if (!text.regionMatches(true, at, OPEN, 0, OPEN.length())
        || at + OPEN.length() == text.length()) {
      return 0;
    }
    char next = text.charAt(at + OPEN.length());
    if (next != ']' && next != '=' && next != ' ') {
      return 0;
    }
    int last = Math.min(text.length(), at + LONGEST_MARK);
    for (int end = at + OPEN.length(); end < last; end++) {
      if (text.charAt(end) == ']') {
        return end + 1;
      }
    }
    return 0;
  }

  private void copy(List<Span> blocks, List<Span> quotes) {
    int[] places = new int[text.length() + 1];
    int from = 0;
    for (Span block : blocks) {
      plain(from, block.start(), places);
      block(block, places);
      from = block.end();
    }
    plain(from, text.length(), places);
    places[text.length()] = out.length();
    for (Span quote : quotes) {
      int start = places[quote.start()];
      int end = Math.min(out.length(), Math.max(start, places[quote.end()]));
      if (end > start) {
        moved.add(new Span(start, end));
      }
    }
  }

  private void plain(int from, int to, int[] places) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      places[start++] = out.length();
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      paragraph();
    }
    append(start, end, places);
    for (int i = end; i < to; i++) {
      places[i] = out.length();
    }
  }

  private void append(int from, int to, int[] places) {
    for (int i = from; i < to; i++) {
      places[i] = out.length();
      out.append(text.charAt(i));
    }
  }

  private void paragraph() {
    if (out.length() > 0) {
      out.append("\n\n");
    }
  }

  private void block(Span block, int[] places) {
    paragraph();
    int start = out.length();
    for (int at = block.start(); at < block.end(); ) {
      int opened = text.charAt(at) == '[' ? open(at) : 0;
      boolean closed = text.regionMatches(true, at, CLOSE, 0, CLOSE.length());
      int to = opened > 0 ? opened : closed ? at + CLOSE.length() : at;
      if (to == at) {
        append(at, ++at, places);
        continue;
      }
      for (int i = at; i < to; i++) {
        places[i] = out.length();
      }
      String name = opened > 0 ? name(text.substring(at + OPEN.length(), opened - 1)) : null;
      newLine(start);
      if (name != null) {
        out.append(name).append(":\n");
      }
      at = to;
      while (at < block.end() && Character.isWhitespace(text.charAt(at))) {
        places[at++] = out.length();
      }
    }
    while (out.length() > start && Character.isWhitespace(out.charAt(out.length() - 1))) {
      out.setLength(out.length() - 1);
    }
    if (out.length() > start) {
      spans.add(new Span(start, out.length()));
    }
  }

  /** Ends the line, if one has begun since the quotation did. */
  private void newLine(int start) {
    while (out.length() > start && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    if (out.length() > start && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  /** {@code ="Name";p=12}, {@code =Name, post: 3}. */
  private static @Nullable String name(String rest) {
    int equals = rest.indexOf('=');
    if (equals < 0) {
      return null;
    }
    String name = rest.substring(equals + 1).replace("\"", "").replace("&quot;", "");
    for (char end : new char[] {';', ','}) {
      int at = name.indexOf(end);
      name = at < 0 ? name : name.substring(0, at);
    }
    name = name.strip();
    return name.isEmpty() || name.length() > LONGEST_NAME ? null : name;
  }

  /** Lines of others, as mail programs mark them. A number alone names another post. */
  private void lines(String marked) {
    int start = -1;
    int end = 0;
    for (int from = 0; from <= marked.length(); ) {
      int to = marked.indexOf('\n', from);
      to = to < 0 ? marked.length() : to;
      if (isMarked(marked, from, to)) {
        start = start < 0 ? from : start;
        end = to;
      } else if (start >= 0) {
        spans.add(new Span(start, end));
        start = -1;
      }
      from = to + 1;
    }
    if (start >= 0) {
      spans.add(new Span(start, end));
    }
  }

  private static boolean isMarked(String marked, int from, int to) {
    int at = from;
    while (at < to && (marked.charAt(at) == '>' || marked.charAt(at) == ' ')) {
      at++;
    }
    return from < to
        && marked.charAt(from) == '>'
        && at < to
        && marked.substring(at, to).chars().anyMatch(Character::isLetter);
  }

  private static List<Span> outermost(List<Span> spans) {
    if (spans.isEmpty()) {
      return List.of();
    }
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::start).thenComparing(span -> -span.end()));
    List<Span> kept = new ArrayList<>();
    int end = 0;
    for (Span span : sorted) {
      if (span.start() >= end && span.end() > span.start()) {
        kept.add(span);
        end = span.end();
      }
    }
    return kept;
  }
}
