package threadlens.ingest.html;

import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.tree.OfClasses;
import threadlens.ingest.html.tree.PageTree;
import threadlens.model.CommentsState;
import threadlens.text.ManyWords;

/** Whether a page takes comments: by its markup, or by what it says around them. */
final class PageState {
  private static final ManyWords NAMES =
      ManyWords.of(List.of("comment", "respond", "kommentar", "comentario", "disqus", "no-reply"));

  private PageState() {}

  /**
   * Returns the state that the software's marks tell; null where there are none.
   *
   * @param found whether there are comments: then they were captured
   */
  static @Nullable CommentsState of(
      MarkupProfile.StateMarks marks, PageElements page, boolean found) {
    if (page.has(marks.suspended())) {
      return CommentsState.SUSPENDED;
    } else if (page.has(marks.closed())) {
      return CommentsState.CLOSED;
    } else if (!found && page.has(marks.notCaptured())) {
      return CommentsState.NOT_CAPTURED;
    } else if (page.has(marks.open())) {
      return CommentsState.OPEN;
    }
    return page.has(marks.none()) ? CommentsState.NONE : null;
  }

  /**
   * Returns the state that the page's words tell, in the places that are named after comments.
   *
   * @param comments whose words are not the page's
   */
  static @Nullable CommentsState said(PageTree page, List<Element> comments) {
    BitSet ofComments = page.numbers(comments);
    OfClasses<Boolean> named = new OfClasses<>(page, PageState::isName);
    CommentsState state = null;
    int inside = 0; // behind the outermost that is so named
    for (int i = 0; i < page.size(); i++) {
      if (page.name(i).equals("script") || ofComments.get(i)) {
        i = page.end(i) - 1;
        continue;
      }
      inside = i >= inside && isNamed(page, i, named) ? page.end(i) : inside;
      if (i < inside) {
        state = stronger(state, Said.state(page.element(i).ownText()));
      }
    }
    return state;
  }

  /**
   * Returns the state that a notice tells wherever it stands: a short sentence that has an element
   * for itself and begins with the comments. Null where there is none. For pages that show no
   * comments: on others somebody may have said so.
   */
  static @Nullable CommentsState noticed(PageTree page) {
    CommentsState state = null;
    for (int i = 0; i < page.size(); i++) {
      String name = page.name(i);
      if (name.equals("script") || name.equals("style") || name.equals("a")) {
        i = page.end(i) - 1;
        continue;
      }
      int text = page.firstText(i);
      boolean alone = page.end(i) == i + 1 && page.firstText(i + 1) == text + 1;
      if (alone && page.seen(text) > 0) {
        state = stronger(state, Said.notice(page.text(text).strip()));
      }
    }
    return state;
  }

  /** That comments are suspended says more than that they are closed. */
  private static @Nullable CommentsState stronger(
      @Nullable CommentsState state, @Nullable CommentsState said) {
    boolean more =
        state == null
            || said == CommentsState.SUSPENDED
            || (said == CommentsState.CLOSED && state == CommentsState.NOT_CAPTURED);
    return said != null && more ? said : state;
  }

  private static boolean isNamed(PageTree page, int element, OfClasses<Boolean> named) {
    String name = page.name(element);
    if (name.equals("body") || name.equals("html")) {
      return false; // their classes tell of the page: "comments-closed" and the like of a theme
    }
    return named.of(element) || isName(page.id(element));
  }

  private static boolean isName(String names) {
    return !names.isEmpty() && NAMES.anyIn(names);
  }
}
