package threadlens.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.Collection;
import java.util.List;
import threadlens.evaluation.Scores;
import threadlens.evaluation.ScoresJson;
import threadlens.exchange.Words;
import threadlens.rules.FairnessResult;
import threadlens.rules.Slurs;

/** How groups fare, as JSON for a program. */
final class FairnessJson {
  private FairnessJson() {}

  static ObjectNode of(FairnessResult of, List<Scores> labelled) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("task", "fairness").put("fair", of.fair());
    ObjectNode texts = json.putObject("texts");
    of.texts().forEach((kind, count) -> texts.put(Words.of(kind), count));
    ArrayNode wrong = json.putArray("wrong");
    for (FairnessResult.Wrong each : of.wrong()) {
      wrong
          .addObject()
          .put("group", each.group())
          .put("script", each.script())
          .put("kind", Words.of(each.kind()))
          .put("sentence", each.sentence())
          .put("text", each.text())
          .put("what", each.what());
    }
    ArrayNode recalls = json.putArray("recalls");
    of.recalls().forEach(each -> recalls(recalls.addObject(), each));
    ArrayNode gaps = json.putArray("gaps");
    for (FairnessResult.Gap gap : of.gaps()) {
      ObjectNode node = gaps.addObject();
      node.put("group", gap.group()).put("script", gap.in().script());
      node.put("recall", gap.in().of(gap.group())).put("best", gap.in().best());
      node.put("why", gap.why());
      strings(node, "found_of_others_only", gap.in().missedAlone(gap.group()));
    }
    ObjectNode unnamed = json.putObject("not_put_through");
    of.unnamed().forEach((script, groups) -> strings(unnamed, script, groups));
    ArrayNode slurs = json.putArray("slurs");
    for (Slurs each : of.slurs()) {
      ObjectNode node = slurs.addObject().put("group", each.group());
      strings(node, "latin", each.latin());
      strings(node, "arabizi", each.arabizi());
      strings(node, "arabic", each.arabic());
    }
    ArrayNode figures = json.putArray("labelled");
    labelled.forEach(scores -> figures.addRawValue(new RawValue(ScoresJson.of(scores))));
    return json;
  }

  private static void recalls(ObjectNode json, FairnessResult.Recalls each) {
    json.put("axis", each.axis()).put("script", each.script());
    json.put("sentences", each.sentences().size());
    ArrayNode groups = json.putArray("groups");
    each.missed()
        .forEach(
            (group, missed) -> {
              ObjectNode node =
                  groups.addObject().put("group", group).put("recall", each.of(group));
              strings(node, "missed", missed);
            });
  }

  private static void strings(ObjectNode json, String field, Collection<String> texts) {
    ArrayNode array = json.putArray(field);
    texts.forEach(array::add);
  }
}
