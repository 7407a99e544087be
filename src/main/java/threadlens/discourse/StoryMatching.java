package threadlens.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.model.Story;
import threadlens.model.StoryMatch;

/**
 * Finds articles about one event. Two are held against each other only if they share three rare
 * words, which an inverted index tells, and are dated within a few days of each other. They match
 * if their words, weighted by how rare they are in the corpus, are alike (cosine). A wrong match is
 * worse than a missed one.
 */
final class StoryMatching {
  /** The most days between two articles on one event: a week later it is another one. */
  static final int DAYS = 3;

  /** From here on two articles match; set on articles of 2013 to 2016, not fitted. */
  static final double ALIKE = 0.30;

  /** From here on without a date, and from here on a match is strong. */
  static final double STRONG = 0.45;

  private static final int FEWEST_RARE = 3;
  private static final int FEWEST_SHARED = 8;
  private static final int FEWEST_OF_TITLES = 2;
  private static final int MOST_POSTINGS = 60;
  private static final int MOST_WORDS = 12;

  private final List<StoryRoll.Told> told;
  private final List<String> spellings;
  private final int[] frequency;
  private final double[] length;

  /** A match; {@code first < second}, both numbers of discussions. */
  @SuppressWarnings("ArrayRecordComponent") // seen by two classes
  record Pair(int first, int second, double likeness, int[] shared) {}

  StoryMatching(List<StoryRoll.Told> told, List<String> spellings) {
    this.told = told;
    this.spellings = spellings;
    this.frequency = new int[spellings.size()];
    told.forEach(
        each -> {
          for (int word : each.words()) {
            frequency[word]++;
          }
        });
    this.length = told.stream().mapToDouble(this::length).toArray();
  }

  List<Story> stories() {
    List<Pair> pairs = pairs();
    pairs.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second));
    Map<Integer, List<Integer>> groups = new StoryGroups(told.size()).join(pairs);
    Map<Integer, Integer> heads = new HashMap<>();
    groups.forEach((head, members) -> members.forEach(each -> heads.put(each, head)));
    Map<Integer, List<Pair>> inside = new HashMap<>();
    for (Pair pair : pairs) {
      Integer head = heads.get(pair.first());
      if (head != null && head.equals(heads.get(pair.second()))) {
        inside.computeIfAbsent(head, unused -> new ArrayList<>()).add(pair);
      }
    }
    List<Story> stories = new ArrayList<>();
    groups.forEach(
        (head, members) -> stories.add(story(members, inside.getOrDefault(head, List.of()))));
    return stories;
  }

  private List<Pair> pairs() {
    List<List<Integer>> postings = new ArrayList<>();
    frequencyBound(postings);
    int[] rare = new int[told.size()];
    List<Pair> pairs = new ArrayList<>();
    for (int second = 0; second < told.size(); second++) {
      List<Integer> touched = new ArrayList<>();
      for (int word : told.get(second).words()) {
        if (frequency[word] > 1 && frequency[word] <= MOST_POSTINGS) {
          for (int first : postings.get(word)) {
            if (rare[first]++ == 0) {
              touched.add(first);
            }
          }
          postings.get(word).add(second);
        }
      }
      for (int first : touched) {
        Pair pair = rare[first] >= FEWEST_RARE ? pair(first, second) : null;
        if (pair != null) {
          pairs.add(pair);
        }
        rare[first] = 0;
      }
    }
    return pairs;
  }

  private void frequencyBound(List<List<Integer>> postings) {
    for (int of : frequency) {
      postings.add(of > 1 && of <= MOST_POSTINGS ? new ArrayList<>(of) : List.of());
    }
  }

  private @Nullable Pair pair(int first, int second) {
    StoryRoll.Told one = told.get(first);
    StoryRoll.Told other = told.get(second);
    Integer days = one.daysFrom(other);
    if (days != null && days > DAYS) {
      return null;
    }
    Shared shared = shared(one, other);
    double likeness = shared.weight() / (length[first] * length[second]);
    boolean enough =
        likeness >= (days == null ? STRONG : ALIKE)
            && shared.words().length >= FEWEST_SHARED
            && shared.ofTitles() >= FEWEST_OF_TITLES;
    return enough ? new Pair(first, second, likeness, shared.words()) : null;
  }

  @SuppressWarnings("ArrayRecordComponent") // seen here only
  private record Shared(int[] words, int ofTitles, double weight) {}

  private Shared shared(StoryRoll.Told one, StoryRoll.Told other) {
    int[] words = new int[Math.min(one.words().length, other.words().length)];
    int count = 0;
    int ofTitles = 0;
    double weight = 0;
    for (int i = 0, j = 0; i < one.words().length && j < other.words().length; ) {
      int order = Integer.compare(one.words()[i], other.words()[j]);
      if (order == 0) {
        words[count++] = one.words()[i];
        ofTitles += (one.marks()[i] & 1) + (other.marks()[j] & 1) > 0 ? 1 : 0;
        weight += weight(one, i) * weight(other, j);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Shared(Arrays.copyOf(words, count), ofTitles, weight);
  }

  private double length(StoryRoll.Told one) {
    double sum = 0;
    for (int i = 0; i < one.words().length; i++) {
      sum += weight(one, i) * weight(one, i);
    }
    return Math.sqrt(sum);
  }

  /** A word of the title counts twice, a name half as much again. */
  private double weight(StoryRoll.Told one, int at) {
    int marks = one.marks()[at];
    return rarity(one.words()[at]) * ((marks & 1) != 0 ? 2 : 1) * ((marks & 2) != 0 ? 1.5 : 1);
  }

  /** The weight of a word that stands there. */
  private double weightOf(int word, StoryRoll.Told one) {
    return weight(one, Arrays.binarySearch(one.words(), word));
  }

  /** Smoothed as if fifty more articles had been read, for a small corpus knows no rarity. */
  private double rarity(int word) {
    return Math.log((told.size() + 50.0) / (frequency[word] + 2.0));
  }

  private Story story(List<Integer> members, List<Pair> pairs) {
    List<StoryMatch> matches = new ArrayList<>();
    for (Pair pair : pairs) {
      matches.add(match(members.indexOf(pair.first()), members.indexOf(pair.second()), pair));
    }
    return new Story(members.stream().map(each -> told.get(each).discussion()).toList(), matches);
  }

  private StoryMatch match(int first, int second, Pair pair) {
    StoryRoll.Told one = told.get(pair.first());
    StoryRoll.Told other = told.get(pair.second());
    Comparator<Integer> telling =
        Comparator.comparingDouble((Integer word) -> weightOf(word, one) * weightOf(word, other))
            .reversed()
            .thenComparing(spellings::get);
    List<String> words =
        Arrays.stream(pair.shared())
            .boxed()
            .sorted(telling)
            .limit(MOST_WORDS)
            .map(spellings::get)
            .toList();
    return new StoryMatch(
        first,
        second,
        pair.likeness() >= STRONG,
        pair.likeness(),
        pair.shared().length,
        words,
        one.daysFrom(other));
  }
}
