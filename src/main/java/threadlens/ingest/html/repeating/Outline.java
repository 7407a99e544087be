package threadlens.ingest.html.repeating;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.html.tree.PageTree;
import threadlens.ingest.html.tree.Signs;
import threadlens.ingest.markup.TagNames;

/**
 * The elements of a page in their order, with running sums, so that what lies within one is known
 * at once. What a reader does not see is left out.
 */
final class Outline {
  private static final Set<String> UNSEEN =
      TagNames.of(
          "head script style noscript template svg iframe object select textarea math" + " label");

  private static final long DATETIME = Signs.bits(Signs.attribute("datetime"));
  private static final long ITEMPROP = Signs.bits(Signs.attribute("itemprop"));

  /** A form with more text is more than a form. */
  private static final int FORM = 1500;

  private final PageTree page;
  private final int[] numbers;
  private final int[] parents;
  private final int[] ends;
  private final int[] depths;
  private int size;
  private final ShownTimes times = new ShownTimes();
  private final Sums sums;
  private final Keys keys;
  private int noScripts; // how many characters only readers without scripts see
  private final Lazy<int[]> keysOf;
  private final Texts texts;
  private final Lazy<Boolean> buttons;
  private final Lazy<Optional<ShownTime>> shownTimes;
  private final Lazy<Optional<ShownName>> shownNames;
  private @Nullable Quotations quotations;

  private Outline(PageTree page, int root, boolean withoutScripts) {
    this.page = page;
    int[] byNumber = new int[page.end(root)]; // for each element of the page its index; -1 unseen
    int[] found = new int[page.end(root) - root];
    for (int i = root; i < page.end(root); i++) {
      if (page.name(i).equals("noscript")) {
        noScripts += textIn(i);
      }
      if (isSeen(i, withoutScripts)) {
        byNumber[i] = size;
        found[size++] = i;
      } else {
        Arrays.fill(byNumber, i, page.end(i), -1);
        i = page.end(i) - 1;
      }
    }
    numbers = Arrays.copyOf(found, size);
    parents = new int[size];
    depths = new int[size];
    ends = new int[size];
    texts = new Texts(this, page);
    sums = new Sums(size);
    nest(byNumber);
    sumUp(byNumber);
    keys = new Keys(page);
    keysOf = new Lazy<>(size, this::findKeys);
    buttons = new Lazy<>(size, i -> Labels.button(label(i)));
    shownTimes = new Lazy<>(size, i -> Optional.ofNullable(ShownTime.find(this, i)));
    shownNames = new Lazy<>(size, i -> Optional.ofNullable(ShownName.find(this, i)));
  }

  /** Goes through an element of a page and all within it. */
  static Outline of(PageTree page, int root) {
    return new Outline(page, root, false);
  }

  /**
   * As a reader without scripts sees it, where that is more: pages that scripts build hold their
   * text in {@code noscript}. Null where it is not.
   */
  static @Nullable Outline withoutScripts(PageTree page, int root, Outline seen) {
    if (seen.noScripts <= seen.sum(Sum.TEXT, 0)) {
      return null;
    }
    Outline outline = new Outline(page, root, true);
    boolean more = outline.sum(Sum.TEXT, 0) > 2L * seen.sum(Sum.TEXT, 0);
    return more ? outline : null;
  }

  int size() {
    return size;
  }

  /** Returns the first time in a text of the page; null as {@link ShownTime#find}. */
  @Nullable ShownTime time(String text) {
    return times.in(text);
  }

  /** Returns the number of an element on the page. */
  int number(int index) {
    return numbers[index];
  }

  Element element(int index) {
    return page.element(numbers[index]);
  }

  /** Returns the name of an element, in small letters. */
  String tag(int index) {
    return page.name(numbers[index]);
  }

  /** Tells quickly whether an element may show a sign, by its {@link Signs#bits}; false is sure. */
  boolean mayShow(int index, long bits) {
    return page.signs().mayShow(numbers[index], bits);
  }

  /**
   * Returns an attribute of an element; empty where it has none of that name.
   *
   * @param bits of its sign
   */
  String attribute(int index, String name, long bits) {
    return mayShow(index, bits) ? element(index).attr(name) : "";
  }

  /** Returns the first element of a name that has an attribute, from one on, be it seen or not. */
  @Nullable Element first(int index, String name, String attribute) {
    for (int i = numbers[index]; i < page.end(numbers[index]); i++) {
      if (page.name(i).equals(name) && page.element(i).hasAttr(attribute)) {
        return page.element(i);
      }
    }
    return null;
  }

  /** Tells quickly whether a key of an element may speak of comments; {@link Keys#mayHint}. */
  boolean mayHint(int index, boolean around) {
    return keys.mayHint(numbers[index], around);
  }

