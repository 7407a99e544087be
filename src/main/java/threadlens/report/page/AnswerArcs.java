package threadlens.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import threadlens.model.Annotation;
import threadlens.model.CommentId;
import threadlens.model.ReplyLink;

/**
 * Who answers whom: people one below the other, an arc from each to those they answered, wider for
 * more answers, dashed where some of these were flagged. The table below it holds everybody.
 *
 * @param height of the drawing
 * @param people the busiest
 * @param left how many people are in the table only
 * @param pairs all of them, the busiest first
 * @param finding what the picture shows, in words; empty where nobody answers
 */
public record AnswerArcs(
    int height,
    List<Person> people,
    int left,
    List<Arc> arcs,
    List<Pair> pairs,
    List<Phrases.Piece> finding) {
  private static final int ROW = 26;
  private static final int DOT = 150;
  private static final int MOST_PEOPLE = 14;
  private static final int MOST_PAIRS = 500;
  private static final int LONGEST_NAME = 60;

  public AnswerArcs {
    people = List.copyOf(people);
    arcs = List.copyOf(arcs);
    pairs = List.copyOf(pairs);
    finding = List.copyOf(finding);
  }

  /** A name of the picture; {@code gone} where no comment of theirs is left. */
  public record Person(String name, String shortName, int y, boolean gone) {}

  /**
   * An arrow of the picture.
   *
   * @param path of the line
   * @param head of its arrow
   * @param width from 1 to 6
   */
  public record Arc(String path, String head, int width, boolean flagged, String words) {}

  /**
   * Who answers whom.
   *
   * @param unsure how many of the answers are not sure to be meant for this person
   */
  public record Pair(String from, String to, int answers, int flagged, int unsure) {
    String words(Phrases phrases) {
      String times = phrases.say("count.times", answers);
      if (unsure == answers) {
        return phrases.say("arcs.words-unsure", from, to, times);
      }
      return unsure == 0
          ? phrases.say("arcs.words", from, to, times)
          : phrases.say("arcs.words-some", from, to, times, unsure);
    }
  }

  static AnswerArcs of(Phrases phrases, List<Annotation> annotations) {
    List<Pair> pairs = pairs(phrases, annotations);
    Map<String, Integer> busy = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      busy.merge(pair.from(), pair.answers(), Integer::sum);
      busy.merge(pair.to(), pair.answers(), Integer::sum);
    }
    List<String> names = new ArrayList<>(busy.keySet());
    names.sort(Comparator.comparing((String name) -> busy.getOrDefault(name, 0)).reversed());
    List<String> shown = names.subList(0, Math.min(MOST_PEOPLE, names.size()));
    List<String> here = annotations.stream().map(one -> name(phrases, one)).distinct().toList();
    List<Person> people = new ArrayList<>();
    Map<String, Integer> ys = new HashMap<>();
    for (String name : shown) {
      int y = ROW / 2 + people.size() * ROW;
      ys.put(name, y);
      people.add(new Person(name, Visible.line(name, 18), y, !here.contains(name)));
    }
    List<Arc> arcs = arcs(phrases, pairs, ys);
    return new AnswerArcs(
        people.size() * ROW,
        people,
        names.size() - shown.size(),
        arcs,
        pairs.subList(0, Math.min(MOST_PAIRS, pairs.size())),
        finding(phrases, pairs, arcs));
  }

  private static List<Phrases.Piece> finding(Phrases phrases, List<Pair> pairs, List<Arc> arcs) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    Pair most = pairs.get(0);
    return phrases.pieces(
        "arcs.finding",
        Fact.of(Visible.line(most.from(), LONGEST_NAME)),
        Fact.of(Visible.line(most.to(), LONGEST_NAME)),
        phrases.say("count.times", most.answers()),
        arcs.stream().filter(Arc::flagged).count(),
        arcs.size());
  }

  private static String name(Phrases phrases, Annotation annotation) {
    return Words.name(phrases, annotation.comment().authorName());
  }

  private static List<Pair> pairs(Phrases phrases, List<Annotation> annotations) {
    Map<CommentId, String> names = new LinkedHashMap<>();
    annotations.forEach(one -> names.putIfAbsent(one.comment().id(), name(phrases, one)));
    Map<String, String> spellings = new HashMap<>();
    names.values().forEach(one -> spellings.putIfAbsent(one.toLowerCase(Locale.ROOT), one));
    Map<List<String>, int[]> counts = new LinkedHashMap<>();
    for (Annotation annotation : annotations) {
      ReplyLink link = annotation.link();
      String to = link.replyTo() == null ? null : names.get(link.replyTo());
      if (to == null && link.addressee() != null) {
        String written = Words.name(phrases, link.addressee());
        to = spellings.computeIfAbsent(written.toLowerCase(Locale.ROOT), lower -> written);
      }
      if (to != null) {
        int[] count =
            counts.computeIfAbsent(List.of(name(phrases, annotation), to), pair -> new int[3]);
        count[0]++;
        count[1] += annotation.flags().flaggedAs().isEmpty() ? 0 : 1;
        count[2] += Tie.isSure(link) ? 0 : 1;
      }
    }
    List<Pair> pairs = new ArrayList<>();
    counts.forEach(
        (pair, count) ->
            pairs.add(new Pair(pair.get(0), pair.get(1), count[0], count[1], count[2])));
    pairs.sort(Comparator.comparingInt(Pair::answers).reversed());
    return pairs;
  }

  private static List<Arc> arcs(Phrases phrases, List<Pair> pairs, Map<String, Integer> ys) {
    List<Arc> arcs = new ArrayList<>();
    for (Pair pair : pairs) {
      Integer from = ys.get(pair.from());
      Integer to = ys.get(pair.to());
      if (from != null && to != null && !from.equals(to)) {
        arcs.add(arc(phrases, pair, from + 4, to - 4));
      }
    }
    return arcs;
  }

  private static Arc arc(Phrases phrases, Pair pair, int from, int to) {
    int bulge = DOT + 30 + Math.min(150, Math.abs(to - from) * 3 / 5);
    String path =
        "M%d %d C%d %d %d %d %d %d".formatted(DOT + 8, from, bulge, from, bulge, to, DOT + 14, to);
    String head = "%d,%d %d,%d %d,%d".formatted(DOT + 7, to, DOT + 16, to - 4, DOT + 16, to + 4);
    return new Arc(
        path, head, Math.min(6, pair.answers()), pair.flagged() > 0, pair.words(phrases));
  }
}
