package threadlens.ingest.export.json;

import java.util.ArrayList;
import java.util.List;
import threadlens.ingest.export.Wording;
import threadlens.text.Span;

/**
 * The text of a message: a string, or a list of strings and of objects with a type (bold, link,
 * blockquote ...). What was forwarded is quoted as a whole.
 */
final class TelegramText {
  private final StringBuilder out = new StringBuilder();
  private final List<Span> quotes = new ArrayList<>();

  private TelegramText() {}

  static Wording of(JsonObject message, boolean forwarded) {
    String plain = message.text("text");
    TelegramText text = new TelegramText();
    if (plain != null) {
      text.out.append(Wording.lines(plain));
    } else {
      message.list("text").forEach(text::add);
    }
    if (forwarded) {
      text.quotes.clear();
      text.quotes.add(new Span(0, text.out.length()));
    }
    return text.wording();
  }

  private void add(Object part) {
    int start = out.length();
    if (part instanceof JsonObject entity) {
      String words = entity.text("text");
      out.append(Wording.lines(words == null ? "" : words));
      if ("blockquote".equals(entity.text("type")) && out.length() > start) {
        quotes.add(new Span(start, out.length()));
      }
    } else {
      String words = JsonObject.text(part);
      out.append(Wording.lines(words == null ? "" : words));
    }
  }

  private Wording wording() {
    String text = out.toString();
    int lead = text.length() - text.stripLeading().length();
    String stripped = text.strip();
    List<Span> moved = new ArrayList<>();
    for (Span quote : quotes) {
      int start = Math.max(0, quote.start() - lead);
      int end = Math.min(stripped.length(), quote.end() - lead);
      while (end > start && Character.isWhitespace(stripped.charAt(end - 1))) {
        end--;
      }
      if (end > start) {
        moved.add(new Span(start, end));
      }
    }
    return Wording.quoting(stripped, moved);
  }
}
