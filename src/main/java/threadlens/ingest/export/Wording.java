package threadlens.ingest.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.decoding.UnusableCharacters;
import threadlens.ingest.markup.Prose;
import threadlens.text.Span;

/**
 * The text of a post, with what its source sets as quotation.
 *
 * @param text plain, stripped
 * @param quotes in the order of the text
 */
public record Wording(String text, List<Part> quotes) {
  public static final Wording NONE = new Wording("", List.of());

  public Wording {
    quotes = List.copyOf(quotes);
  }

  /**
   * A quotation.
   *
   * @param of the id of the post quoted, in the words of the export; null where it tells none
   */
  public record Part(Span span, @Nullable String of) {}

  /** Returns the words of a fragment of HTML; lines after {@code >} are quotations too. */
  public static Wording ofHtml(String html) {
    return of(Prose.ofFragment(html), List.of());
  }

  /**
   * Returns the words of prose.
   *
   * @param of whom its quotations quote, in their order; believed only if there are as many
   */
  public static Wording of(Prose prose, List<@Nullable String> of) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < prose.quotes().size(); i++) {
      String quoted = of.size() == prose.quotes().size() ? of.get(i) : null;
      parts.add(new Part(prose.quotes().get(i), quoted));
    }
    return LineQuotes.in(usable(prose.text(), parts));
  }

  /** Returns plain text as it is, but for line ends and what no later stage should meet. */
  public static Wording plain(String text) {
    return usable(lines(text).strip(), List.of());
  }

  /** Returns plain text, stripped, of which some parts quote. */
  public static Wording quoting(String text, List<Span> quotes) {
    return usable(text, quotes.stream().map(span -> new Part(span, null)).toList());
  }

  /** Returns plain text in which {@code >} before a line quotes it. */
  public static Wording withLineQuotes(String text) {
    return LineQuotes.in(plain(text));
  }

  /** Returns a line feed for each line end. */
  public static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * The text may have to lose a character before or in a quotation, which then moves or shrinks.
   */
  private static Wording usable(String text, List<Part> parts) {
    String usable = UnusableCharacters.remove(text, at -> {});
    if (usable.length() == text.length()) {
      return new Wording(text, parts);
    }
    List<Part> moved = new ArrayList<>();
    for (Part part : parts) {
      int start = kept(text, part.span().start());
      int end = kept(text, part.span().end());
      if (start < end) {
        moved.add(new Part(new Span(start, end), part.of()));
      }
    }
    return new Wording(usable, moved);
  }

  private static int kept(String text, int until) {
    return UnusableCharacters.remove(text.substring(0, until), at -> {}).length();
  }
}
