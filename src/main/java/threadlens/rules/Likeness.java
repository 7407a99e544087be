package threadlens.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the comments of a thread that say the same as another. One pass over a mask of each of
 * them, a few microseconds for 2,000, tells which are worth comparing. Serves one thread at a time.
 */
final class Likeness {
  private static final int MOST_FOUND = 100;

  private final int most;
  private long[] masks = new long[0];
  private Earlier[] comments = new Earlier[0];
  private int added;

  Likeness(int most) {
    this.most = most;
  }

  void add(Earlier comment) {
    if (added == masks.length && masks.length < most) {
      int size = Math.min(most, Math.max(4, 2 * added));
      masks = Arrays.copyOf(masks, size);
      comments = Arrays.copyOf(comments, size);
    }
    masks[added % most] = comment.gist().mask();
    comments[added % most] = comment;
    added++;
  }

  /** Returns the latest comments of much the same words, at most 100, the latest first. */
  List<Earlier> sayingTheSame(Earlier now) {
    Gist gist = now.gist();
    if (!gist.hasWords()) {
      return List.of();
    }
    long mask = gist.mask();
    List<Earlier> found = new ArrayList<>();
    for (int i = added - 1; i >= Math.max(0, added - most) && found.size() < MOST_FOUND; i--) {
      if (Gist.mayBeAlike(mask, masks[i % most])) {
        addIf(gist::alike, comments[i % most], found);
      }
    }
    return found;
  }

  /** Returns the latest comments with a web address in common, at most 100, the latest first. */
  List<Earlier> sharingLink(Earlier now) {
    Gist gist = now.gist();
    List<Earlier> found = new ArrayList<>();
    int oldest = gist.hasLinks() ? Math.max(0, added - most) : added;
    for (int i = added - 1; i >= oldest && found.size() < MOST_FOUND; i--) {
      addIf(gist::sharesLink, comments[i % most], found);
    }
    return found;
  }

  private static void addIf(Predicate<Gist> counts, Earlier comment, List<Earlier> found) {
    if (counts.test(comment.gist())) {
      found.add(comment);
    }
  }
}
