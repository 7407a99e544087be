package threadlens.ingest.merging;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which page of an article's comments this is. The pages of WordPress and Blogger often state the
 * article's address and no number, but link each other by their numbers.
 *
 * @param address of some comment page of the article
 * @param number from 1 on
 */
record CommentPage(String address, int number) {
  private static final List<String> SIGNS = List.of("comment-page-", "cpage=", "commentPage=");

  private static final String WORDPRESS = "a[href*=comment-page-], a[href*=cpage=]";

  /** The address of one comment, which names the page that it is on. */
  private static final Pattern OF_COMMENT = Pattern.compile("#comment-\\d+$");

  private static final String BEFORE =
      ".nav-previous a, .previous a, a.prev, .alignleft a, a.previous-comments";
  private static final String BEHIND = ".nav-next a, .next a, a.next, .alignright a";

  /** Above the comments, and below again: to the oldest, older, newer and newest of them. */
  private static final String BLOGGER =
      ".paging-control-container a[href*=commentPage=]:not(.unneeded-paging-control)";

  /** Tells quickly whether markup may link comment pages. */
  static boolean maybe(String markup) {
    return SIGNS.stream().anyMatch(markup::contains);
  }

  /**
   * Returns null where the page does not tell.
   *
   * @param own the page's address, if it is known: lists of recent comments lead to other articles
   */
  static @Nullable CommentPage of(Document page, @Nullable String own) {
    List<Link> wordPress = links(page, WORDPRESS, own);
    List<Link> blogger = links(page, BLOGGER, own);
    if (!wordPress.isEmpty()) {
      return page(wordPress.get(0), wordPress(wordPress));
    }
    return blogger.size() < 2 ? null : page(blogger.get(0), blogger(blogger));
  }

  private static @Nullable CommentPage page(Link some, int number) {
    return number < 1 ? null : new CommentPage(some.element.absUrl("href"), number);
  }

  /** Those to numbered pages of this article; none where they lead to several. */
  private static List<Link> links(Document page, String selector, @Nullable String own) {
    PageAddress wanted = PageAddress.orNull(own);
    String key = wanted == null ? null : wanted.key();
    List<Link> links = new ArrayList<>();
    for (Element element : page.select(selector)) {
      PageAddress address = PageAddress.orNull(element.absUrl("href"));
      if (address == null || address.page() < 1) {
        continue;
      }
      key = key == null ? address.key() : key;
      if (key.equals(address.key())) {
        links.add(new Link(element, address.page()));
      } else if (wanted == null) {
        return List.of();
      }
    }
    return links;
  }

  /** Links to comments name the page that these are on; else the pages before and behind tell. */
  private static int wordPress(List<Link> links) {
    Map<Integer, Integer> votes = new TreeMap<>();
    int between = 0;
    for (Link link : links) {
      if (OF_COMMENT.matcher(link.element.attr("href")).find()) {
        votes.merge(link.number, 1, Integer::sum);
      } else if (between == 0 && link.element.is(BEFORE)) {
        between = link.number + 1;
      } else if (between == 0 && link.element.is(BEHIND)) {
        between = link.number - 1;
      }
    }
    int most = votes.values().stream().max(Integer::compare).orElse(0);
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      if (vote.getValue() == most) {
        return vote.getKey();
      }
    }
    return between;
  }

  /** The oldest page is the first: what begins with another number begins with the newer page. */
  private static int blogger(List<Link> links) {
    int first = links.get(0).number;
    return first == 1 ? links.get(1).number + 1 : first - 1;
  }

  private record Link(Element element, int number) {}
}
