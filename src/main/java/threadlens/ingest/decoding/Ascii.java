package threadlens.ingest.decoding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Passes quickly over bytes below 128: of the text of a page they are nearly all. */
final class Ascii {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The highest bit of each of eight bytes: none is set in ASCII. */
  static final long HIGH_BITS = 0x8080808080808080L;

  private static final long LOW_BITS = 0x0101010101010101L;

  private Ascii() {}

  /** Returns the eight bytes from a place on; there must be as many. */
  static long eight(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** Tells whether one of eight bytes is 0. */
  static boolean anyIsNul(long bytes) {
    return ((bytes - LOW_BITS) & ~bytes & HIGH_BITS) != 0;
  }

  /** Returns where the next byte above 127 stands; the number of bytes where none does. */
  static int end(byte[] bytes, int from) {
    int at = from;
    while (at <= bytes.length - Long.BYTES && (eight(bytes, at) & HIGH_BITS) == 0) {
      at += Long.BYTES;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }
}
