package threadlens.ingest.html.repeating;

import java.util.Set;
import java.util.function.IntPredicate;
import threadlens.text.Ints;

/** At which places the items of a group keep what makes a comment. */
record Layout(Sample sample, TimePlace time, NamePlace name, Furniture furniture, BodyPlace body) {
  private static final int MOST_ELEMENTS = 20_000;

  /** Beside paragraphs they are of the same text. */
  private static final Set<String> BLOCKS =
      Set.of("blockquote", "pre", "ul", "ol", "dl", "h2", "h3", "h4", "h5", "h6");

  static Layout of(Sample sample, TimePlace time, NamePlace name) {
    Furniture furniture = new Furniture(sample);
    BodyPlace body = BodyPlace.of(sample, furniture, name.key(), time.key());
    return new Layout(sample, time, name, furniture, body);
  }

  /**
   * The share of the items that show one name and one time: what shows more holds several. What
   * else stands under the key of a time, such as a link to answer, is none; nor is a time a name.
   */
  double single() {
    Outline outline = sample.outline();
    double names = single(name.key(), other -> outline.time(other) == null);
    return Math.min(names, single(time.key(), other -> outline.time(other) != null));
  }

  private double single(int key, IntPredicate counts) {
    Place place = sample.place(key);
    if (place == null || place.single() == 1) {
      return 1;
    }
    int several = 0;
    for (int i = 0; i < sample.size(); i++) {
      several += place.first(i) >= 0 && others(i, place.first(i), key, counts) ? 1 : 0;
    }
    return 1 - (double) several / place.items();
  }

  private boolean others(int item, int first, int key, IntPredicate counts) {
    Outline outline = sample.outline();
    Ints elements = sample.elements(item);
    for (int i = sample.position(item, first) + 1; i < elements.size(); i++) {
      int other = elements.get(i);
      if (outline.hasKey(other, key) && counts.test(other)) {
        return true;
      }
    }
    return false;
  }

  /** Reads one item. */
  Parts parts(Items items, int item) {
    Ints elements = items.elements(item, MOST_ELEMENTS);
    int shownTime = first(items, elements, time.key());
    int shownName = first(items, elements, name.key());
    return new Parts(
        elements,
        shownName < 0 ? -1 : NamePlace.shown(items.outline(), shownName, shownTime),
        shownTime,
        whole(items, elements, first(items, elements, body.key())));
  }

  /**
   * Where an item has several bodies, as paragraphs without a box are, what is around them; so too
   * where a list, a heading, a quotation stands right beside a paragraph.
   */
  private int whole(Items items, Ints elements, int first) {
    Outline outline = items.outline();
    int last = first;
    for (int i = elements.size() - 1; first > 0 && i > 0 && elements.get(i) > last; i--) {
      last = outline.hasKey(elements.get(i), body.key()) ? elements.get(i) : last;
    }
    int around = first;
    while (around >= 0 && !outline.holds(around, last)) {
      around = outline.parent(around);
    }
    boolean alone = around == first && first > elements.get(0) && outline.tag(first).equals("p");
    return alone && isBesideOthers(outline, first) ? outline.parent(first) : around;
  }

  private boolean isBesideOthers(Outline outline, int paragraph) {
    int parent = outline.parent(paragraph);
    int before = paragraph - 1;
    while (before > parent && outline.parent(before) != parent) {
      before = outline.parent(before);
    }
    int behind = outline.end(paragraph);
    return (before > parent && isBlock(outline, before))
        || (behind < outline.end(parent) && isBlock(outline, behind));
  }

  /** Whether it is of a comment's text: not the name as a heading, not a list of buttons. */
  private boolean isBlock(Outline outline, int element) {
    return BLOCKS.contains(outline.tag(element))
        && outline.sum(Sum.LINKED, element) * 2 <= outline.sum(Sum.TEXT, element)
        && !holdsKey(outline, element, name.key())
        && !holdsKey(outline, element, time.key());
  }

  /** Whether an element, or one in it, has a key, which may be -1 for none. */
  private static boolean holdsKey(Outline outline, int element, int key) {
    for (int i = element; key >= 0 && i < outline.end(element); i++) {
      if (outline.hasKey(i, key)) {
        return true;
      }
    }
    return false;
  }

  /** The first element under a key; -1 where there is none. */
  private static int first(Items items, Ints elements, int key) {
    for (int i = 1; key >= 0 && i < elements.size(); i++) {
      if (items.outline().hasKey(elements.get(i), key)) {
        return elements.get(i);
      }
    }
    return -1;
  }

  /**
   * The parts of one item, as elements of the outline; -1 where it has none.
   *
   * @param elements all of it, itself first
   */
  record Parts(Ints elements, int name, int time, int body) {
    int root() {
      return elements.get(0);
    }
  }
}
