package threadlens.ingest.archive;

/** Numbers in bytes, the lowest first, as zip has them. Offsets are the caller's to check. */
final class Bytes {
  private Bytes() {}

  static int int16(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
  }

  /** Returns 32 bits, of which the highest is the sign. */
  static int int32(byte[] bytes, int at) {
    return int16(bytes, at) | int16(bytes, at + 2) << 16;
  }

  /** Returns 32 bits without sign. */
  static long uint32(byte[] bytes, int at) {
    return int32(bytes, at) & 0xffffffffL;
  }

  static long int64(byte[] bytes, int at) {
    return uint32(bytes, at) | (long) int32(bytes, at + 4) << 32;
  }
}
