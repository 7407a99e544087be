package threadlens.ingest.html.repeating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to the comments and to nothing else: the innermost element around all of them, and
 * those around it as long as they add no prose; where even the innermost holds prose, as on pages
 * that are one flat list, the comments alone.
 *
 * @param around the element of the outline; -1 where only the comments themselves are the section
 */
record Section(List<Element> elements, int around, @Nullable Integer declared) {
  /** A form, a heading and links have less prose than this; an article has more. */
  private static final int SOME_PROSE = 250;

  static Section of(Items items, int comments) {
    Outline outline = items.outline();
    int around = items.index(0);
    int last = items.index(items.size() - 1);
    while (around > 0 && !outline.holds(around, last)) {
      around = outline.parent(around);
    }
    int inItems = proseOfItems(items);
    Integer title = ShortArticle.title(items);
    if (extra(outline, around, inItems) > SOME_PROSE
        || around == 0
        || (title != null && outline.holds(around, title))) {
      return new Section(alone(items), -1, null);
    }
    while (outline.parent(around) > 0
        && extra(outline, outline.parent(around), inItems) <= SOME_PROSE
        && !main(outline, outline.parent(around))
        && (title == null || !outline.holds(outline.parent(around), title))) {
      around = outline.parent(around);
    }
    return new Section(List.of(outline.element(around)), around, declared(items, around, comments));
  }

  private static boolean main(Outline outline, int index) {
    return outline.element(index).normalName().equals("main");
  }

  private static int proseOfItems(Items items) {
    int prose = 0;
    for (int own : items.own(Sum.PROSE)) {
      prose += own;
    }
    return prose;
  }

  private static int extra(Outline outline, int around, int inItems) {
    return outline.sum(Sum.PROSE, around) - inItems;
  }

  private static List<Element> alone(Items items) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.parent(i) < 0) {
        elements.add(items.outline().element(items.index(i)));
      }
    }
    return elements;
  }

  /** A heading such as "12 Comments" before the first. */
  private static @Nullable Integer declared(Items items, int around, int comments) {
    Outline outline = items.outline();
    for (int i = around; i < items.index(0); i++) {
      String label = outline.sum(Sum.TEXT, i) > 80 ? "" : outline.label(i);
      Integer number = label.isEmpty() ? null : onlyNumber(label);
      boolean speaks = Words.comment(label.toLowerCase(Locale.ROOT)) || label.contains("تعليق");
      if (number != null && speaks && number > 0 && number < 100 * comments + 1000) {
        return number;
      }
    }
    return null;
  }

  private static @Nullable Integer onlyNumber(String label) {
    Integer number = null;
    if (Text.words(label) > 12) {
      return null;
    }
    for (int i = 0; i < label.length(); i++) {
      if (Character.isDigit(label.charAt(i))) {
        int end = i;
        int value = 0;
        while (end < label.length() && Character.isDigit(label.charAt(end)) && end - i < 6) {
          value = value * 10 + Character.digit(label.charAt(end++), 10);
        }
        if (number != null) {
          return null;
        }
        number = value;
        i = end;
      }
    }
    return number;
  }
}
