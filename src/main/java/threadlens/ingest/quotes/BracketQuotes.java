package threadlens.ingest.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/**
 * Quotations in the markup of forums: {@code [quote]}, {@code [quote=Rami;123]}, {@code
 * [quote="Rami, post:3, topic:5"]}, up to {@code [/quote]}; the outermost ones.
 */
final class BracketQuotes {
  private static final String OPEN = "[quote";
  private static final String CLOSE = "[/quote]";
  private static final int LONGEST_TAG = 200;

  private BracketQuotes() {}

  static List<MarkedQuote> in(String text, int most) {
    List<MarkedQuote> found = new ArrayList<>();
    int depth = 0;
    int start = 0;
    int inner = 0;
    String tag = "";
    int at = text.indexOf('[');
    while (at >= 0 && found.size() < most) {
      int tagEnd = tagEnd(text, at);
      if (tagEnd > 0) {
        if (depth++ == 0) {
          start = at;
          inner = tagEnd;
          tag = text.substring(at + OPEN.length(), tagEnd - 1);
        }
        at = tagEnd - 1; // what its tag holds closes nothing
      } else if (depth > 0 && text.regionMatches(true, at, CLOSE, 0, CLOSE.length())) {
        depth--;
        if (depth == 0) {
          found.add(quote(new Span(start, at + CLOSE.length()), new Span(inner, at), tag));
        } else {
          inner = at + CLOSE.length(); // what the one quoted had quoted is not what he said
        }
      }
      at = text.indexOf('[', at + 1);
    }
    return found;
  }

  /** Returns the offset behind an opening tag; -1 where none begins. */
  private static int tagEnd(String text, int at) {
    int next = at + OPEN.length();
    if (!text.regionMatches(true, at, OPEN, 0, OPEN.length())
        || next >= text.length()
        || " =]".indexOf(text.charAt(next)) < 0) {
      return -1;
    }
    int limit = Math.min(text.length(), at + LONGEST_TAG);
    for (int i = next; i < limit && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == ']') {
        return i + 1;
      }
    }
    return -1;
  }

  private static MarkedQuote quote(Span span, Span words, String tag) {
    String said = tag.strip();
    said = said.startsWith("=") ? said.substring(1).strip() : said;
    said = said.replace("\"", "").replace("&quot;", "");
    if (said.toLowerCase(Locale.ROOT).startsWith("name=")) {
      said = said.substring("name=".length());
    }
    int semicolon = said.indexOf(';');
    int comma = said.indexOf(',');
    int end = semicolon >= 0 ? semicolon : comma >= 0 ? comma : said.length();
    return new MarkedQuote(
        span, words, blankToNull(said.substring(0, end)), id(said, semicolon), null, true);
  }

  private static @Nullable String id(String said, int semicolon) {
    return semicolon < 0 ? null : blankToNull(said.substring(semicolon + 1));
  }

  private static @Nullable String blankToNull(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? null : stripped;
  }
}
