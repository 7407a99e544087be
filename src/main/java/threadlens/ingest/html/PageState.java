package threadlens.ingest.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import threadlens.model.CommentsState;
import threadlens.text.ManyWords;

/** Whether a page takes comments: by its markup, or by what it says around them. */
final class PageState {
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
  static @Nullable CommentsState said(Document page, Set<Element> comments) {
    Notices notices = new Notices(comments);
    NodeTraversor.filter(notices, page);
    return notices.state;
  }

  private static final class Notices implements NodeFilter {
    private static final ManyWords NAMES =
        ManyWords.of(
            List.of("comment", "respond", "kommentar", "comentario", "disqus", "no-reply"));

    private final Set<Element> comments;
    private @Nullable CommentsState state;
    private @Nullable Element inside; // the outermost that is so named

    Notices(Set<Element> comments) {
      this.comments = comments;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      if (comments.contains(element) || element.normalName().equals("script")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (inside == null && isNamed(element)) {
        inside = element;
      }
      if (inside != null) {
        add(Said.state(element.ownText()));
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node.equals(inside)) {
        inside = null;
      }
      return FilterResult.CONTINUE;
    }

    /** That comments are suspended says more than that they are closed. */
    private void add(@Nullable CommentsState said) {
      boolean more =
          state == null
              || said == CommentsState.SUSPENDED
              || (said == CommentsState.CLOSED && state == CommentsState.NOT_CAPTURED);
      if (said != null && more) {
        state = said;
      }
    }

    private static boolean isName(String names) {
      return !names.isEmpty() && NAMES.anyIn(names);
    }

    private static boolean isNamed(Element element) {
      if (element.normalName().equals("body") || element.normalName().equals("html")) {
        return false; // their classes tell of the page: "comments-closed" and the like of a theme
      }
      return isName(element.attr("class")) || isName(element.attr("id"));
    }
  }
}
