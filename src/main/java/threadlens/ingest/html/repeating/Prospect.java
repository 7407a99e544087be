package threadlens.ingest.html.repeating;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What speaks for a group, or against it, before its items are looked into. Of most groups that is
 * enough to tell that they will never be sure.
 */
final class Prospect {
  private static final Set<String> ASIDE = Set.of("aside", "nav", "footer");

  /** Sums of fractions are not exact. */
  private static final double MARGIN = 0.001;

  private final Groups.Group group;
  private final Outline outline;
  private final double words;
  private final double linked;
  private final double numbered;
  private final boolean nested;

  Prospect(Groups.Group group) {
    this.group = group;
    outline = group.items().outline();
    words = findWords();
    linked = findLinked();
    numbered = findNumbered();
    nested = isNested();
  }

  Groups.Group group() {
    return group;
  }

  /** What the markup calls the items, and what is around them. */
  double words() {
    return words;
  }

  /** Whether they stand in a part of the page that is beside what it is about. */
  boolean isAside() {
    for (int at = group.items().index(0); at >= 0; at = outline.parent(at)) {
      if (ASIDE.contains(outline.element(at).normalName()) || Words.against(said(at))) {
        return true;
      }
    }
    return false;
  }

  private String said(int index) {
    return said(outline.element(index)).toLowerCase(Locale.ROOT);
  }

  /** How much more of their text is links than should be, from 0 to 1. */
  double linked() {
    return linked;
  }

  /** The share of those looked into that have an id of their own with a number. */
  double numbered() {
    return numbered;
  }

  /** Whether items lie in each other. */
  boolean nested() {
    return nested;
  }

  /** Tells whether the {@link Verdict} may be that these are comments; false is sure. */
  boolean mayBeSure() {
    return mostSure() > Verdict.THRESHOLD;
  }

  /** The most that the {@link Verdict} may be. */
  private double mostSure() {
    double share = haveParts() ? 1 : 0;
    return Verdict.most(this, share, share);
  }

  /** The most that {@link Judged#worth} may be. Between two letters there is one space at most. */
  double mostWorth() {
    int[] text = group.items().own(Sum.TEXT);
    int[] links = group.items().own(Sum.LINKED);
    int[] looked = Sample.numbers(group.items().size());
    double prose = 0;
    for (int item : looked) {
      prose += 2.0 * (text[item] - links[item]);
    }
    return Judged.worth(mostSure(), 1, 1, 1, prose * text.length / looked.length) + MARGIN;
  }

  /** Whether any item holds elements, one of which may be its name, its time or a button. */
  private boolean haveParts() {
    for (int i = 0; i < group.items().size(); i++) {
      int index = group.items().index(i);
      if (outline.end(index) > index + 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether the markup calls a single item a comment, and it is not most of the page. */
  boolean mayStandAlone() {
    return group.hinted()
        && (group.told() || !Words.many(group.key()))
        && outline.sum(Sum.TEXT, group.items().index(0)) * 2 < outline.sum(Sum.TEXT, 0);
  }

  /** An article has the title of the page in it; a comment has not. */
  boolean holdsTitle() {
    return Arrays.stream(group.items().own(Sum.TITLES)).anyMatch(titles -> titles > 0);
  }

  private boolean isNested() {
    for (int i = 0; i < group.items().size(); i++) {
      if (group.items().parent(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  private double findWords() {
    boolean comment = group.told();
    boolean post = false;
    boolean against = false;
    boolean near = false;
    int at = group.items().index(0);
    for (int up = 0; at >= 0 && up < 6; up++) {
      if (outline.element(at).normalName().equals("body")) {
        break;
      }
      String said = said(outline.element(at));
      boolean other = Words.against(said); // "recent-comments"
      comment |= !other && Words.comment(said);
      post |= up < 3 && Words.post(said);
      against |= other;
      near |= other && up < 3;
      at = outline.parent(at);
    }
    return (comment ? 1.4 : post ? 0.7 : 0) - (near ? 2.5 : against ? 2 : 0);
  }

  private static String said(Element element) {
    String classes = element.attr("class");
    String id = element.attr("id");
    return classes.substring(0, Math.min(300, classes.length()))
        + ' '
        + id.substring(0, Math.min(100, id.length()));
  }

  private double findNumbered() {
    int[] looked = Sample.numbers(group.items().size());
    Set<String> ids = new HashSet<>();
    for (int item : looked) {
      String id = outline.element(group.items().index(item)).id();
      if (Text.hasDigits(id)) {
        ids.add(id);
      }
    }
    return (double) ids.size() / looked.length;
  }

  private double findLinked() {
    long text = 0;
    long links = 0;
    int[] all = group.items().own(Sum.TEXT);
    int[] inLinks = group.items().own(Sum.LINKED);
    for (int i = 0; i < all.length; i++) {
      text += all[i];
      links += inLinks[i];
    }
    double share = text == 0 ? 1 : (double) links / text;
    return Math.max(0, share - 0.3) / 0.7;
  }
}
