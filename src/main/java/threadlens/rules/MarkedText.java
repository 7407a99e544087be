package threadlens.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/**
 * A text in which an example marks what a rule must find: {@code "Only ⟦a fool⟧ says so."}
 *
 * @param text the text without the marks
 * @param spans the marked parts, in that text
 */
record MarkedText(String text, List<Span> spans) {
  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';

  MarkedText {
    spans = List.copyOf(spans);
  }

  /** Returns the text and its marked parts; null where the marks are not pairs around words. */
  static @Nullable MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int opened = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == OPEN && opened < 0) {
        opened = text.length();
      } else if (c == CLOSE && opened >= 0 && opened < text.length()) {
        spans.add(new Span(opened, text.length()));
        opened = -1;
      } else if (c == OPEN || c == CLOSE) {
        return null;
      } else {
        text.append(c);
      }
    }
    return opened >= 0 ? null : new MarkedText(text.toString(), spans);
  }
}
