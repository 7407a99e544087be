package threadlens.nlp.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.nlp.corenlp.DenseRows.Row;

/**
 * What each feature of a sentence speaks for, read where it lies in a file: nothing is loaded
 * before the parser asks for it, and nothing is kept. CoreNLP itself keeps a map of 3.5 million
 * strings, which takes seconds to load and 0.7 GB.
 *
 * <p>The file, which {@link WeightTableBuild} makes, is little-endian, each part behind the other:
 *
 * <ol>
 *   <li>a header: {@link #MAGIC}, the size in bytes of the file it was made from, then the numbers
 *       of slots, values and bytes of records as integers;
 *   <li>the slots: a fingerprint of 64 bits, and where its record begins in part 4 in 32 bits. They
 *       are in the order of the fingerprints as unsigned numbers, each in the slot that its first
 *       bits name or, where that is taken, a later one; between them are empty slots, whose
 *       fingerprint is 0. So a look-up mostly touches one line of the processor's cache;
 *   <li>the values that occur, a float each;
 *   <li>the records: the number of weights less one in a byte, then for each weight the number of a
 *       transition in a byte and of its value in two. Equal records stand once.
 * </ol>
 *
 * <p>A feature stands for its fingerprint. No two of the features share one, which the writer
 * checks; that an unknown one has the fingerprint of a known one happens once in five million
 * million.
 *
 * <p>Safe for use by several threads at once.
 */
final class WeightTable {
  /** "threadl2" in ASCII; the digit changes with the form of the file. */
  static final long MAGIC = 0x326C646165726874L;

  static final int HEADER = 8 + 8 + 4 + 4 + 4;
  static final int SLOT = 8 + 4;
  static final int WEIGHT = 3;

  /** From so many weights on, a whole row is added sooner. */
  private static final int DENSE = 24;

  /** Slots behind the last one that any fingerprint names. */
  static final int SPARE = 64;

  private final ByteBuffer file;
  private final int slots;
  private final int firstRecord;
  private final float[] values;
  private final DenseRows dense = new DenseRows();

  /**
   * Opens a table.
   *
   * @param bytes the whole file; read only by their index
   * @throws IllegalArgumentException if they are no table, or not all of it
   */
  WeightTable(ByteBuffer bytes) {
    file = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    if (file.limit() < HEADER || file.getLong(0) != MAGIC) {
      throw new IllegalArgumentException("no table of weights");
    }
    slots = file.getInt(16);
    values = new float[file.getInt(20)];
    int valuesAt = HEADER + SLOT * slots;
    firstRecord = valuesAt + 4 * values.length;
    if (file.limit() != firstRecord + file.getInt(24)) {
      throw new IllegalArgumentException("a table of weights that is cut off");
    }
    file.slice(valuesAt, firstRecord - valuesAt)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
  }

  /**
   * Opens a table on the class path. A file is mapped, so that programs that run at once share it;
   * out of a jar it is read.
   *
   * @throws IllegalArgumentException if it is no table, or not all of it
   * @throws UncheckedIOException if it cannot be read
   */
  static WeightTable open(URL resource) {
    try {
      return new WeightTable(bytes(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ByteBuffer bytes(URL resource) throws IOException {
    if (resource.getProtocol().equals("file")) {
      try (FileChannel channel = FileChannel.open(Path.of(URI.create(resource.toString())))) {
        return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      }
    }
    URLConnection jar = resource.openConnection();
    byte[] all = new byte[jar.getContentLength()];
    try (InputStream in = jar.getInputStream()) {
      return ByteBuffer.wrap(all, 0, in.readNBytes(all, 0, all.length)).slice();
    }
  }

  /**
   * Returns a hash of 64 bits: a polynomial over the characters, with all bits mixed at the end.
   */
  static long fingerprint(String feature) {
    long hash = 0;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash + feature.charAt(i) + 1) * 0x9E3779B97F4A7C15L;
    }
    hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return hash ^ (hash >>> 32);
  }

  /** Returns the first slot in which a fingerprint may stand. */
  static int slot(long fingerprint, int slots) {
    return (int) (((fingerprint >>> 32) * (slots - SPARE)) >>> 32);
  }

  /**
   * Adds what some features speak for, one after the other; nothing for those that are not known.
   * First all slots are looked at, then all records, then they are added: so the processor waits
   * for many of them at once, and not for each.
   */
  void score(List<String> features, float[] byTransition) {
    int count = features.size();
    long[] sought = new long[count];
    for (int i = 0; i < count; i++) {
      sought[i] = fingerprint(features.get(i));
    }
    long[] first = new long[count];
    for (int i = 0; i < count; i++) {
      first[i] = file.getLong(at(sought[i]));
    }
    int[] records = new int[count];
    for (int i = 0; i < count; i++) {
      records[i] = record(sought[i], first[i]);
    }
    @Nullable Row[] rows = new Row[count];
    for (int i = 0; i < count; i++) {
      rows[i] = records[i] < 0 ? null : row(records[i]);
    }
    for (int i = 0; i < count; i++) {
      if (rows[i] != null) {
        rows[i].add(byTransition);
      } else if (records[i] >= 0) {
        add(records[i], byTransition);
      }
    }
  }

  private int at(long fingerprint) {
    return HEADER + SLOT * slot(fingerprint, slots);
  }

  /** Returns where the record of a feature begins; -1 where it has none. */
  private int record(long sought, long first) {
    int at = at(sought);
    long here = first;
    while (here != sought) {
      if (here == 0 || Long.compareUnsigned(here, sought) > 0) {
        return -1;
      }
      at += SLOT;
      here = file.getLong(at);
    }
    return firstRecord + file.getInt(at + 8);
  }

  /** Returns the row of a record, which may be new; null where it has none. */
  private @Nullable Row row(int record) {
    Row row = dense.at(record);
    if (row != null && row.record() == record) {
      return row;
    }
    if (weightsIn(record) < DENSE || row != null) {
      return null;
    }
    float[] weights = new float[DenseRows.WIDTH];
    add(record, weights);
    return dense.put(record, weights);
  }

  private int weightsIn(int record) {
    return 1 + Byte.toUnsignedInt(file.get(record));
  }

  private void add(int record, float[] byTransition) {
    int first = record + 1;
    int end = first + WEIGHT * weightsIn(record);
    for (int i = first; i < end; i += WEIGHT) {
      byTransition[Byte.toUnsignedInt(file.get(i))] +=
          values[Short.toUnsignedInt(file.getShort(i + 1))];
    }
  }
}
