package threadlens.ingest.html.repeating;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

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

  private final Sample sample;
  private final Outline outline;
  private final Layout layout;
  private final Groups.Group group;

  private Verdict(Groups.Group group, Layout layout) {
    this.group = group;
    this.layout = layout;
    sample = layout.sample();
    outline = sample.outline();
  }

  static double of(Groups.Group group, Layout layout) {
    return new Verdict(group, layout).confidence();
  }

  private double confidence() {
    double sum =
        -3.6
            + 2.2 * layout.time().coverage()
            + 2.2 * layout.name().coverage()
            + 1.2 * layout.body().full()
            + 0.08 * Math.min(10, group.items().size())
            + (nested() ? 0.7 : 0)
            + 1.2 * buttons()
            + 0.8 * numbered()
            + words()
            + few()
            - 3.5 * teasers()
            - 4 * (1 - layout.single())
            - 2.5 * linked();
    if (layout.time().coverage() < 0.4) {
      sum -= layout.name().coverage() < 0.5 ? 3 : group.hinted() ? 0 : 2;
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private boolean nested() {
    for (int i = 0; i < group.items().size(); i++) {
      if (group.items().parent(i) >= 0) {
        return true;
      }
    }
    return false;
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

  private double numbered() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < sample.size(); i++) {
      String id = outline.element(sample.root(i)).attr("id");
      if (Text.hasDigits(id)) {
        ids.add(id);
      }
    }
    return (double) ids.size() / sample.size();
  }

  /** What the markup calls the items, and what is around them. */
  private double words() {
    boolean comment = false;
    boolean post = false;
    boolean against = false;
    int at = sample.root(0);
    for (int up = 0; at >= 0 && up < 6; up++) {
      if (outline.element(at).normalName().equals("body")) {
        break;
      }
      String said = said(outline.element(at));
      comment |= Words.comment(said);
      post |= up < 3 && Words.post(said);
      against |= Words.against(said);
      at = outline.parent(at);
    }
    return (comment ? 1.4 : post ? 0.7 : 0) - (against ? 2 : 0);
  }

  private static String said(Element element) {
    String classes = element.attr("class");
    String id = element.attr("id");
    return classes.substring(0, Math.min(300, classes.length()))
        + ' '
        + id.substring(0, Math.min(100, id.length()));
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
    return addresses.size() < 2 ? 0 : (double) addresses.size() / sample.size();
  }

  private String titleAddress(int item) {
    Ints elements = sample.elements(item);
    for (int i = 0; i < elements.size(); i++) {
      Element element = outline.element(elements.get(i));
      String address = element.normalName().equals("a") ? element.attr("href") : "";
      if (!address.isEmpty() && title(elements.get(i))) {
        int mark = address.indexOf('#');
        return mark < 0 ? address : address.substring(0, mark);
      }
    }
    return "";
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

  /** An article has the title of the page in it; a comment has not. */
  private boolean holdsTitle() {
    for (int i = 0; i < sample.size(); i++) {
      Ints elements = sample.elements(i);
      for (int j = 0; j < elements.size(); j++) {
        if (outline.element(elements.get(j)).normalName().equals("h1")) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Few items repeat nothing yet, so more is asked of them: all have a name and a time, and none
   * the title of the page. One alone is believed only where its markup calls it a comment, and it
   * is not most of the page.
   */
  private double few() {
    int items = group.items().size();
    double time = layout.time().coverage();
    double name = layout.name().coverage();
    if (items > 3) {
      return 0;
    }
    boolean alone = items == 1 && !(single() && time > 0 && name > 0);
    return (time + name < 1.6 ? -2.5 : 0) + (holdsTitle() ? -3 : 0) + (alone ? -5 : 0);
  }

  private boolean single() {
    int name = layout.name().key();
    return group.hinted()
        && !Words.many(group.key())
        && name >= 0
        && Words.person(outline.key(name))
        && outline.sum(Sum.TEXT, group.items().index(0)) * 2 < outline.sum(Sum.TEXT, 0);
  }

  private double linked() {
    long text = 0;
    long linked = 0;
    int[] all = group.items().own(Sum.TEXT);
    int[] links = group.items().own(Sum.LINKED);
    for (int i = 0; i < all.length; i++) {
      text += all[i];
      linked += links[i];
    }
    double share = text == 0 ? 1 : (double) linked / text;
    return Math.max(0, share - 0.3) / 0.7;
  }
}
