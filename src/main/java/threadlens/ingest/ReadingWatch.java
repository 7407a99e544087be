package threadlens.ingest;

/**
 * Hears how far the reading of a file is. It is told from whichever thread reads, after each piece,
 * so that it must be quick; a file that is opened again begins anew.
 */
@FunctionalInterface
public interface ReadingWatch {
  /** Hears nothing. */
  ReadingWatch NONE = (path, read, size) -> {};

  /**
   * A piece of a file was read.
   *
   * @param path as the user gave it
   * @param read how many of its bytes are behind, as they lie there
   * @param size how many there are
   */
  void reached(String path, long read, long size);
}
