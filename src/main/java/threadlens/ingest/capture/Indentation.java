package threadlens.ingest.capture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Nesting that a text shows by how far the headers are moved in. */
final class Indentation {
  private Indentation() {}

  /** Returns the depth of each header; nothing where all stand at one margin. */
  static List<Integer> nesting(Page page, List<Header> headers) {
    List<Integer> depths = new ArrayList<>();
    Deque<Integer> margins = new ArrayDeque<>();
    boolean nested = false;
    for (Header header : headers) {
      int margin = page.column(header.line());
      while (!margins.isEmpty() && margins.getLast() >= margin) {
        margins.removeLast();
      }
      nested |= !margins.isEmpty();
      depths.add(margins.size());
      margins.addLast(margin);
    }
    return nested ? depths : List.of();
  }
}
