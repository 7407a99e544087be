package threadlens.ingest.html.repeating;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article of a few sentences: prose between the title of the page and the first comment. However
 * short, it is not a part of the comments.
 */
final class ShortArticle {
  /** A form, a hint to readers, a byline have less; in characters. */
  private static final int SENTENCE = 40;

  private static final int LONGEST_HEADING = 200;
  private static final Set<String> NO_PROSE =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "form", "nav", "header", "footer", "ul", "ol");

  private ShortArticle() {}

  /** Returns the title that it stands under, as an element of the outline; null without one. */
  static @Nullable Integer title(Items items) {
    return title(items, SENTENCE);
  }

  /**
   * Returns the title.
   *
   * @param least characters of prose under it
   */
  static @Nullable Integer title(Items items, int least) {
    Outline outline = items.outline();
    int first = items.index(0);
    for (int i = first - 1; i > 0; i--) {
      if (outline.element(i).normalName().equals("h1") && outline.sum(Sum.TEXT, i) > 0) {
        return isHeadingOfComments(outline, i) || prose(outline, i, first) < least ? null : i;
      }
    }
    return null;
  }

  private static boolean isHeadingOfComments(Outline outline, int index) {
    return outline.sum(Sum.TEXT, index) < LONGEST_HEADING
        && Words.comment(outline.label(index).toLowerCase(Locale.ROOT));
  }

  private static int prose(Outline outline, int title, int first) {
    int prose = 0;
    for (int i = outline.end(title); i < first; ) {
      if (outline.holds(i, first)) {
        i++;
      } else {
        boolean other = NO_PROSE.contains(outline.element(i).normalName());
        prose += other ? 0 : outline.sum(Sum.PROSE, i);
        i = outline.end(i);
      }
    }
    return prose;
  }
}
