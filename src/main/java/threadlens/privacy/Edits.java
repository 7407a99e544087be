package threadlens.privacy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import threadlens.text.Span;

/** Parts of a text to be written otherwise, and where everything stands afterwards. */
final class Edits {
  /** A part and what takes its place. */
  record Edit(Span span, String words) {}

  private final List<Edit> edits;

  /** By how much the text has grown before each edit, and after the last. */
  private final int[] shifts;

  private Edits(List<Edit> edits) {
    this.edits = edits;
    this.shifts = new int[edits.size() + 1];
    for (int i = 0; i < edits.size(); i++) {
      shifts[i + 1] = shifts[i] + edits.get(i).words().length() - edits.get(i).span().length();
    }
  }

  /** Takes parts in any order; of those that overlap, the one that was named first stays. */
  static Edits of(List<Edit> wanted) {
    TreeMap<Integer, Edit> byStart = new TreeMap<>();
    for (Edit edit : wanted) {
      Map.Entry<Integer, Edit> before = byStart.floorEntry(edit.span().end() - 1);
      boolean free =
          edit.span().length() > 0
              && (before == null || before.getValue().span().end() <= edit.span().start());
      if (free) {
        byStart.put(edit.span().start(), edit);
      }
    }
    return new Edits(List.copyOf(byStart.values()));
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  String apply(String text) {
    if (edits.isEmpty()) {
      return text;
    }
    StringBuilder changed = new StringBuilder(text.length() + 32);
    int at = 0;
    for (Edit edit : edits) {
      changed.append(text, at, edit.span().start()).append(edit.words());
      at = edit.span().end();
    }
    return changed.append(text, at, text.length()).toString();
  }

  /** Returns where a span of the old text stands in the new; what it cuts into, it covers. */
  Span moved(Span span) {
    int start = moved(span.start(), false);
    return new Span(start, Math.max(start, moved(span.end(), true)));
  }

  private int moved(int at, boolean end) {
    int before = 0; // how many edits begin before this place
    int beyond = edits.size();
    while (before < beyond) {
      int middle = (before + beyond) >>> 1;
      if (edits.get(middle).span().start() < at) {
        before = middle + 1;
      } else {
        beyond = middle;
      }
    }
    if (before == 0) {
      return at;
    }
    Edit last = edits.get(before - 1);
    int lastEnd = last.span().end();
    if (at < lastEnd) {
      int start = last.span().start() + shifts[before - 1];
      return end ? start + last.words().length() : start;
    }
    return at + shifts[before];
  }
}
