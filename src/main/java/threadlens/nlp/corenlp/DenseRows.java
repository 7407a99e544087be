package threadlens.nlp.corenlp;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Records of a {@link WeightTable} that were asked for, with a weight for every transition: to add
 * such a row is a loop over two arrays, which the processor does sixteen at a time, where a record
 * is read weight by weight. Few features make up most of what a parser asks, and most of those
 * speak of nearly all transitions. Whichever comes first keeps its place.
 *
 * <p>Safe for use by several threads at once: a row is whole before it is seen, and two threads at
 * worst make the same one twice.
 */
final class DenseRows {
  /** As many transitions as a record can name. */
  static final int WIDTH = 256;

  /** A power of two; a row takes 1 KB, so 16 MB in all. */
  private static final int PLACES = 1 << 14;

  private final AtomicReferenceArray<@Nullable Row> rows = new AtomicReferenceArray<>(PLACES);

  /** Returns what stands where a record would: its row, another's, or null. */
  @Nullable Row at(int record) {
    return rows.getPlain(place(record));
  }

  /**
   * Keeps a row.
   *
   * @param weights {@link #WIDTH} of them; not copied
   */
  Row put(int record, float[] weights) {
    Row row = new Row(record, weights);
    rows.set(place(record), row);
    return row;
  }

  private static int place(int record) {
    return (record * 0x9E3779B9) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PLACES));
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Row(int record, float[] weights) {
    void add(float[] byTransition) {
      for (int i = 0; i < byTransition.length; i++) {
        byTransition[i] += weights[i];
      }
    }
  }
}
