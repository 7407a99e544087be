package threadlens.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import threadlens.exchange.Words;
import threadlens.model.Finding;
import threadlens.rules.Explanation;
import threadlens.rules.Tried;
import threadlens.text.Span;

/** An explanation as JSON for a program. Spans are half-open, in UTF-16 units of the text. */
final class ExplanationJson {
  private ExplanationJson() {}

  static ObjectNode of(Explanation of) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("text", of.linked().comment().text()).put("language", of.analysis().language());
    json.put("addressee", of.linked().link().addressee());
    ArrayNode words = json.putArray("words");
    for (Explanation.Word word : of.words()) {
      ObjectNode node = span(words.addObject(), word.span()).put("zone", word.zone());
      strings(node, "forms", word.forms());
    }
    ArrayNode terms = json.putArray("terms");
    for (Explanation.Known term : of.terms()) {
      ObjectNode node = span(terms.addObject(), term.span()).put("phrase", term.phrase());
      strings(node, "from", term.from());
    }
    ArrayNode rules = json.putArray("rules");
    of.tried().forEach(tried -> tried(rules.addObject(), tried));
    outcome(json, of);
    return json;
  }

  private static void tried(ObjectNode json, Tried tried) {
    json.put("rule", tried.rule().id().toString()).put("status", tried.rule().status());
    json.put("steps", tried.steps()).put("evaluated", !tried.spent());
    json.put("why_not", tried.why());
    ArrayNode places = json.putArray("places");
    for (Tried.Matched place : tried.places()) {
      ObjectNode node = span(places.addObject(), place.span());
      strings(node, "folds", place.folds());
      ArrayNode exceptions = node.putArray("exceptions");
      place
          .exceptions()
          .forEach(
              asked ->
                  exceptions
                      .addObject()
                      .put("exception", asked.exception())
                      .put("applies", asked.applies()));
      node.put("held_back_by", place.heldBackBy());
    }
  }

  private static void outcome(ObjectNode json, Explanation of) {
    ArrayNode findings = json.putArray("findings");
    of.flags().findings().forEach(finding -> finding(findings.addObject(), finding));
    ArrayNode gaveWay = json.putArray("gave_way");
    for (Explanation.GaveWay gave : of.gaveWay()) {
      finding(gaveWay.addObject(), gave.finding())
          .put("to", gave.to().rule().toString())
          .put("because", gave.because());
    }
    ArrayNode mentions = json.putArray("mentions");
    of.flags()
        .mentions()
        .forEach(m -> span(mentions.addObject(), m.span()).put("group", m.group()));
    ObjectNode scores = json.putObject("scores");
    of.flags()
        .scores()
        .forEach(
            (category, score) -> scores.put(Words.of(category), Math.round(score * 1e4) / 1e4));
    strings(json, "signals", of.flags().signals());
    ArrayNode not = json.putArray("not_evaluated");
    of.flags()
        .notEvaluated()
        .forEach(
            n ->
                not.addObject()
                    .put("what", n.what())
                    .put("code", n.code())
                    .put("message", n.message()));
  }

  private static ObjectNode finding(ObjectNode json, Finding finding) {
    span(json, finding.span())
        .put("rule", finding.rule().toString())
        .put("version", finding.version())
        .put("category", Words.of(finding.category()))
        .put("severity", Words.of(finding.severity()))
        .put("target", Words.of(finding.target()))
        .put("target_group", finding.targetGroup())
        .put("target_name", finding.targetName())
        .put("zone", Words.of(finding.zone()))
        .put("message", finding.message());
    return json;
  }

  private static ObjectNode span(ObjectNode json, Span span) {
    return json.put("start", span.start()).put("end", span.end());
  }

  private static void strings(ObjectNode json, String field, Collection<String> texts) {
    ArrayNode array = json.putArray(field);
    texts.forEach(array::add);
  }
}
