package threadlens.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;

/** What a change of rules would do to a corpus, as JSON for a program. */
public final class DifferenceJson {
  private DifferenceJson() {}

  /**
   * Returns one JSON object, on one line.
   *
   * @param corpus how the user named it
   * @param labelled what becomes of figures, for each labelled part of the corpus
   */
  public static String of(Difference of, String corpus, List<Scores> labelled) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("task", "diff").put("corpus", corpus).put("comments", of.comments());
    json.put("changed", of.changed())
        .put("newly_flagged", of.newlyFlagged())
        .put("no_longer_flagged", of.noLongerFlagged())
        .put("not_evaluated_before", of.notEvaluatedBefore())
        .put("not_evaluated_after", of.notEvaluatedAfter());
    ArrayNode standings = json.putArray("severest");
    of.standings()
        .forEach(
            (standing, count) -> {
              ObjectNode node = standings.addObject();
              var before = standing.before();
              var after = standing.after();
              node.put("before", before == null ? null : FlagQuestion.name(before));
              node.put("after", after == null ? null : FlagQuestion.name(after));
              node.put("comments", count);
            });
    ArrayNode added = json.putArray("added");
    of.added().forEach(rule -> added.add(rule.id().toString()));
    ArrayNode removed = json.putArray("removed");
    of.removed().forEach(rule -> removed.add(rule.id().toString()));
    ObjectNode restated = json.putObject("restated");
    of.restated().forEach(restated::put);
    ArrayNode rules = json.putArray("rules");
    of.changes().forEach((rule, change) -> rule(rules.addObject().put("rule", rule), change));
    ArrayNode figures = json.putArray("labelled");
    labelled.forEach(scores -> figures.addRawValue(new RawValue(ScoresJson.of(scores))));
    return json.toString();
  }

  private static void rule(ObjectNode json, Difference.RuleChange change) {
    BacktestJson.samples(
        json.putObject("anew").put("comments", change.anew()), change.anewSamples());
    BacktestJson.samples(
        json.putObject("no_longer").put("comments", change.gone()), change.goneSamples());
    BacktestJson.samples(
        json.putObject("otherwise").put("comments", change.otherwise()), change.otherSamples());
  }
}
