package threadlens.rules;

/** Some words of a comment that stand together: {@code [first, end)}, counted from 0. */
record Range(int first, int end) {
  Range {
    if (first < 0 || end < first) {
      throw new IllegalArgumentException("not a range of words: [" + first + ", " + end + ")");
    }
  }

  Range with(Range other) {
    return new Range(Math.min(first, other.first), Math.max(end, other.end));
  }

  Range common(Range other) {
    int from = Math.max(first, other.first);
    return new Range(from, Math.max(from, Math.min(end, other.end)));
  }

  boolean contains(Range other) {
    return first <= other.first && other.end <= end;
  }

  boolean overlaps(Range other) {
    return first < other.end && other.first < end;
  }

  int length() {
    return end - first;
  }

  /** Returns how many words stand between two ranges; 0 where they touch or overlap. */
  int distance(Range other) {
    return Math.max(0, Math.max(other.first - end, first - other.end));
  }
}