  /** Returns which element holds this one; -1 for the first. */
  int parent(int index) {
    return parents[index];
  }

  int depth(int index) {
    return depths[index];
  }

  /** Returns the index behind the last element within. */
  int end(int index) {
    return ends[index];
  }

  int sum(Sum of, int index) {
    return sums.within(of, index, ends[index]);
  }

  /** Returns how many characters stand right in an element, but for white space. */
  int ownLetters(int index) {
    return sums.within(Sum.TEXT, index, index + 1);
  }

  boolean holds(int outer, int inner) {
    return outer <= inner && inner < end(outer);
  }

  /** Returns the time that an element shows; null where it shows none. */
  @Nullable ShownTime time(int index) {
    return shownTimes.of(index).orElse(null);
  }

  /** Returns the name that an element may show; null where what it shows is none. */
  @Nullable ShownName name(int index) {
    return shownNames.of(index).orElse(null);
  }

  /** Whether the label of an element begins as one of a button does. */
  boolean button(int index) {
    return buttons.of(index);
  }

  /** Whether an element is a quotation, or lies in one. */
  boolean isQuoted(int index) {
    if (quotations == null) {
      quotations = new Quotations(this, page);
    }
    return quotations.hold(index);
  }

  /** Returns what an element is known by: tag with each word of its class, or its place. */
  int[] keys(int index) {
    return keysOf.of(index);
  }

  /** Returns a key as it is written. */
  String key(int key) {
    return keys.text(key);
  }

  /** How many keys there are among those of the elements asked for theirs. */
  int allKeys() {
    return keys.size();
  }

  boolean hasKey(int index, int key) {
    for (int own : keys(index)) {
      if (own == key) {
        return true;
      }
    }
    return false;
  }

  private int[] findKeys(int index) {
    int parent = parent(index);
    return keys.of(numbers[index], parent < 0 ? -1 : keys(parent)[0]);
  }

  /** The texts of its elements. */
  Texts texts() {
    return texts;
  }

  /** Returns {@link Texts#own}. */
  String ownText(int index) {
    return texts.own(index);
  }

  /** Returns {@link Texts#label}. */
  String label(int index) {
    return texts.label(index);
  }

  private boolean isSeen(int number, boolean withoutScripts) {
    String name = page.name(number);
    boolean unseen = UNSEEN.contains(name) && !(withoutScripts && name.equals("noscript"));
    return !unseen && !(name.equals("form") && toWrite(number));
  }

  /** A form to write a comment in; others may hold the whole page. */
  private boolean toWrite(int form) {
    for (int i = form + 1; i < page.end(form); i++) {
      if (page.name(i).equals("textarea")) {
        return page.element(form).text().length() < FORM;
      }
    }
    return false;
  }

  private int textIn(int number) {
    int length = 0;
    for (int i = page.firstText(number); i < page.firstText(page.end(number)); i++) {
      length += page.text(i).length();
    }
    return length;
  }

  private void nest(int[] byNumber) {
    for (int i = 0; i < size; i++) {
      parents[i] = i == 0 ? -1 : byNumber[page.parent(numbers[i])];
      depths[i] = i == 0 ? 0 : depths[parents[i]] + 1;
    }
    for (int i = size - 1; i >= 0; i--) {
      ends[i] = Math.max(ends[i], i + 1);
      if (i > 0) {
        ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
      }
    }
  }

  private void sumUp(int[] byNumber) {
    boolean[] linked = new boolean[size];
    for (int i = 0; i < size; i++) {
      String name = tag(i);
      linked[i] = name.equals("a") || name.equals("button") || (i > 0 && linked[parents[i]]);
      if (name.equals("h1")) {
        sums.add(Sum.TITLES, i, 1);
      }
      if (name.equals("time") || isTimed(numbers[i]) || ShownTime.isCounted(this, i)) {
        sums.add(Sum.TIMES, i, 1);
      }
    }
    int last = page.firstText(page.end(numbers[0]));
    for (int i = page.firstText(numbers[0]); i < last; i++) {
      int parent = byNumber[page.textParent(i)];
      if (parent >= 0) {
        sums.addText(parent, page.seen(i), linked[parent]);
        sums.add(Sum.TIMES, parent, showsTime(i) ? 1 : 0);
      }
    }
    sums.sumUp();
  }

  private boolean showsTime(int text) {
    int seen = page.seen(text);
    return seen > 0 && seen <= ShownTime.LONGEST && times.in(texts.line(text)) != null;
  }

  private boolean isTimed(int number) {
    return (page.signs().mayShow(number, DATETIME) && page.element(number).hasAttr("datetime"))
        || (page.signs().mayShow(number, ITEMPROP)
            && page.element(number).attr("itemprop").startsWith("date"));
  }
}
