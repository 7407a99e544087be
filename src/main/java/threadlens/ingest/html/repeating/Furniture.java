package threadlens.ingest.html.repeating;

import threadlens.ingest.SaidAgain;
import threadlens.text.Ints;

/** What comes back in the texts of items, and the prose that is left without it. */
final class Furniture {
  /** In one item, a text that comes back in this many others is no prose. */
  private static final int OFTEN = 3;

  /** What has as many characters, or more, is no label. */
  private static final int LABEL = 60;

  private final Sample sample;
  private final Outline outline;

  private final Counts bare = new Counts();

  /** Who is quoted often does not write furniture: what stands in quotations counts apart. */
  private final Counts quoted = new Counts();

  /** For each item how many characters of prose stand before each of its elements, and in all. */
  private final long[][] prose;

  Furniture(Sample sample) {
    this.sample = sample;
    outline = sample.outline();
    prose = new long[sample.size()][];
    for (int i = 0; i < prose.length; i++) {
      collect(i);
    }
    for (int i = 0; i < prose.length; i++) {
      weigh(i);
    }
  }

  /**
   * Whether a text of an element is the same in most items, digits aside; a sentence, in nearly
   * all.
   */
  boolean is(int element, String label) {
    if (sample.size() <= 2 || label.length() <= 1 || label.length() >= 80) {
      return false;
    }
    int items = counts(element).itemsWith(outline.texts().pattern(label));
    return items >= 0.5 * sample.size() && !SaidAgain.is(label, items, sample.size());
  }

  /** Characters of prose in an element of an item, without what comes back in others. */
  long prose(int item, int element) {
    return prose[item][sample.position(item, outline.end(element))]
        - prose[item][sample.position(item, element)];
  }

  long prose(int item) {
    return prose[item][sample.elements(item).size()];
  }

  private Counts counts(int element) {
    return outline.isQuoted(element) ? quoted : bare;
  }

  private void collect(int item) {
    Ints of = sample.elements(item);
    for (int i = 0; i < of.size(); i++) {
      int element = of.get(i);
      if (outline.ownText(element).length() > 1) {
        counts(element).add(item, outline.texts().ownPattern(element));
      }
      if (i > 0 && outline.sum(Sum.TEXT, element) < LABEL && !outline.texts().isPlain(element)) {
        if (outline.label(element).length() > 1) {
          counts(element).add(item, outline.texts().labelPattern(element));
        }
      }
    }
  }

  private void weigh(int item) {
    Ints of = sample.elements(item);
    prose[item] = new long[of.size() + 1];
    for (int i = 0; i < of.size(); i++) {
      int length = outline.ownText(of.get(i)).length();
      prose[item][i + 1] = prose[item][i] + (length > 0 && isProse(of.get(i)) ? length : 0);
    }
  }

  private boolean isProse(int element) {
    if (outline.sum(Sum.LINKED, element) > 0 && linked(element)) {
      return false;
    }
    int others = outline.isQuoted(element) ? 0 : itemsWithOwn(element);
    return others < OFTEN
        && (others * 2 <= sample.size()
            || others <= 1
            || SaidAgain.isSentence(outline.ownText(element)));
  }

  private int itemsWithOwn(int element) {
    return counts(element).itemsWith(outline.texts().ownPattern(element));
  }

  private boolean linked(int element) {
    return outline.sum(Sum.LINKED, element) == outline.sum(Sum.TEXT, element);
  }

  /** For each pattern of text in how many items it stands, and which of them was the last. */
  private static final class Counts {
    private final Ints itemsWith = new Ints();
    private final Ints lastWith = new Ints();

    int itemsWith(int pattern) {
      return pattern < 0 || pattern >= itemsWith.size() ? 0 : itemsWith.get(pattern);
    }

    /** Counts an item once for each pattern. */
    void add(int item, int pattern) {
      while (itemsWith.size() <= pattern) {
        itemsWith.add(0);
        lastWith.add(-1);
      }
      if (lastWith.get(pattern) != item) {
        lastWith.set(pattern, item);
        itemsWith.set(pattern, itemsWith.get(pattern) + 1);
      }
    }
  }
}
