package threadlens.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import threadlens.model.Severity;

/** What rules find in a corpus, as JSON for a program. */
public final class BacktestJson {
  private BacktestJson() {}

  /**
   * Returns one JSON object, on one line.
   *
   * @param corpus how the user named it
   */
  public static String of(Backtest of, String corpus) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("task", "backtest").put("corpus", corpus).put("comments", of.comments());
    int flagged = of.withHighest(Severity.URGENT) + of.withHighest(Severity.REVIEW);
    json.put("flagged", flagged).put("not_evaluated_comments", of.notEvaluated());
    ObjectNode severities = json.putObject("severest");
    for (Severity severity : Severity.values()) {
      counts(severities.putObject(FlagQuestion.name(severity)), of, of.withHighest(severity));
    }
    ArrayNode rules = json.putArray("rules");
    of.fired().forEach(tally -> rule(rules.addObject(), of, tally));
    ArrayNode silent = json.putArray("found_nothing");
    of.silent().forEach(tally -> silent.add(tally.rule().id().toString()));
    ArrayNode excepted = json.putArray("held_back");
    for (Backtest.RuleTally tally : of.heldBack()) {
      tally
          .held()
          .forEach(
              (exception, held) -> {
                ObjectNode node = excepted.addObject();
                node.put("rule", tally.rule().id().toString()).put("exception", exception);
                samples(node.put("places", held.places()), held.samples());
              });
    }
    ObjectNode not = json.putObject("not_evaluated");
    of.unevaluated().forEach(not::put);
    return json.toString();
  }

  private static void rule(ObjectNode json, Backtest of, Backtest.RuleTally tally) {
    json.put("rule", tally.rule().id().toString())
        .put("version", tally.rule().version())
        .put("status", tally.rule().status())
        .put("category", FlagQuestion.name(tally.rule().category()))
        .put("severity", FlagQuestion.name(tally.rule().severity()))
        .put("found", tally.found());
    counts(json, of, tally.inComments());
    samples(json, tally.samples());
  }

  private static void counts(ObjectNode json, Backtest of, int comments) {
    json.put("comments", comments);
    json.put("per_10000", Math.round(1e8 * of.share(comments)) / 1e4);
    json.put("share", Math.round(1e6 * of.share(comments)) / 1e6);
  }

  static void samples(ObjectNode json, List<Excerpts.Excerpt> samples) {
    ArrayNode array = json.putArray("samples");
    for (Excerpts.Excerpt sample : samples) {
      ObjectNode node = array.addObject().put("place", sample.place()).put("text", sample.text());
      if (!sample.note().isEmpty()) {
        node.put("note", sample.note());
      }
    }
  }
}
