package threadlens.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The decisions of several moderators in one list: for each comment and moderator the last one. The
 * same files give the same list, in whatever order they are named.
 *
 * @param decisions by thread, comment and moderator
 * @param conflicts likewise
 */
public record MergedDecisions(
    List<String> tools,
    List<String> rulePacks,
    List<Decision> decisions,
    List<Conflict> conflicts) {
  public MergedDecisions {
    tools = List.copyOf(tools);
    rulePacks = List.copyOf(rulePacks);
    decisions = List.copyOf(decisions);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Moderators who decided otherwise of one comment.
   *
   * @param of the decisions, one for each moderator
   * @param sameText false if they saw the comment with different texts: it was captured again, or
   *     edited, between
   */
  public record Conflict(String thread, String comment, List<Decision> of, boolean sameText) {
    public Conflict {
      of = List.copyOf(of);
    }
  }

  /** Merges files. */
  public static MergedDecisions of(List<DecisionFile> files) {
    Map<List<String>, Decision> last = new TreeMap<>(MergedDecisions::compare);
    TreeSet<String> tools = new TreeSet<>();
    TreeSet<String> packs = new TreeSet<>();
    for (DecisionFile file : files) {
      tools.add(file.tool());
      packs.addAll(file.rulePacks());
      for (Decision decision : file.decisions()) {
        last.merge(
            List.of(decision.thread(), decision.comment(), decision.who()),
            decision,
            MergedDecisions::later);
      }
    }
    List<Decision> decisions = last.values().stream().sorted(Decision.IN_ORDER).toList();
    return new MergedDecisions(
        List.copyOf(tools), List.copyOf(packs), decisions, conflicts(decisions));
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Returns the later of two; of two at one moment the one that sorts last as it is written. */
  private static Decision later(Decision one, Decision other) {
    int order = one.when().compareTo(other.when());
    if (order == 0) {
      order = one.written().toString().compareTo(other.written().toString());
    }
    return order >= 0 ? one : other;
  }

  /** Returns the decisions on each comment, in order. */
  public static Collection<List<Decision>> byComment(List<Decision> decisions) {
    Map<List<String>, List<Decision>> byComment = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      byComment
          .computeIfAbsent(
              List.of(decision.thread(), decision.comment()), unseen -> new ArrayList<>())
          .add(decision);
    }
    return byComment.values();
  }

  private static List<Conflict> conflicts(List<Decision> decisions) {
    List<Conflict> conflicts = new ArrayList<>();
    for (List<Decision> of : byComment(decisions)) {
      boolean sameVerdict = of.stream().map(MergedDecisions::said).distinct().count() == 1;
      if (!sameVerdict) {
        boolean sameText = of.stream().map(Decision::contentSha256).distinct().count() == 1;
        conflicts.add(new Conflict(of.get(0).thread(), of.get(0).comment(), of, sameText));
      }
    }
    return conflicts;
  }

  /** Two decisions agree if they say the same of the comment and of each finding. */
  private static List<Object> said(Decision decision) {
    List<Object> said = new ArrayList<>();
    said.add(String.valueOf(decision.verdict()));
    said.add(decision.missed());
    decision.findings().stream()
        .filter(finding -> finding.right() != null)
        .map(Object::toString)
        .sorted()
        .forEach(said::add);
    return said;
  }

  /** Writes a file of decisions, which the queue page can load. */
  public void write(OutputStream out) throws IOException {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", DecisionFile.FORMAT).put("format_version", DecisionFile.VERSION);
    root.put("tool", String.join(", ", tools));
    rulePacks.forEach(root.putArray("rule_packs")::add);
    for (Decision decision : decisions) {
      JsonNode written = decision.written();
      root.withArray("decisions").add(written);
    }
    byte[] bytes = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    out.write(bytes);
    out.write('\n');
  }
}
