package threadlens.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Category;
import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.Evidence;
import threadlens.model.Finding;
import threadlens.model.LinkStatus;
import threadlens.model.LinkedComment;
import threadlens.model.Mention;
import threadlens.model.NotEvaluated;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyLink;
import threadlens.model.RuleId;
import threadlens.model.Sentiment;
import threadlens.model.Severity;
import threadlens.model.SourceId;
import threadlens.model.Target;
import threadlens.model.Tone;
import threadlens.model.ZoneKind;

/** Reads what Threadlens says of a comment from a line of {@code report.jsonl}. */
final class AnnotationReading {
  private final SourceId source;
  private final JsonNode comment;
  private final JsonNode said;

  AnnotationReading(SourceId source, JsonNode comment) {
    this.source = source;
    this.comment = comment;
    this.said = comment.path("threadlens");
  }

  Annotation annotation() {
    Comment read = CommentReading.comment(comment, source);
    LinkedComment linked =
        new LinkedComment(read, link(read), ZonesJson.read(comment.path("zones")));
    return new Annotation(
        linked, analysis(), flags(), StoredReport.problems(said.path("problems"), source));
  }

  private CommentAnalysis analysis() {
    return new CommentAnalysis(
        said.path("language").asText(),
        texts(said.path("languages")),
        List.of(),
        sentiment(said.path("sentiment")),
        notEvaluated(true));
  }

  private static @Nullable Sentiment sentiment(JsonNode node) {
    if (!node.isObject()) {
      return null;
    }
    List<Double> distribution = new ArrayList<>();
    node.path("distribution").forEach(share -> distribution.add(share.asDouble()));
    return new Sentiment(
        Words.parse(Tone.class, node.path("polarity").asText()),
        node.path("score").asDouble(),
        distribution.isEmpty() ? null : distribution);
  }

  /** Rules and single rules are of the flags; the rest is of the analysis. */
  private List<NotEvaluated> notEvaluated(boolean ofAnalysis) {
    List<NotEvaluated> open = new ArrayList<>();
    for (JsonNode node : said.path("not_evaluated")) {
      String what = node.path("what").asText();
      if ((what.equals("rules") || what.contains("/")) != ofAnalysis) {
        open.add(new NotEvaluated(what, node.path("code").asText(), node.path("message").asText()));
      }
    }
    return open;
  }

  private CommentFlags flags() {
    List<Finding> findings = new ArrayList<>();
    said.path("findings").forEach(node -> findings.add(finding(node)));
    List<Mention> mentions = new ArrayList<>();
    said.path("mentions")
        .forEach(
            node ->
                mentions.add(new Mention(node.path("group").asText(), CommentReading.span(node))));
    Map<Category, Double> scores = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      JsonNode score = said.path("scores").path(Words.of(category));
      if (score.isNumber()) { // none where nothing was evaluated
        scores.put(category, score.asDouble());
      }
    }
    return new CommentFlags(
        findings, mentions, scores, texts(said.path("signals")), notEvaluated(false));
  }

  private static Finding finding(JsonNode node) {
    String[] rule = node.path("rule").asText().split("/", 2);
    if (rule.length < 2) {
      throw new IllegalArgumentException("not a rule: '" + rule[0] + "', expected pack/name");
    }
    return new Finding(
        new RuleId(rule[0], rule[1]),
        node.path("version").asInt(),
        Words.parse(Category.class, node.path("category").asText()),
        Words.parse(Severity.class, node.path("severity").asText()),
        Words.parse(Target.class, node.path("target").asText()),
        node.path("target_group").textValue(),
        node.path("target_name").textValue(),
        CommentReading.span(node),
        Words.parse(ZoneKind.class, node.path("zone").asText()),
        node.path("message").asText(),
        texts(node.path("trace")));
  }

  private ReplyLink link(Comment read) {
    JsonNode link = said.path("link");
    List<ReplyCandidate> candidates = new ArrayList<>();
    for (JsonNode node : link.path("candidates")) {
      candidates.add(
          new ReplyCandidate(CommentReading.id(node.path("reply_to")), node.path("p").asDouble()));
    }
    List<Evidence> evidence = new ArrayList<>();
    for (JsonNode node : link.path("evidence")) {
      evidence.add(
          new Evidence(
              node.path("kind").asText(),
              node.path("weight").asDouble(),
              node.path("because").asText(),
              CommentReading.spans(node.path("spans")),
              CommentReading.spans(node.path("parent_spans"))));
    }
    return new ReplyLink(
        read.id(),
        Words.parse(LinkStatus.class, link.path("status").asText()),
        CommentReading.id(link.path("reply_to")),
        link.path("addressee").textValue(),
        link.path("confidence").asDouble(),
        candidates,
        evidence);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
