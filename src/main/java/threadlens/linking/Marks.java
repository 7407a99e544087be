package threadlens.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import threadlens.text.Span;

/**
 * The words that speak for a link.
 *
 * @param here in the answer, in its order
 * @param there what they go back to, in the comment answered, in its order
 */
record Marks(List<Span> here, List<Span> there) {
  private static final int MOST = 8;
  private static final Marks NONE = new Marks(List.of(), List.of());

  /** Words of the answer alone. */
  static Marks here(Span span) {
    return new Marks(List.of(span), List.of());
  }

  /** A quotation, and where its source says it. */
  static Marks quotation(Arrival next, Quoted quoted, Post source) {
    int first = next.words().from(quoted.span().start());
    int last = next.words().from(quoted.span().end());
    int at = -1;
    int longest = 0;
    for (int from = 0; from < source.words.length && longest < last - first; from++) {
      int same = same(next, first, last, source, from);
      if (same > longest) {
        longest = same;
        at = from;
      }
    }
    List<Span> there = at < 0 ? List.of() : List.of(source.span(at, at + longest - 1));
    return new Marks(List.of(quoted.span()), there);
  }

  private static int same(Arrival next, int first, int last, Post source, int from) {
    int same = 0;
    while (first + same < last
        && from + same < source.words.length
        && next.numbers()[first + same] == source.words[from + same]) {
      same++;
    }
    return same;
  }

  /** The telling words that both have, where each first stands; at most {@value #MOST}. */
  static Marks shared(Arrival next, Post post) {
    List<Span> here = new ArrayList<>();
    List<Span> there = new ArrayList<>();
    for (long word : post.telling) {
      int at = index(next.numbers(), word);
      int then = index(post.words, word);
      if (at >= 0 && then >= 0 && here.size() < MOST) {
        here.add(next.words().span(at, at));
        there.add(post.span(then, then));
      }
    }
    here.sort(Comparator.naturalOrder());
    there.sort(Comparator.naturalOrder());
    return new Marks(here, there);
  }

  private static int index(long[] words, long word) {
    for (int i = 0; i < words.length; i++) {
      if (words[i] == word) {
        return i;
      }
    }
    return -1;
  }

  /** All of several, without repeats and in order. */
  static Marks all(List<Marks> several) {
    if (several.isEmpty()) {
      return NONE;
    }
    return new Marks(
        several.stream().flatMap(one -> one.here.stream()).sorted().distinct().toList(),
        several.stream().flatMap(one -> one.there.stream()).sorted().distinct().toList());
  }
}
