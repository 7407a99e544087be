package threadlens.report;

/**
 * A file that was written.
 *
 * @param path below the report's folder, with forward slashes
 * @param bytes its size
 * @param sha256 lower-case hex digest of its bytes
 */
public record ReportFile(String path, long bytes, String sha256) {}
