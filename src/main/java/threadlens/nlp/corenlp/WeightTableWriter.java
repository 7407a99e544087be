package threadlens.nlp.corenlp;

import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns the parser's map of weights into the bytes of a {@link WeightTable}. */
final class WeightTableWriter {
  private static final int TRANSITIONS = 256;
  private static final int VALUES = 65_536;

  /** The share of slots that are taken: fewer make a larger file, more make longer looks. */
  private static final double FILLED = 0.6;

  private final Map<Integer, Integer> values = new LinkedHashMap<>(); // bits of a float, its number
  private final Map<ByteBuffer, Integer> places = new HashMap<>();
  private final ByteArrayOutputStream records = new ByteArrayOutputStream();

  private WeightTableWriter() {}

  /**
   * Returns the table of a map.
   *
   * @param source the size in bytes of the file that the map is from
   * @throws IllegalArgumentException if two features share a fingerprint, one speaks for nothing,
   *     or there are more values than the form has room for
   * @throws IndexOutOfBoundsException if there are more than 256 transitions
   */
  static ByteBuffer table(WeightMap weights, long source) {
    return new WeightTableWriter().write(weights, source);
  }

  private ByteBuffer write(WeightMap weights, long source) {
    SortedMap<Long, Integer> placeOf = new TreeMap<>(Long::compareUnsigned);
    for (Map.Entry<String, Weight> each : weights.entrySet()) {
      long fingerprint = WeightTable.fingerprint(each.getKey());
      if (fingerprint == 0 || placeOf.put(fingerprint, place(each.getValue())) != null) {
        throw new IllegalArgumentException("the fingerprint of " + each.getKey() + " is taken");
      }
    }
    int slots = (int) (placeOf.size() / FILLED) + WeightTable.SPARE;
    int size = WeightTable.HEADER + WeightTable.SLOT * slots + 4 * values.size() + records.size();
    ByteBuffer table = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    table.putLong(WeightTable.MAGIC).putLong(source).putInt(slots).putInt(values.size());
    table.putInt(records.size());
    putSlots(table, slots, placeOf);
    values.keySet().forEach(table::putInt);
    return table.put(records.toByteArray()).flip();
  }

  private static void putSlots(ByteBuffer table, int slots, SortedMap<Long, Integer> placeOf) {
    int next = 0;
    for (Map.Entry<Long, Integer> each : placeOf.entrySet()) {
      int slot = Math.max(next, WeightTable.slot(each.getKey(), slots));
      if (slot >= slots - 1) { // the last stays empty, so that every look-up ends
        throw new IllegalArgumentException("too many fingerprints near the end");
      }
      table.position(WeightTable.HEADER + WeightTable.SLOT * slot);
      table.putLong(each.getKey()).putInt(each.getValue());
      next = slot + 1;
    }
    table.position(WeightTable.HEADER + WeightTable.SLOT * slots);
  }

  /** Returns where the record of these weights begins; writes it unless an equal one stands. */
  private int place(Weight weight) {
    float[] scores = new float[TRANSITIONS];
    weight.score(scores);
    ByteBuffer bytes =
        ByteBuffer.allocate(1 + WeightTable.WEIGHT * TRANSITIONS).order(ByteOrder.LITTLE_ENDIAN);
    int count = 0;
    bytes.position(1);
    for (int i = 0; i < TRANSITIONS; i++) {
      if (scores[i] != 0) {
        bytes.put((byte) i).putShort((short) number(scores[i]));
        count++;
      }
    }
    if (count == 0 || count != weight.size()) {
      throw new IllegalArgumentException(
          count + " of " + weight.size() + " weights are not zero, expected all");
    }
    bytes.put(0, (byte) (count - 1)).flip();
    byte[] written = Arrays.copyOf(bytes.array(), bytes.limit());
    Integer known = places.putIfAbsent(ByteBuffer.wrap(written), records.size());
    if (known != null) {
      return known;
    }
    int place = records.size();
    records.writeBytes(written);
    return place;
  }

  private int number(float value) {
    int number = values.computeIfAbsent(Float.floatToIntBits(value), unused -> values.size());
    if (number >= VALUES) {
      throw new IllegalArgumentException("more than " + VALUES + " values of weights");
    }
    return number;
  }
}
