package threadlens.ingest.html.repeating;

import java.util.Arrays;
import threadlens.text.Ints;

/**
 * Elements of one shape, in the order of the page. What belongs to an item is all below it but the
 * items below it: answers stand within what they answer.
 */
final class Items {
  private final Outline outline;
  private final int[] indices;
  private final int[] parents;

  /**
   * @param indices of elements of the outline, ascending
   */
  Items(Outline outline, int[] indices) {
    this.outline = outline;
    this.indices = indices;
    parents = new int[indices.length];
    Ints open = new Ints();
    int opened = 0;
    for (int i = 0; i < indices.length; i++) {
      while (opened > 0 && !outline.holds(indices[open.get(opened - 1)], indices[i])) {
        opened--;
      }
      parents[i] = opened == 0 ? -1 : open.get(opened - 1);
      if (opened == open.size()) {
        open.add(i);
      } else {
        open.set(opened, i);
      }
      opened++;
    }
  }

  Outline outline() {
    return outline;
  }

  int size() {
    return indices.length;
  }

  int index(int item) {
    return indices[item];
  }

  int[] indices() {
    return indices.clone();
  }

  /** Returns the item around this one, by its number; -1 where there is none. */
  int parent(int item) {
    return parents[item];
  }

  /** Sums of each item without the items within it. */
  int[] own(Sum sum) {
    int[] own = new int[indices.length];
    for (int i = 0; i < own.length; i++) {
      int all = outline.sum(sum, indices[i]);
      own[i] += all;
      if (parents[i] >= 0) {
        own[parents[i]] -= all;
      }
    }
    return own;
  }

  /** The elements of an item, itself first, without the items within it. */
  Ints elements(int item, int most) {
    int next = item + 1;
    int end = outline.end(indices[item]);
    Ints elements = new Ints(Math.min(most, end - indices[item]));
    for (int i = indices[item]; i < end && elements.size() < most; ) {
      while (next < indices.length && indices[next] < i) {
        next++;
      }
      if (next < indices.length && indices[next] == i) {
        i = outline.end(i);
      } else {
        elements.add(i++);
      }
    }
    return elements;
  }

  /** Whether an element of the outline is one of the items. */
  boolean isItem(int index) {
    return Arrays.binarySearch(indices, index) >= 0;
  }

  /** Returns the last item, by its number, that begins at an element or before; -1 for none. */
  int lastUpTo(int index) {
    int found = Arrays.binarySearch(indices, index);
    return found >= 0 ? found : -found - 2;
  }

  /** The same without those that are but a wrapper of others, or hold nothing. */
  Items withText() {
    int[] own = own(Sum.TEXT);
    Ints kept = new Ints();
    for (int i = 0; i < own.length; i++) {
      if (own[i] > 1) {
        kept.add(indices[i]);
      }
    }
    return kept.size() == indices.length ? this : new Items(outline, kept.toArray());
  }
}
