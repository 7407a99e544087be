package threadlens.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the source itself says about whom a comment answers. Linking weighs it; nothing else does.
 *
 * @param parent the parent that the source names, or its word that there is none; null where it is
 *     silent
 * @param nesting depth as displayed, 0 for top level; null where the page is flat
 * @param quotes what the markup sets as quotation, in the order of the text
 */
public record ReplyHints(
    @Nullable StatedParent parent, @Nullable Integer nesting, List<Quote> quotes) {
  public static final ReplyHints NONE = new ReplyHints(null, null, List.of());

  public ReplyHints {
    quotes = List.copyOf(quotes);
  }
}
