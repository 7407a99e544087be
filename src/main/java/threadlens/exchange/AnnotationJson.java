package threadlens.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Category;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.Finding;
import threadlens.model.Mention;
import threadlens.model.NotEvaluated;
import threadlens.model.Problem;
import threadlens.model.Sentiment;
import threadlens.model.SourceId;
import threadlens.model.ZoneKind;

/** What stands under {@code meta.threadlens}: all that is said of one comment. */
public final class AnnotationJson {
  private AnnotationJson() {}

  /** Writes the object; ids in links take the form they came in. */
  public static void write(JsonOut json, Annotation annotation, IdForm ids) throws IOException {
    json.writeStartObject();
    analysis(json, annotation);
    flags(json, annotation);
    sentiment(json, annotation.analysis().sentiment());
    json.writeFieldName("link");
    LinkJson.write(json, annotation.link(), ids);
    problems(json, annotation.problems());
    json.writeEndObject();
  }

  private static void analysis(JsonOut json, Annotation annotation) throws IOException {
    CommentAnalysis analysis = annotation.analysis();
    CommentFlags flags = annotation.flags();
    json.writeStringField("language", analysis.language());
    strings(json, "languages", analysis.languages());
    json.writeObjectFieldStart("evaluated");
    json.writeBooleanField(
        "rules", flags.notEvaluated().stream().noneMatch(e -> e.what().equals("rules")));
    json.writeBooleanField("sentiment", analysis.sentiment() != null);
    json.writeEndObject();
    json.writeArrayFieldStart("not_evaluated");
    open(json, analysis.notEvaluated());
    open(json, flags.notEvaluated());
    json.writeEndArray();
  }

  private static void open(JsonOut json, List<NotEvaluated> notEvaluated) throws IOException {
    for (NotEvaluated open : notEvaluated) {
      json.writeStartObject();
      json.writeStringField("what", open.what());
      json.writeStringField("code", open.code());
      json.writeStringField("message", open.message());
      json.writeEndObject();
    }
  }

  private static void flags(JsonOut json, Annotation annotation) throws IOException {
    CommentFlags flags = annotation.flags();
    Set<Category> flaggedAs = flags.flaggedAs();
    json.writeBooleanField("flagged", !flaggedAs.isEmpty());
    strings(json, "flagged_as", flaggedAs.stream().map(Words::of).toList());
    json.writeArrayFieldStart("findings");
    for (Finding finding : flags.findings()) {
      boolean inName = finding.zone() == ZoneKind.USER_NAME;
      finding(
          json, finding, inName ? annotation.comment().authorName() : annotation.comment().text());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    for (Mention mention : flags.mentions()) {
      json.writeStartObject();
      json.writeStringField("group", mention.group());
      json.writeNumberField("start", mention.span().start());
      json.writeNumberField("end", mention.span().end());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("scores");
    for (Map.Entry<Category, Double> score : flags.scores().entrySet()) {
      json.writeRounded(Words.of(score.getKey()), score.getValue());
    }
    json.writeEndObject();
    strings(json, "signals", flags.signals());
  }

  private static void finding(JsonOut json, Finding finding, String text) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule().toString());
    json.writeNumberField("version", finding.version());
    json.writeStringField("category", Words.of(finding.category()));
    json.writeStringField("severity", Words.of(finding.severity()));
    json.writeStringField("target", Words.of(finding.target()));
    json.writeStringField("target_group", finding.targetGroup());
    json.writeStringField("target_name", finding.targetName());
    json.writeNumberField("start", finding.span().start());
    json.writeNumberField("end", finding.span().end());
    json.writeStringField("excerpt", finding.span().of(text));
    json.writeStringField("message", finding.message());
    json.writeStringField("zone", Words.of(finding.zone()));
    strings(json, "trace", finding.trace());
    json.writeEndObject();
  }

  private static void sentiment(JsonOut json, @Nullable Sentiment sentiment) throws IOException {
    if (sentiment == null) {
      json.writeNullField("sentiment");
      return;
    }
    json.writeObjectFieldStart("sentiment");
    json.writeStringField("polarity", Words.of(sentiment.tone()));
    json.writeRounded("score", sentiment.score());
    List<Double> distribution = sentiment.distribution();
    if (distribution == null) {
      json.writeNullField("distribution");
    } else {
      json.writeArrayFieldStart("distribution");
      for (double share : distribution) {
        json.writeRounded(share);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** Writes {@code "problems":[...]}, as every object that may have some ends. */
  static void problems(JsonOut json, List<Problem> problems) throws IOException {
    problems(json, problems, null);
  }

  /**
   * Writes them.
   *
   * @param whole the source of most of them; null where no source is written
   */
  static void problems(JsonOut json, List<Problem> problems, @Nullable SourceId whole)
      throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("code", problem.code());
      json.writeStringField("message", problem.message());
      LocationJson.write(json, problem.location(), whole);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonOut json, String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
