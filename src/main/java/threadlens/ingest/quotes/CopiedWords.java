package threadlens.ingest.quotes;

import java.util.ArrayList;
import java.util.List;
import threadlens.text.QuotationMarks;
import threadlens.text.Span;

/**
 * Finds what a writer sets between quotation marks. It is a quotation of a comment only where one
 * says so: others quote the article, or mock.
 */
final class CopiedWords {
  private static final int MOST = 100;

  /** Fewer are mockery more often than a quotation. */
  private static final int FEWEST_WORDS = 4;

  private CopiedWords() {}

  /**
   * Returns it in the order of the text, at most a hundred.
   *
   * @param marked in which nothing is sought
   */
  static List<MarkedQuote> in(String text, List<MarkedQuote> marked) {
    List<MarkedQuote> found = new ArrayList<>();
    for (int at = 0; at < text.length() && found.size() < MOST; at++) {
      int close = QuotationMarks.closing(text, at);
      if (close > at) {
        Span span = new Span(at, close + 1);
        Span words = new Span(at + 1, close);
        boolean apart = marked.stream().noneMatch(quote -> quote.span().overlaps(span));
        if (apart && words.of(text).strip().split("\\s+", FEWEST_WORDS).length == FEWEST_WORDS) {
          found.add(new MarkedQuote(span, words, null, null, null, false));
        }
        at = close;
      }
    }
    return found;
  }
}
