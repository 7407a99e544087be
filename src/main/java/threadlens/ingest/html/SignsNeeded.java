package threadlens.ingest.html;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Signs without which an element does not match a selector. Immutable. */
final class SignsNeeded {
  private static final int[] NONE = {};

  static final SignsNeeded NOTHING = new SignsNeeded(NONE, NONE);

  private final int[] own;
  private final int[] others;
  private final long bits;

  /**
   * @param own what the element itself must show
   * @param others what some element of the page must show
   */
  private SignsNeeded(int[] own, int[] others) {
    this.own = own;
    this.others = others;
    bits = Arrays.stream(own).mapToLong(Signs::bits).reduce(0, (some, more) -> some | more);
  }

  static SignsNeeded of(int sign) {
    return new SignsNeeded(new int[] {sign}, NONE);
  }

  /** The same, of another element than the one that is to match. */
  SignsNeeded ofAnother() {
    return new SignsNeeded(NONE, joined(own, others));
  }

  SignsNeeded with(SignsNeeded more) {
    return new SignsNeeded(joined(own, more.own), joined(others, more.others));
  }

  /** Tells quickly whether an element with these bits may match; false is sure. */
  boolean areOf(long shown) {
    return (shown & bits) == bits;
  }

  /** Tells quickly whether any element of a page may match; false is sure. */
  boolean areOn(ShownSigns page) {
    return areOn(own, page) && areOn(others, page);
  }

  private static boolean areOn(int[] signs, ShownSigns page) {
    for (int sign : signs) {
      if (page.count(sign) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns the numbers of the elements that may match, ascending: those with the rarest sign. */
  IntStream among(ShownSigns page) {
    if (!areOn(page)) {
      return IntStream.empty();
    } else if (own.length == 0) {
      return page.all();
    }
    int rarest = own[0];
    for (int sign : own) {
      rarest = page.count(sign) < page.count(rarest) ? sign : rarest;
    }
    return page.with(rarest).filter(element -> areOf(page.of(element)));
  }

  private static int[] joined(int[] some, int[] more) {
    return IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
  }
}
