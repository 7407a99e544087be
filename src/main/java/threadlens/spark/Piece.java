package threadlens.spark;

import java.io.Serializable;

/**
 * Part of a file of lines.
 *
 * @param path of the file, as Hadoop writes it
 * @param start its first byte
 * @param end behind its last byte
 * @param before how many lines of the whole input come before it
 */
record Piece(String path, long start, long end, int before) implements Serializable {
  boolean isEmpty() {
    return start >= end;
  }
}
