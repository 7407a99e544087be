package threadlens.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where in a comment's markup something stands: a CSS selector, among what is the comment's own.
 * Written {@code SELECTOR}, or, for what stands beside the comment, {@code previous(SELECTOR)} and
 * {@code next(SELECTOR)} (a sibling, up to the next comment) or {@code closest(SELECTOR)} (an
 * ancestor), each with another selector behind it for what is in that. An empty selector is the
 * comment's element itself.
 *
 * @param selector null for the comment's element
 * @param within what is in an element beside the comment; null for that element
 */
record Place(Axis axis, @Nullable Selector selector, @Nullable Selector within) {
  private static final Pattern BESIDE =
      Pattern.compile("(previous|next|closest)\\((.*)\\)(?: ([^()]+))?");

  enum Axis {
    OWN,
    PREVIOUS,
    NEXT,
    CLOSEST
  }

  /**
   * Reads a place.
   *
   * @throws IllegalArgumentException if it holds no selector
   */
  static Place of(String written) {
    Matcher beside = BESIDE.matcher(written.strip());
    if (!beside.matches()) {
      return new Place(Axis.OWN, written.isBlank() ? null : Selector.of(written.strip()), null);
    }
    Axis axis =
        switch (beside.group(1)) {
          case "previous" -> Axis.PREVIOUS;
          case "next" -> Axis.NEXT;
          default -> Axis.CLOSEST;
        };
    String within = beside.group(3);
    return new Place(
        axis, Selector.of(beside.group(2)), within == null ? null : Selector.of(within));
  }

  /** Returns the elements there, in the order of the page. */
  List<Element> in(OwnPart own) {
    if (selector == null) {
      return List.of(own.comment());
    }
    return switch (axis) {
      case OWN -> own.all(selector);
      case PREVIOUS -> listed(own, own.previous(selector));
      case NEXT -> listed(own, own.next(selector));
      case CLOSEST -> listed(own, own.closest(selector));
    };
  }

  private List<Element> listed(OwnPart own, @Nullable Element element) {
    if (element == null) {
      return List.of();
    }
    return within == null ? List.of(element) : own.page().within(within, element);
  }
}
