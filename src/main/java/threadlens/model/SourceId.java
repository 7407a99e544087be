package threadlens.model;

import org.jspecify.annotations.Nullable;

/**
 * Names one input: where it lay, and the digest of its bytes.
 *
 * @param path the path as the user gave it, with forward slashes
 * @param record which record of an archive; null where the input is the whole file
 * @param sha256 lower-case hex digest of the bytes of the file, or of the record; empty where the
 *     input could not be read
 */
public record SourceId(String path, @Nullable String record, String sha256) {
  /** Returns whether this is the same input, or the file of which the other is one record. */
  public boolean holds(SourceId other) {
    return path.equals(other.path)
        && sha256.equals(other.sha256)
        && (record == null || record.equals(other.record));
  }
}
