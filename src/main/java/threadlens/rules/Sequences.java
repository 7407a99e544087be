package threadlens.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sequences of one list of terms. Most comments hold the words of none of them. Immutable;
 * equal where their sequences are.
 */
final class Sequences {
  private final List<Sequence> all;

  /** The sets of which something must stand there, sequence by sequence, the anchor first. */
  private final int[][] needed;

  /** The first set of each; -1 where it needs none. */
  private final int[] first;

  Sequences(List<Sequence> all) {
    this.all = List.copyOf(all);
    needed = all.stream().map(Sequences::needed).toArray(int[][]::new);
    first = Arrays.stream(needed).mapToInt(one -> one.length == 0 ? -1 : one[0]).toArray();
  }

  private static int[] needed(Sequence sequence) {
    List<Integer> needed = new ArrayList<>();
    for (int i = 0; i < sequence.steps().size(); i++) {
      if (sequence.steps().get(i) instanceof Sequence.Step.OneOf oneOf && !oneOf.optional()) {
        needed.add(i == sequence.anchor() ? 0 : needed.size(), oneOf.set());
      }
    }
    return needed.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether any of them begins at the place asked about. */
  boolean mayBeginAtIt() {
    return all.stream().anyMatch(sequence -> sequence.anchorSet() < 0);
  }

  /**
   * Returns the sets of which something must stand in a comment, sequence by sequence, the one to
   * begin from first. Not to be changed.
   */
  int[][] needed() {
    return needed;
  }

  /** Whether the part from which one of them is looked for stands in the comment. */
  boolean anyBegun(Hits hits) {
    return all.stream()
        .mapToInt(Sequence::anchorSet)
        .anyMatch(anchor -> anchor >= 0 && hits.any(anchor));
  }

  /** Whether something stands in the comment for all that one of them needs. */
  boolean anyPossible(Hits hits) {
    return next(hits, 0) < needed.length;
  }

  /** Returns those for which something stands in the comment for every part. */
  List<Sequence> possible(Hits hits) {
    int at = next(hits, 0);
    if (at == needed.length) {
      return List.of();
    }
    List<Sequence> possible = new ArrayList<>();
    for (; at < needed.length; at = next(hits, at + 1)) {
      possible.add(all.get(at));
    }
    return possible;
  }

  private int next(Hits hits, int from) {
    int at = from;
    while (at < first.length && first[at] >= 0 && !(hits.any(first[at]) && hits.all(needed[at]))) {
      at++;
    }
    return at;
  }

  List<Sequence> all() {
    return all;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sequences sequences && all.equals(sequences.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
