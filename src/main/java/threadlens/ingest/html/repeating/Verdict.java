package threadlens.ingest.html.repeating;

import java.util.HashSet;
import java.util.Set;
import threadlens.ingest.html.tree.Signs;
import threadlens.text.Ints;

/**
 * How surely the items of a group are comments. Evidence is added up as log-odds and turned into a
 * number from 0 to 1. It speaks for comments that most items have a time (2.2), a name that varies
 * (2.2) and prose of their own (1.2); that there are many (up to 0.8), that they lie in each other
 * (0.7), have buttons to answer or report (1.2), ids that count (0.8), and that their markup speaks
 * of comments (1.4) or posts (0.7). It speaks against them that they have links as long as titles,
 * which lead to other pages, as lists of articles have (3.5), that their text is links (2.5), that
 * they hold several names or times (4), and that the markup around them speaks of recent, related
 * or navigation (2). Everything begins at -3.6, so that prose with a time and a name alone, as
 * blogs show their articles, is not enough.
 */
final class Verdict {
  /** Nothing less sure is reported. */
  static final double THRESHOLD = 0.6;

  private static final double FULL = 1.2;
  private static final double BUTTONS = 1.2;

  /** Sums of fractions are not exact. */
  private static final double MARGIN = 0.001;

  private static final long HREF = Signs.bits(Signs.attribute("href"));

  private final Sample sample;
  private final Outline outline;
  private final Layout layout;
  private final Prospect prospect;

  private Verdict(Prospect prospect, Layout layout) {
    this.prospect = prospect;
    this.layout = layout;
    sample = layout.sample();
    outline = sample.outline();
  }

  static double of(Prospect prospect, Layout layout) {
    return new Verdict(prospect, layout).confidence();
  }

  /**
   * The most that the verdict may be.
   *
   * @param time the share of items with a time at most
   * @param name the same with a name
   */
  static double most(Prospect prospect, double time, double name) {
    return confidence(sum(prospect, time, name, true) + FULL + BUTTONS) + MARGIN;
  }

  private double confidence() {
    return confidence(
        sum(prospect, layout.time().coverage(), layout.name().coverage(), isPerson())
            + FULL * layout.body().full()
            + BUTTONS * buttons()
            - 3.5 * teasers()
            - 4 * (1 - layout.single()));
  }

  private boolean isPerson() {
    int name = layout.name().key();
    return name >= 0 && Words.person(outline.key(name));
  }

  /**
   * The log-odds of all that is known before a look into the items, with what is found of names and
   * times.
   *
   * @param time the share of items with a time
   * @param name the same with a name
   * @param person whether the place of names is called after people
   */
  private static double sum(Prospect prospect, double time, double name, boolean person) {
    Groups.Group group = prospect.group();
    double sum =
        -3.6
            + 2.2 * time
            + 2.2 * name
            + 0.08 * Math.min(10, group.items().size())
            + (prospect.nested() ? 0.7 : 0)
            + 0.8 * prospect.numbered()
            + prospect.words()
            - 2.5 * prospect.linked()
            + few(prospect, time, name, person);
    return time < 0.4 ? sum + (name < 0.5 ? -3 : group.hinted() ? 0 : -2) : sum;
  }

  /** Turns log-odds into a number from 0 to 1. */
  static double confidence(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  private double buttons() {
    int with = 0;
    for (int i = 0; i < sample.size(); i++) {
      Ints elements = sample.elements(i);
      boolean found = false;
      for (int j = 1; j < elements.size() && !found; j++) {
        int element = elements.get(j);
        found = outline.sum(Sum.TEXT, element) < 40 && outline.button(element);
      }
      with += found ? 1 : 0;
    }
    return (double) with / sample.size();
  }

  /** The share of items that have a long link to a page of their own, as teasers have. */
  private double teasers() {
    Set<String> addresses = new HashSet<>();
    for (int i = 0; i < sample.size(); i++) {
      String address = titleAddress(i);
      if (!address.isEmpty()) {
        addresses.add(Text.withoutDigits(address));
      }
    }
    int several = prospect.group().told() ? 1 : 2;
    return addresses.size() < several ? 0 : (double) addresses.size() / sample.size();
  }

  private String titleAddress(int item) {
    Ints elements = sample.elements(item);
    for (int i = 0; i < elements.size(); i++) {
      String address = address(elements.get(i));
      if (!address.isEmpty() && title(elements.get(i))) {
        int mark = address.indexOf('#');
        return mark < 0 ? address : address.substring(0, mark);
      }
    }
    return "";
  }

  private String address(int element) {
    boolean link = outline.mayShow(element, HREF) && outline.tag(element).equals("a");
    return link ? outline.element(element).attr("href") : "";
  }

  /** A link of more words than a name has, and no time. */
  private boolean title(int link) {
    String label = outline.label(link);
    boolean heading = holdsHeading(link) || holdsHeading(outline.parent(link));
    return Text.words(label) > (heading ? 2 : 3) && outline.time(label) == null;
  }

  private boolean holdsHeading(int index) {
    String tag = index < 0 ? "" : outline.element(index).normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /**
   * Few items repeat nothing yet, so more is asked of them: all have a name and a time, and none
   * the title of the page. One alone is believed only where its markup calls it and its name so, or
   * the page says that it is its only one, and it is not most of the page.
   */
  private static double few(Prospect prospect, double time, double name, boolean person) {
    int items = prospect.group().items().size();
    if (items > 3) {
      return 0;
    }
    boolean called = person || prospect.group().told();
    boolean stands = prospect.mayStandAlone() && called && time > 0 && name > 0;
    return (time + name < 1.6 ? -2.5 : 0)
        + (prospect.holdsTitle() ? -3 : 0)
        + (items > 1 || stands ? 0 : -5);
  }
}
