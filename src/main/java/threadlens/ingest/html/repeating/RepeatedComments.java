package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.markup.Prose;

/**
 * The comments of a page, found by nothing but their repetition.
 *
 * @param confidence from {@link #THRESHOLD} to 1
 * @param nested whether the page shows who answers whom
 * @param forum whether the first of them opened the thread, and there is no article
 * @param declared how many the page says there are; null where it does not say
 * @param section what holds nothing but comments and what belongs to them
 */
public record RepeatedComments(
    double confidence,
    boolean nested,
    boolean forum,
    @Nullable Integer declared,
    List<Element> section,
    List<Item> items) {
  /** What is less sure is not reported. */
  public static final double THRESHOLD = Verdict.THRESHOLD;

  /** The mean of characters in comments is greater than this, but for lists of labels. */
  private static final int SHORTEST = 12;

  public RepeatedComments {
    section = List.copyOf(section);
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

  /** Looks for comments; null where nothing is sure enough. */
  public static @Nullable RepeatedComments find(Document page) {
    Outline outline = Outline.of(page.body());
    RepeatedComments found = find(page, outline);
    if (found == null) {
      Outline other = Outline.withoutScripts(page.body(), outline);
      return other == null ? null : find(page, other);
    }
    return found;
  }

  private static @Nullable RepeatedComments find(Document page, Outline outline) {
    List<Judged> judged = new ArrayList<>();
    for (Groups.Group group : Groups.of(outline)) {
      Judged each = Judged.of(group);
      if (each.confidence >= THRESHOLD) {
        judged.add(each);
      }
    }
    Judged best = best(judged);
    return best == null ? null : read(best, page);
  }

  private static @Nullable Judged best(List<Judged> judged) {
    Judged best = null;
    for (Judged each : judged) {
      best = best == null || each.better(best) ? each : best;
    }
    return best == null ? null : best.with(judged);
  }

  private static @Nullable RepeatedComments read(Judged found, Document page) {
    Items items = found.group.items();
    Layout layout = found.layout;
    String[] ids = OwnIds.of(items, layout);
    Nesting nesting = Nesting.of(items, ids);
    BodyText texts = new BodyText(items, layout);
    List<Item> all = new ArrayList<>();
    int[] numbers = new int[items.size()];
    for (int i = 0; i < items.size(); i++) {
      numbers[i] = -1;
      Outline outline = items.outline();
      if (Words.linkback(outline.element(items.index(i)).className())) {
        continue; // another site's link to the article: nobody's comment
      }
      Layout.Parts parts = layout.parts(items, i);
      String author = parts.name() < 0 ? null : layout.name().shown(outline, parts.name());
      ShownTime time = parts.time() < 0 ? null : TimePlace.shown(outline, parts.time());
      Prose prose = texts.of(parts);
      boolean nothing = author == null && time == null;
      if (nothing && (prose.text().isEmpty() || layout.name().coverage() > 0.9)) {
        continue; // an advertisement, or a form, among comments
      }
      numbers[i] = all.size();
      int parent = nesting.parent(i) < 0 ? -1 : numbers[nesting.parent(i)];
      String id = ids[i].isEmpty() ? null : ids[i];
      String url = OwnIds.address(items, parts, ids[i]);
      String shown = time == null ? null : time.shown();
      Element element = outline.element(parts.root());
      all.add(new Item(element, author, shown, prose, id, url, parent, nesting.depth(i)));
    }
    if (!talk(all)) {
      return null;
    }
    Section section = Section.of(items, all.size());
    boolean forum = ForumPage.is(page, items, section);
    return new RepeatedComments(
        found.confidence, nesting.shown(), forum, section.declared(), section.elements(), all);
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

  /** A group with what was learned of it. */
  private record Judged(Groups.Group group, Layout layout, double confidence) {
    static Judged of(Groups.Group group) {
      Layout layout = Layout.of(group.items());
      return new Judged(group, layout, Verdict.of(group, layout));
    }

    /** Of two that are as sure, the one that holds more prose is whole. */
    double worth() {
      double prose = (double) layout.body().prose() * group.items().size() / layout.sample().size();
      double shown = 0.5 + layout.time().coverage() + layout.name().coverage();
      return Math.pow(confidence, 3) * layout.single() * shown * shown * Math.pow(prose, 0.25);
    }

    /**
     * Of a comment that stands alone the tightest element is it: around it lies the whole section.
     * Of many, the widest: around them lie their answers.
     */
    boolean better(Judged other) {
      double wins = worth() / other.worth();
      boolean alone = group.items().size() == 1;
      if (group.items().size() != other.group.items().size()) {
        return wins > 1;
      } else if (other.around(this)) {
        return wins > (alone ? 0.8 : 1.15);
      }
      return wins > (around(other) ? (alone ? 1.25 : 0.85) : 1);
    }

    private boolean around(Judged other) {
      Items mine = group.items();
      Items theirs = other.group.items();
      int last = mine.size() - 1;
      return mine.outline().holds(mine.index(0), theirs.index(0))
          && mine.outline().holds(mine.index(last), theirs.index(last));
    }

    /** The same with the items of groups that look alike, such as answers of another class. */
    Judged with(List<Judged> others) {
      Judged merged = this;
      for (Judged other : others) {
        if (alike(other) && merged.apart(other)) {
          merged = merged.and(other);
        }
      }
      return merged;
    }

    private boolean alike(Judged other) {
      String name = layout.name().key();
      String time = layout.time().key();
      return name != null
          && name.equals(other.layout.name().key())
          && time != null
          && time.equals(other.layout.time().key());
    }

    private boolean apart(Judged other) {
      Items mine = group.items();
      Items theirs = other.group.items();
      Outline outline = mine.outline();
      Set<Integer> partsOfMine = new HashSet<>();
      for (int i = 0; i < mine.size(); i++) {
        Layout.Parts parts = layout.parts(mine, i);
        for (int part : new int[] {parts.name(), parts.time(), parts.body()}) {
          for (int at = part; at >= parts.root(); at = outline.parent(at)) {
            partsOfMine.add(at);
          }
        }
      }
      for (int i = 0; i < theirs.size(); i++) {
        if (partsOfMine.contains(theirs.index(i)) || holdsAny(outline, theirs.index(i), mine)) {
          return false;
        }
      }
      return true;
    }

    private static boolean holdsAny(Outline outline, int around, Items items) {
      for (int i = 0; i < items.size(); i++) {
        if (outline.holds(around, items.index(i))) {
          return true;
        }
      }
      return false;
    }

    private Judged and(Judged other) {
      int[] all =
          IntStream.concat(
                  Arrays.stream(group.items().indices()),
                  Arrays.stream(other.group.items().indices()))
              .sorted()
              .distinct()
              .toArray();
      Items items = new Items(group.items().outline(), all);
      Groups.Group both =
          new Groups.Group(
              group.key(), items, group.hinted() || other.group.hinted(), group.rank());
      Judged judged = of(both);
      return judged.confidence >= confidence - 0.1 ? judged : this;
    }
  }
}
