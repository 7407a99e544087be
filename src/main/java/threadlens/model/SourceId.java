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
public record SourceId(String path, @Nullable String record, String sha256) {}
