package threadlens.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Replies summed by ordered pairs of authors, so that memory grows with the pairs. */
final class ReplyTally {
  private final Map<Long, Pair> pairs = new HashMap<>();

  /** What one author's replies to another come to. */
  static final class Pair {
    private final int from;
    private final int to;
    private final Map<String, Double> languages = new TreeMap<>();
    private int written;
    private double replies;
    private double hostility;
    private double hostilityOf;
    private double sentiment;
    private double sentimentOf;

    private Pair(int from, int to) {
      this.from = from;
      this.to = to;
    }

    int from() {
      return from;
    }

    int to() {
      return to;
    }

    /** By confidence. */
    double replies() {
      return replies;
    }

    /** Mean; NaN where none is evaluated. */
    double hostility() {
      return hostility / hostilityOf;
    }

    double sentiment() {
      return sentiment / sentimentOf;
    }

    /** Replies by language, by confidence. */
    Map<String, Double> languages() {
      return languages;
    }
  }

  /**
   * Adds a reply.
   *
   * @param confidence above 0
   * @param hostility NaN where it was not evaluated
   * @param sentiment NaN where there is none
   */
  void add(
      int from, int to, double confidence, double hostility, double sentiment, String language) {
    long key = (long) from << 32 | to;
    Pair pair = pairs.computeIfAbsent(key, unseen -> new Pair(from, to));
    pair.written++;
    pair.replies += confidence;
    pair.languages.merge(language, confidence, Double::sum);
    if (!Double.isNaN(hostility)) {
      pair.hostility += hostility * confidence;
      pair.hostilityOf += confidence;
    }
    if (!Double.isNaN(sentiment)) {
      pair.sentiment += sentiment * confidence;
      pair.sentimentOf += confidence;
    }
  }

  /** Every pair, by number of who answers, then of who is answered. */
  List<Pair> pairs() {
    List<Pair> sorted = new ArrayList<>(new TreeMap<>(pairs).values());
    return List.copyOf(sorted);
  }

  /** Leaves out the replies between two authors for whom a test holds. */
  ReplyTally without(BiPredicate<Integer, Integer> test) {
    ReplyTally rest = new ReplyTally();
    pairs.forEach(
        (key, pair) -> {
          if (!test.test(pair.from, pair.to)) {
            rest.pairs.put(key, pair);
          }
        });
    return rest;
  }

  /** Returns the replies between authors that have a camp. */
  Ties among(Map<Integer, Integer> camps) {
    Map<Integer, Integer> numbers = new HashMap<>();
    int[] camp = new int[camps.size()];
    new TreeMap<>(camps)
        .forEach(
            (author, of) -> {
              camp[numbers.size()] = of;
              numbers.put(author, numbers.size());
            });
    List<Pair> kept =
        pairs().stream()
            .filter(each -> numbers.containsKey(each.from) && numbers.containsKey(each.to))
            .toList();
    return new Ties(
        camp,
        kept.stream().mapToInt(each -> numbers.getOrDefault(each.from, 0)).toArray(),
        kept.stream().mapToInt(each -> numbers.getOrDefault(each.to, 0)).toArray(),
        kept.stream().mapToInt(each -> each.written).toArray(),
        kept.stream().mapToDouble(Pair::replies).toArray(),
        kept.stream().mapToDouble(Pair::hostility).toArray(),
        kept.stream().mapToDouble(Pair::sentiment).toArray());
  }
}
