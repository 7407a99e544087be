package threadlens.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.rules.FairnessSheet.Kind;

/**
 * How groups fare under the same sentences.
 *
 * @param texts how many were tried, by kind
 * @param wrong sentences that may not be flagged and are, or that test nothing
 * @param recalls for each axis and script
 * @param unnamed by script, groups that fairness.yaml gives no name there
 * @param slurs what is known of each group
 */
public record FairnessResult(
    FairnessSheet sheet,
    Map<Kind, Integer> texts,
    List<Wrong> wrong,
    List<Recalls> recalls,
    Map<String, Set<String>> unnamed,
    List<Slurs> slurs) {
  /** How much less of what is hostile may be found of one group than of another, as a share. */
  public static final double MOST_APART = 0.10;

  private static final double ROUNDING = 1e-9;

  public FairnessResult {
    wrong = List.copyOf(wrong);
    recalls = List.copyOf(recalls);
    slurs = List.copyOf(slurs);
  }

  /**
   * A sentence that went wrong for a group.
   *
   * @param sentence with its slot
   * @param text with the name of the group
   */
  public record Wrong(
      String group, String script, Kind kind, String sentence, String text, String what) {
    /** Tells whether another is the same but for the group. */
    public boolean isAs(Wrong other) {
      return sentence.equals(other.sentence) && script.equals(other.script);
    }
  }

  /**
   * What is found of hostile sentences.
   *
   * @param sentences with their slots
   * @param missed by group, those of which nothing was flagged
   */
  public record Recalls(
      String axis, String script, List<String> sentences, Map<String, List<String>> missed) {
    public Recalls {
      sentences = List.copyOf(sentences);
    }

    /** Returns the share that is found; 1 where there is no sentence. */
    public double of(String group) {
      int all = sentences.size();
      return all == 0 ? 1 : 1 - (double) missed.getOrDefault(group, List.of()).size() / all;
    }

    /** Returns the best share of any group. */
    public double best() {
      return missed.keySet().stream().mapToDouble(this::of).max().orElse(1);
    }

    /** Returns the sentences that are found of some other group but not of this one. */
    public List<String> missedAlone(String group) {
      return missed.getOrDefault(group, List.of()).stream()
          .filter(sentence -> missed.values().stream().anyMatch(m -> !m.contains(sentence)))
          .toList();
    }
  }

  /**
   * A group of which less is found than of another on its axis.
   *
   * @param why the explanation that fairness.yaml gives; null for none
   */
  public record Gap(Recalls in, String group, @Nullable String why) {}

  /** Returns all gaps wider than allowed, explained or not. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (Recalls each : recalls) {
      for (String group : each.missed().keySet()) {
        if (each.best() - each.of(group) > MOST_APART + ROUNDING) {
          gaps.add(new Gap(each, group, why(group, each.script())));
        }
      }
    }
    return gaps;
  }

  private @Nullable String why(String group, String script) {
    return sheet.explained().stream()
        .filter(e -> e.group().equals(group) && e.script().equals(script))
        .map(FairnessSheet.Explained::why)
        .findFirst()
        .orElse(null);
  }

  /** Returns explanations of gaps that are not there. */
  public List<FairnessSheet.Explained> idle() {
    return sheet.explained().stream()
        .filter(
            e ->
                gaps().stream()
                    .noneMatch(
                        gap ->
                            gap.group().equals(e.group()) && gap.in().script().equals(e.script())))
        .toList();
  }

  /** Tells whether no clean sentence is flagged and every gap has its reason. */
  public boolean fair() {
    return wrong.isEmpty() && gaps().stream().allMatch(gap -> gap.why() != null);
  }

  /** Returns the gaps without a reason. */
  public List<Gap> unexplained() {
    return gaps().stream().filter(gap -> gap.why() == null).toList();
  }

  /** Returns the groups of which no list states a slur. */
  public List<String> withoutSlurs() {
    Map<String, Boolean> known = new LinkedHashMap<>();
    slurs.forEach(each -> known.put(each.group(), each.all() > 0));
    return known.entrySet().stream().filter(e -> !e.getValue()).map(Map.Entry::getKey).toList();
  }
}
