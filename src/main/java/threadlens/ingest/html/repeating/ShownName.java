package threadlens.ingest.html.repeating;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A short text that may be somebody's name: no sentence, no button, no time.
 *
 * @param name without a time beside it
 * @param alone whether its element shows nothing else
 * @param personal whether it is a link to somebody's page
 */
record ShownName(String name, int words, boolean alone, boolean personal) {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  /** What surrounds it right in the element around it is a sentence, if it is longer. */
  private static final int SENTENCE = 50;

  private static final int MOST_BEFORE = 4;
  private static final int MOST_WITHIN = 6;

  /** Returns the name that an element shows; null where it shows none. */
  static @Nullable ShownName find(Outline outline, int index) {
    String label = label(outline, index);
    ShownTime time = outline.time(label);
    String name = without(time, label);
    if (name.isEmpty()
        || name.length() > LONGEST
        || Text.words(name) > MOST_WORDS
        || !Text.hasLetters(name)
        || Labels.button(name)
        || Labels.count(name)
        || Affixes.isHead(name)
        || inProse(outline, index)
        || (time != null && outline.time(name) != null)) {
      return null;
    }
    String address = outline.element(index).attr("href");
    boolean personal = !address.isEmpty() && Words.personal(address);
    return new ShownName(name, Text.words(name), name.equals(label), personal);
  }

  /** Returns all that an element shows beside a time, be it a name or not; may be empty. */
  static String beside(Outline outline, int index) {
    String label = label(outline, index);
    return without(outline.time(label), label);
  }

  /** A link within a sentence is at no place of its own; what stands before all of it is. */
  private static boolean inProse(Outline outline, int index) {
    int parent = outline.parent(index);
    return parent >= 0
        && outline.ownText(parent).length() > SENTENCE
        && (isSentence(outline.label(index)) || !isFirst(outline.element(index)));
  }

  private static boolean isSentence(String label) {
    return Text.words(label) > 2 && ".!?؟".indexOf(label.charAt(label.length() - 1)) >= 0;
  }

  private static boolean isFirst(Element element) {
    Node before = element.previousSibling();
    for (int i = 0; before != null && i < MOST_BEFORE; i++) {
      if (before instanceof TextNode text && !text.isBlank()) {
        return false;
      }
      before = before.previousSibling();
    }
    return before == null;
  }

  private static String label(Outline outline, int index) {
    String label = outline.label(index);
    boolean data = label.isEmpty() && outline.element(index).normalName().equals("meta");
    return data ? outline.element(index).attr("content") : bare(outline, index, label);
  }

  /** Without a badge within, and what stands from a time on that only its element tells. */
  private static String bare(Outline outline, int index, String label) {
    String bare = label;
    int end = Math.min(outline.end(index), index + MOST_WITHIN);
    for (int i = index + 1; i < end && label.length() <= ShownTime.LONGEST; i++) {
      String within = outline.sum(Sum.TEXT, i) <= LONGEST ? outline.label(i) : "";
      int at = within.isEmpty() ? -1 : bare.indexOf(within);
      if (at >= 0 && Words.badge(outline.element(i).className())) {
        bare = Text.line(bare.substring(0, at) + ' ' + bare.substring(at + within.length()));
      } else if (at > 0 && outline.element(i).normalName().equals("time")) {
        bare = Text.line(bare.substring(0, at));
      }
    }
    return bare;
  }

  private static String without(@Nullable ShownTime time, String label) {
    if (time == null) {
      return label;
    }
    String before = label.substring(0, time.start());
    return Affixes.trim(before.isBlank() ? label.substring(time.end()) : before);
  }
}
