package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.markup.Prose;

/**
 * The comments of a page, found by nothing but their repetition.
 *
 * @param confidence from {@link #THRESHOLD} to 1
 * @param nested whether the page shows who answers whom
 * @param forum whether the first of them opened the thread, and there is no article
 * @param declared how many the page says there are; null where it does not say
 * @param section what holds nothing but comments and what belongs to them
 * @param again what shows comments a second time, and is left out; {@link ShownTwice}
 * @param beside another list that the page calls comments too; null where there is none
 */
public record RepeatedComments(
    double confidence,
    boolean nested,
    boolean forum,
    @Nullable Integer declared,
    List<Element> section,
    List<Element> again,
    @Nullable RepeatedComments beside,
    List<Item> items) {
  /** What is less sure is not reported. */
  public static final double THRESHOLD = Verdict.THRESHOLD;

  /** The mean of characters in comments is greater than this, but for lists of labels. */
  private static final int SHORTEST = 12;

  private static final double SURE = 0.9;
  private static final int SEVERAL = 4;

  public RepeatedComments {
    section = List.copyOf(section);
    again = List.copyOf(again);
    items = List.copyOf(items);
  }

  /**
   * One comment.
   *
   * @param author null where it shows no name
   * @param time as shown; null where it shows none
   * @param id the site's own; null where it has none
   * @param url as it stands; null where it has none
   * @param parent which of the items it answers; -1 for none
   * @param depth 0 at the top
   */
  public record Item(
      Element element,
      @Nullable String author,
      @Nullable String time,
      Prose prose,
      @Nullable String id,
      @Nullable String url,
      int parent,
      int depth) {}

  /**
   * Looks for comments; null where nothing is sure enough.
   *
   * @param tree the page's nodes
   * @param removed whether a text is what sites show in the place of a comment that is gone
   */
  public static @Nullable RepeatedComments find(
      Document page, PageTree tree, Predicate<String> removed) {
    int body = tree.number(page.body());
    if (body < 0) {
      return null; // a page without one: the parser has just made it
    }
    Outline outline = Outline.of(tree, body);
    RepeatedComments found = find(page, outline, removed);
    if (found == null) {
      Outline other = Outline.withoutScripts(tree, body, outline);
      return other == null ? boxed(page, outline, removed) : find(page, other, removed);
    }
    return found;
  }

  /** Comments without an element of their own, each put into one. */
  private static @Nullable RepeatedComments boxed(
      Document page, Outline outline, Predicate<String> removed) {
    List<Element> boxes = new ArrayList<>(FirstLines.box(outline));
    if (boxes.isEmpty()) {
      boxes.addAll(SideBySide.box(outline));
    }
    if (boxes.isEmpty()) {
      return null;
    }
    PageTree tree = PageTree.of(page);
    RepeatedComments found = find(page, Outline.of(tree, tree.number(page.body())), removed);
    if (found == null || !found.sure()) {
      Boxes.remove(boxes);
      return null;
    }
    return found;
  }

  /** What was put together here must show more than what repeats by itself. */
  private boolean sure() {
    return confidence >= SURE
        && items.size() >= SEVERAL
        && items.stream().allMatch(item -> item.author != null && item.time != null);
  }

  private static @Nullable RepeatedComments find(
      Document page, Outline outline, Predicate<String> removed) {
    List<Groups.Group> groups = Groups.of(outline);
    Judged repeated = Judged.best(groups);
    Judged best = repeated == null ? Judged.best(LoneComment.of(outline)) : repeated;
    RepeatedComments found = best == null ? null : read(best, page, removed);
    if (best == null || found == null || found.forum) {
      return found;
    }
    Judged other = best.beside(groups);
    return other == null ? found : found.with(read(other, page, removed));
  }

  private RepeatedComments with(@Nullable RepeatedComments other) {
    return new RepeatedComments(confidence, nested, forum, declared, section, again, other, items);
  }

  private static @Nullable RepeatedComments read(
      Judged found, Document page, Predicate<String> removed) {
    Items items = found.group().items();
    ItemTexts all = ItemTexts.of(items, found.layout(), removed);
    ShownTwice twice = ShownTwice.in(items, all.byNumber());
    ItemTexts once = twice.isNone() ? all : ItemTexts.of(twice.once(), found.layout(), removed);
    List<Item> shown = once.shown();
    if (!talk(shown) && !(found.isCalledComments() && isSigned(shown))) {
      return null;
    }
    Section section = Section.of(items, all.shown().size());
    boolean forum = ForumPage.is(page, items, section);
    return new RepeatedComments(
        found.confidence(),
        once.nesting().shown(),
        forum,
        section.declared(),
        section.elements(),
        twice.again(),
        null,
        shown);
  }

  /**
   * Whether all say something, not the same, and show who and when: where the page calls them
   * comments, "Agreed" and "+1" are some. What sites tell of their readers ("liked this") recurs.
   */
  private static boolean isSigned(List<Item> items) {
    Set<String> said = new HashSet<>();
    for (Item item : items) {
      String text = item.prose().text();
      if (item.author == null || item.time == null || text.isEmpty()) {
        return false;
      }
      said.add(text);
    }
    return said.size() * 2 > items.size();
  }

  /** Whether most say something: not only lists of names, of hours, or of labels. */
  private static boolean talk(List<Item> items) {
    int said = 0;
    long size = 0;
    for (Item item : items) {
      String text = item.prose().text();
      ShownTime time = ShownTime.find(text);
      boolean nothing = text.equals(item.author()) || (time != null && time.shown().equals(text));
      said += text.isEmpty() || nothing ? 0 : 1;
      size += Math.min(100, text.length());
    }
    return said * 3 > items.size() * 2 && size >= SHORTEST * (long) said;
  }
}
