package threadlens.ingest.archive;

import org.jspecify.annotations.Nullable;

/**
 * What the directory of a zip file says of one entry.
 *
 * @param name with forward slashes; leads nowhere but into the archive
 * @param occurrence 1 for the first entry of that name, 2 for the second
 * @param header where its local header begins in the file
 */
record ZipEntryPlace(
    String name, int occurrence, boolean encrypted, int method, long header, long packed) {
  static final int STORED = 0;
  static final int DEFLATED = 8;

  boolean isFolder() {
    return name.endsWith("/") || name.isEmpty();
  }

  /** Returns what tells it from the other entries. */
  String record() {
    return occurrence == 1 ? name : name + " (" + occurrence + ")";
  }

  /** Says why it cannot be unpacked; null if it can be. */
  @Nullable String unusable() {
    if (encrypted) {
      return "encrypted; unpack the archive with its password to read it";
    }
    return method == STORED || method == DEFLATED
        ? null
        : "packed by method " + method + ", expected 0 (stored) or 8 (deflated)";
  }
}
