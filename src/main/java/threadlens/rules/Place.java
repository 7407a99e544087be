package threadlens.rules;

import java.nio.file.Path;
import java.util.List;

/**
 * A place in a file of the rules folder.
 *
 * @param line 1-based
 * @param column 1-based, in characters
 */
record Place(Source source, int line, int column) implements Comparable<Place> {
  /** A file of the rules folder, as it was read; the path is relative to where the user stands. */
  record Source(String path, List<String> lines) {
    Source {
      lines = List.copyOf(lines);
    }

    static Source of(String path, String text) {
      return new Source(path, text.lines().toList());
    }
  }

  /** Returns a path as the user would write it: from where they stand, with forward slashes. */
  static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = path.toAbsolutePath().normalize();
    Path near = whole.startsWith(here) ? here.relativize(whole) : whole;
    return near.toString().replace('\\', '/');
  }

  String sourceLine() {
    return line <= source.lines.size() ? source.lines.get(line - 1) : "";
  }

  @Override
  public int compareTo(Place other) {
    int byPath = source.path.compareTo(other.source.path);
    int byLine = byPath != 0 ? byPath : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return source.path + ":" + line + ":" + column;
  }
}
