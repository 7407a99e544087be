package threadlens.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.CommentKeys;
import threadlens.ingest.decoding.Problems;
import threadlens.ingest.html.article.ArticleFinder;
import threadlens.ingest.times.PageTimes;
import threadlens.ingest.times.Times;
import threadlens.model.Article;
import threadlens.model.Author;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.PostedAt;
import threadlens.model.Quote;
import threadlens.model.ReplyHints;
import threadlens.model.StatedParent;

/** Puts together what was found on a page. */
final class Assembly {
  /** The code of the problem that a page's comments are not on it. */
  static final String NO_COMMENTS = "not-captured";

  private static final String NOT_CAPTURED =
      "a script loads the comments: scroll to them in a browser, then save again";

  private static final String FRAME =
      "the comments stand in a frame that is not there, shows none or is read by its own name: ";

  private static final String SHELL =
      "a script makes the page: open it in a browser, scroll to the comments, then save it there";

  /** A page that shows less, beside scripts, is made by them. In characters. */
  private static final int LEAST_SHOWN = 300;

  private static final String EXCERPT =
      "a script loads the text: only the excerpt for links to the page is here";

  private final HtmlPage page;
  private final FoundComments found;
  private final PageTimes times;
  private final Problems problems;
  private final Map<String, Integer> byExternalId = new HashMap<>();

  /**
   * @param times that know when the page was saved, if that is known
   */
  Assembly(HtmlPage page, FoundComments found, Times times) {
    this.page = page;
    this.found = found;
    problems = page.problems();
    String language = language(page);
    this.times = new PageTimes(times, shownTimes(found), language, problems);
    for (int i = 0; i < found.comments().size(); i++) {
      String id = found.comments().get(i).externalId();
      if (id != null) {
        byExternalId.putIfAbsent(marked(i, id), i);
      }
    }
  }

  /** What the page says that it is written in; empty where it does not. */
  private static String language(HtmlPage page) {
    Element html = page.document().firstElementChild();
    return html == null ? "" : html.attr("lang");
  }

  Discussion discussion(String format) {
    List<Comment> comments = comments();
    Article shown = ArticleFinder.find(rest(), page.tree(), page.linkedData(), found.forum());
    boolean nothing = shown.text().isEmpty() && comments.isEmpty();
    Article article = nothing ? excerpt(shown) : shown;
    tellOfOtherLists();
    Integer declared = found.declared();
    if (declared != null && declared != comments.size()) {
      String message = declared + " comments declared, " + comments.size() + " found";
      problems.add("count-differs", message, 1, 1);
    }
    return new Discussion(
        page.source().id(),
        format,
        found.profile(),
        found.confidence(),
        article,
        state(nothing && isMadeByScripts()),
        declared,
        comments,
        problems.list());
  }

  /** Returns a site's id, told apart from the same of another list. */
  private String marked(int comment, String id) {
    FoundComments.SecondList second = found.second();
    return second == null || comment < second.from() ? id : second.mark() + id;
  }

  private void tellOfOtherLists() {
    FoundComments.SecondList second = found.second();
    if (second != null) {
      int behind = found.comments().size() - second.from();
      String message =
          "comments of two lists ("
              + second.profiles()
              + "), the one behind the other: "
              + second.from()
              + " and "
              + behind;
      problems.add(
          "second-list", message, page.location(found.comments().get(second.from()).element()));
    }
    if (!found.again().isEmpty()) {
      String message =
          "comments shown in another list too, and given once, at their place in the list of all: "
              + found.again().size();
      problems.add("shown-twice", message, page.location(found.again().get(0)));
    }
  }

  private Article excerpt(Article empty) {
    Article excerpt = ArticleFinder.excerpt(empty, page.tree());
    if (!excerpt.text().isEmpty()) {
      problems.add("article-excerpt", EXCERPT, 1, 1);
    }
    return excerpt;
  }

  /** Of a page that shows neither an article nor comments. */
  private boolean isMadeByScripts() {
    Document rest = page.document();
    return rest.body().text().length() < LEAST_SHOWN && rest.selectFirst("script") != null;
  }

  /**
   * @param scripted whether a script would make the page
   */
  private CommentsState state(boolean scripted) {
    CommentsState state = found.state();
    boolean none = found.comments().isEmpty();
    if (state == null && none) {
      state = scripted ? CommentsState.NOT_CAPTURED : PageState.noticed(page.tree());
    }
    if (state == CommentsState.NOT_CAPTURED) {
      List<String> frames = SavedFrames.of(page, found);
      String advice = scripted ? SHELL : frames.isEmpty() ? NOT_CAPTURED : FRAME + frames.get(0);
      problems.add(NO_COMMENTS, advice, 1, 1);
    }
    if (state != null) {
      return state;
    }
    return none ? CommentsState.NONE : CommentsState.OPEN;
  }

  /** The page without its comments; all of one that is a single comment, whose headings name it. */
  private Document rest() {
    found.section().forEach(Element::remove);
    for (FoundComment comment : found.comments()) {
      Element element = comment.element();
      if (element != null && element.ownerDocument() != null && !element.nameIs("body")) {
        element.remove(); // what is gone with its section is not sought among its siblings again
      }
    }
    return page.document();
  }

  private List<Comment> comments() {
    CommentKeys keys = new CommentKeys();
    List<CommentId> ids = new ArrayList<>();
    for (int i = 0; i < found.comments().size(); i++) {
      ids.add(id(i, keys));
    }
    List<Comment> comments = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      comments.add(comment(i, ids));
    }
    return comments;
  }

  private CommentId id(int comment, CommentKeys keys) {
    FoundComment each = found.comments().get(comment);
    String own = each.externalId();
    return own != null
        ? keys.own(marked(comment, own))
        : keys.made(orEmpty(each.author()), orEmpty(each.time()), each.prose().text());
  }

  private Comment comment(int index, List<CommentId> ids) {
    FoundComment each = found.comments().get(index);
    Location location = page.location(each.element());
    String author = each.author();
    return new Comment(
        ids.get(index),
        each.externalId(),
        each.url(),
        author == null ? null : new Author(author, author, each.kind()),
        time(each.time(), location),
        each.prose().text(),
        new ReplyHints(parent(index, ids), each.nesting(), quotes(index, ids)),
        each.state(),
        each.reports(),
        location,
        new TreeMap<>());
  }

  private @Nullable StatedParent parent(int index, List<CommentId> ids) {
    FoundComment each = found.comments().get(index);
    Integer parent = each.parent();
    String missing = each.missingParent();
    if (parent != null) {
      return new StatedParent(parent < 0 ? null : ids.get(parent));
    }
    return missing == null ? null : new StatedParent(new CommentId(marked(index, missing)));
  }

  private List<Quote> quotes(int index, List<CommentId> ids) {
    FoundComment each = found.comments().get(index);
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < each.prose().quotes().size(); i++) {
      String quoted = each.quoted(i);
      Integer of = quoted == null ? null : byExternalId.get(marked(index, quoted));
      quotes.add(new Quote(each.prose().quotes().get(i), of == null ? null : ids.get(of)));
    }
    return quotes;
  }

  private @Nullable PostedAt time(@Nullable String shown, Location location) {
    return shown == null ? null : times.at(shown, location);
  }

  private static List<String> shownTimes(FoundComments found) {
    List<String> shown = new ArrayList<>();
    for (FoundComment comment : found.comments()) {
      String time = comment.time();
      if (time != null) {
        shown.add(time);
      }
    }
    return shown;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
