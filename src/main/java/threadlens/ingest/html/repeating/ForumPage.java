package threadlens.ingest.html.repeating;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Collector;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Whether the first item opened a thread. It did where the page has no prose of size besides the
 * items, or says what it is: a forum in its address or its schema.org type.
 */
final class ForumPage {
  /** An article is longer, even beside what calls itself a forum; in letters. */
  private static final int ARTICLE = 600;

  /** On other pages a few sentences beside the items are an article. */
  private static final int SHORT_ARTICLE = 200;

  /** Buttons and hints under the title have less prose than an opening post; in letters. */
  private static final int OPENING_POST = 120;

  private static final String[] WORDS = {
    "forum", "thread", "topic", "viewtopic", "showthread", "discussion", "board"
  };

  private static final Evaluator FORUM =
      QueryParser.parse("[itemtype*=DiscussionForumPosting], [itemtype*=QAPage]");

  private static final Evaluator ADDRESS =
      QueryParser.parse("link[rel=canonical], meta[property=og:url]");

  private ForumPage() {}

  static boolean is(Document page, Items items, Section section) {
    Outline outline = items.outline();
    int first = section.around() < 0 ? items.index(0) : section.around();
    boolean comments = called(items);
    if (ShortArticle.title(items, OPENING_POST) != null) {
      return false; // an opening post of other markup, which would be lost
    } else if (Collector.findFirst(FORUM, page) != null) {
      return true;
    }
    int before = before(outline, first);
    return speaks(page)
        ? !comments || before < ARTICLE
        : !comments
            && before < SHORT_ARTICLE
            && ShortArticle.title(items) == null
            && !longBehind(items, section, before);
  }

  /** Behind them stand terms of use and the like; an article would be as long as half of them. */
  private static boolean longBehind(Items items, Section section, int before) {
    Outline outline = items.outline();
    int inItems = 0;
    for (int own : items.own(Sum.PROSE)) {
      inItems += own;
    }
    int within = section.around() < 0 ? inItems : outline.sum(Sum.PROSE, section.around());
    int behind = outline.sum(Sum.PROSE, 0) - within - before;
    return behind >= SHORT_ARTICLE && behind * 2 >= inItems;
  }

  /**
   * What stands behind them is no article; what a box around them holds itself may stand before.
   */
  private static int before(Outline outline, int first) {
    int prose = 0;
    for (int i = 0; i < first; ) {
      if (outline.holds(i, first)) {
        prose += outline.sum(Sum.PROSE, i);
        for (int below = i + 1; below < outline.end(i); below = outline.end(below)) {
          prose -= outline.sum(Sum.PROSE, below);
        }
        i++;
      } else {
        prose += outline.sum(Sum.PROSE, i);
        i = outline.end(i);
      }
    }
    return prose;
  }

  /** Whether the markup calls the items comments: those of an article. */
  private static boolean called(Items items) {
    Element first = items.outline().element(items.index(0));
    String said = (first.className() + ' ' + first.id()).toLowerCase(Locale.ROOT);
    return said.contains("comment") || said.contains("komment") || said.contains("coment");
  }

  private static boolean speaks(Document page) {
    StringBuilder said =
        new StringBuilder(page.body().className()).append(' ').append(page.body().id());
    for (Element link : Collector.collect(ADDRESS, page)) {
      said.append(' ').append(link.attr("href")).append(link.attr("content"));
    }
    String lower = said.toString().toLowerCase(Locale.ROOT);
    for (String word : WORDS) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
