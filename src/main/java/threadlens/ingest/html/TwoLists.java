package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.tree.PageTree;

/**
 * Pages with two lists of comments, of different people: those of the site, and those that a
 * service shows below. The one that stands first comes first.
 */
final class TwoLists {
  private TwoLists() {}

  /**
   * Returns the comments of the best list, and of the best of the others that may stand beside it:
   * none of its comments lies in one of the best or around one, each says something, and shows who
   * and when, and none is said in the best too. Of forums all is one list.
   *
   * @param others may hold the best, and what another finder made of it
   * @param tree the page's nodes
   */
  static FoundComments of(FoundComments best, List<FoundComments> others, PageTree tree) {
    if (best.forum() || best.comments().isEmpty() || !onPage(best)) {
      return best;
    }
    FoundComments second = null;
    for (FoundComments other : others) {
      boolean more = second == null || other.signed() > second.signed();
      if (more && isWhole(other) && apart(best, other, tree)) {
        second = other;
      }
    }
    return second == null ? best : joined(best, second, tree);
  }

  private static boolean isWhole(FoundComments found) {
    return !found.forum()
        && onPage(found)
        && found.signed() == found.comments().size()
        && found.comments().stream().noneMatch(each -> each.prose().text().isEmpty());
  }

  private static boolean onPage(FoundComments found) {
    return found.comments().stream().allMatch(each -> each.element() != null);
  }

  private static boolean apart(FoundComments one, FoundComments other, PageTree tree) {
    return !within(one, other, tree) && !within(other, one, tree) && !saysTheSame(one, other);
  }

  private static boolean within(FoundComments outer, FoundComments inner, PageTree tree) {
    BitSet covered = new BitSet();
    numbers(outer, tree).stream().forEach(number -> covered.set(number, tree.end(number)));
    return covered.intersects(numbers(inner, tree));
  }

  private static BitSet numbers(FoundComments found, PageTree tree) {
    List<Element> elements = new ArrayList<>();
    for (FoundComment comment : found.comments()) {
      Element element = comment.element();
      if (element != null) {
        elements.add(element);
      }
    }
    return tree.numbers(elements);
  }

  private static boolean saysTheSame(FoundComments one, FoundComments other) {
    Set<String> said = new HashSet<>();
    one.comments().forEach(each -> said.add(said(each)));
    return other.comments().stream().anyMatch(each -> said.contains(said(each)));
  }

  private static String said(FoundComment comment) {
    return comment.author() + "\n" + comment.prose().text();
  }

  private static FoundComments joined(FoundComments best, FoundComments other, PageTree tree) {
    boolean before = numbers(other, tree).nextSetBit(0) < numbers(best, tree).nextSetBit(0);
    FoundComments first = before ? other : best;
    FoundComments second = before ? best : other;
    int from = first.comments().size();
    boolean alike = first.profile().equals(second.profile());
    return new FoundComments(
        best.profile(),
        Math.min(best.confidence(), other.confidence()),
        false,
        best.state(),
        sum(best, other),
        Stream.concat(first.section().stream(), second.section().stream()).toList(),
        Stream.concat(first.again().stream(), second.again().stream()).toList(),
        new FoundComments.SecondList(
            from,
            alike ? "second-" : second.profile() + "-",
            first.profile() + (alike ? "" : ", " + second.profile())),
        Stream.concat(
                first.comments().stream(),
                second.comments().stream().map(each -> each.behind(from)))
            .toList());
  }

  /** What one list says of itself is not said of both. */
  private static @Nullable Integer sum(FoundComments one, FoundComments other) {
    Integer declared = one.declared();
    Integer more = other.declared();
    return declared == null || more == null ? null : Integer.valueOf(declared + more);
  }
}
