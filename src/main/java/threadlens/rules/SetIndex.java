package threadlens.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells of all sets of a table at once which have a phrase in a comment. Nearly all bits that a
 * comment would set are those of a few small words that hundreds of sets hold: each of these has a
 * bit of its own instead, which a set is compared with when it is asked for. Immutable once made.
 */
final class SetIndex {
  private static final int COMMON = Long.SIZE;

  /** By phrase: its own bit, if it is common; else the words of bits that are not 0, in pairs. */
  private final long[][] setsOf;

  /** By set: the bits of the common phrases in it. */
  private final long[] commonOf;

  /**
   * Makes an index.
   *
   * @param sets the phrases of each
   * @param leftOut the sets that nobody will ask for
   * @param commonness of each phrase
   */
  SetIndex(List<int[]> sets, BitSet leftOut, double[] commonness) {
    commonOf = new long[sets.size()];
    setsOf = new long[commonness.length][];
    int[] common = common(sets, leftOut, commonness);
    long[] none = {0};
    Arrays.fill(setsOf, none);
    for (int bit = 0; bit < common.length; bit++) {
      setsOf[common[bit]] = new long[] {1L << bit};
    }
    for (int set = next(leftOut, -1); set < sets.size(); set = next(leftOut, set)) {
      for (int phrase : sets.get(set)) {
        long bit = setsOf[phrase][0];
        commonOf[set] |= bit;
        setsOf[phrase] = bit == 0 ? with(setsOf[phrase], set) : setsOf[phrase];
      }
    }
  }

  /** Returns the phrases that would set the most bits. */
  private static int[] common(List<int[]> sets, BitSet leftOut, double[] commonness) {
    double[] bits = new double[commonness.length];
    for (int set = next(leftOut, -1); set < sets.size(); set = next(leftOut, set)) {
      for (int phrase : sets.get(set)) {
        bits[phrase] += commonness[phrase];
      }
    }
    double[] ascending = bits.clone();
    Arrays.sort(ascending);
    double least = ascending.length > COMMON ? ascending[ascending.length - COMMON] : 0;
    IntStream more = IntStream.range(0, bits.length).filter(phrase -> bits[phrase] > least);
    IntStream equal = IntStream.range(0, bits.length).filter(phrase -> bits[phrase] == least);
    return IntStream.concat(more, equal).limit(COMMON).toArray();
  }

  private static int next(BitSet leftOut, int set) {
    return leftOut.nextClearBit(set + 1);
  }

  private static long[] with(long[] holding, int set) {
    int place = set / Long.SIZE;
    long bit = 1L << set;
    int length = holding.length;
    if (length > 1 && holding[length - 2] == place) {
      holding[length - 1] |= bit;
      return holding;
    }
    long[] more = Arrays.copyOf(holding, length + 2);
    more[length] = place;
    more[length + 1] = bit;
    return more;
  }

  /** Returns the sets that hold any of the first phrases given. */
  Seen seen(int[] phrases, int count) {
    long[] bits = new long[(commonOf.length + Long.SIZE - 1) / Long.SIZE];
    long common = 0;
    for (int i = 0; i < count; i++) {
      long[] holding = setsOf[phrases[i]];
      common |= holding[0];
      for (int at = 1; at < holding.length; at += 2) {
        bits[(int) holding[at]] |= holding[at + 1];
      }
    }
    return new Seen(commonOf, common, bits);
  }

  /**
   * The sets of which a phrase stands in one comment.
   *
   * @param commonOf by set: the bits of the common phrases in it
   * @param common the bits of those that stand there
   * @param bits of the sets that hold any other phrase
   */
  @SuppressWarnings("ArrayRecordComponent") // seen by one class
  record Seen(long[] commonOf, long common, long[] bits) {
    boolean holds(int set) {
      return (commonOf[set] & common) != 0 || (bits[set >> 6] >>> set & 1) != 0;
    }
  }
}
