package threadlens.nlp.corenlp;

import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each feature of a sentence speaks for, read where it lies in a file: nothing is loaded
 * before the parser asks for it, and nothing is kept. CoreNLP itself keeps a map of 3.5 million
 * strings, which takes seconds to load and 0.7 GB.
 *
 * <p>The file, which {@link WeightTableBuild} makes, is little-endian, each part behind the other:
 *
 * <ol>
 *   <li>a header: {@link #MAGIC}, the size in bytes of the file it was made from, then the numbers
 *       of features, values and bytes of records, as integers;
 *   <li>where in the list of fingerprints each bucket begins, an integer each;
 *   <li>the fingerprints of the features in ascending order, 64 bits each;
 *   <li>for each fingerprint where its record begins in part 6, an integer;
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
final class WeightTable extends WeightMap {
  /** "threadl1" in ASCII; the digit changes with the form of the file. */
  static final long MAGIC = 0x316C646165726874L;

  static final int HEADER = 8 + 8 + 4 + 4 + 4;

  /** A bucket is the first so many bits of a fingerprint: two features on average. */
  private static final int BUCKET_BITS = 21;

  static final int BUCKETS = 1 << BUCKET_BITS;

  static final int WEIGHT = 3;

  private final ByteBuffer file;
  private final int size;
  private final int fingerprints;
  private final int places;
  private final int records;
  private final float[] values;

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
    size = file.getInt(16);
    values = new float[file.getInt(20)];
    fingerprints = HEADER + 4 * (BUCKETS + 1);
    places = fingerprints + 8 * size;
    int valuesAt = places + 4 * size;
    records = valuesAt + 4 * values.length;
    if (file.limit() != records + file.getInt(24)) {
      throw new IllegalArgumentException("a table of weights that is cut off");
    }
    file.slice(valuesAt, records - valuesAt)
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
    try (InputStream in = resource.openStream()) {
      return ByteBuffer.wrap(in.readAllBytes());
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

  static int bucket(long fingerprint) {
    return (int) (fingerprint >>> (Long.SIZE - BUCKET_BITS));
  }

  @Override
  public @Nullable Weight get(String feature) {
    long fingerprint = fingerprint(feature);
    int bucket = HEADER + 4 * bucket(fingerprint);
    int end = file.getInt(bucket + 4);
    for (int i = file.getInt(bucket); i < end; i++) {
      if (file.getLong(fingerprints + 8 * i) == fingerprint) {
        return new Weights(records + file.getInt(places + 4 * i));
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(String feature) {
    return get(feature) != null;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void put(String feature, Weight weight) {
    throw new UnsupportedOperationException("a table is not trained");
  }

  @Override
  public Set<String> keySet() {
    throw new UnsupportedOperationException("a table holds fingerprints only");
  }

  @Override
  public Set<Map.Entry<String, Weight>> entrySet() {
    throw new UnsupportedOperationException("a table holds fingerprints only");
  }

  /** The weights of one feature: where they lie. */
  private final class Weights extends Weight {
    private final int at;

    Weights(int at) {
      this.at = at;
    }

    @Override
    public int size() {
      return 1 + Byte.toUnsignedInt(file.get(at));
    }

    @Override
    public void score(float[] scores) {
      int end = at + 1 + WEIGHT * size();
      for (int i = at + 1; i < end; i += WEIGHT) {
        scores[Byte.toUnsignedInt(file.get(i))] +=
            values[Short.toUnsignedInt(file.getShort(i + 1))];
      }
    }
  }
}
