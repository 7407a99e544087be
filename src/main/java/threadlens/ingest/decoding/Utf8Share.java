package threadlens.ingest.decoding;

/**
 * How much of the bytes above 127 is UTF-8.
 *
 * @param valid sequences of more than one byte that are valid
 * @param invalid bytes that belong to none
 */
record Utf8Share(int valid, int invalid) {
  /** Tells damaged UTF-8 from text in another charset, where valid sequences come by accident. */
  boolean mostly() {
    return valid > 2 * invalid;
  }

  /** Tells text that has no bytes above 127 at all. */
  boolean none() {
    return valid == 0 && invalid == 0;
  }

  static Utf8Share of(byte[] bytes) {
    int valid = 0;
    int invalid = 0;
    for (int i = 0; i < bytes.length; ) {
      int lead = bytes[i] & 0xFF;
      int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
      if (lead > 0xF4 || length == 0) {
        invalid++;
        i++;
      } else if (length == 1) {
        i++;
      } else if (continues(bytes, i + 1, length - 1)) {
        valid++;
        i += length;
      } else {
        invalid++;
        i++;
      }
    }
    return new Utf8Share(valid, invalid);
  }

  private static boolean continues(byte[] bytes, int from, int count) {
    if (from + count > bytes.length) {
      return false;
    }
    for (int i = from; i < from + count; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
