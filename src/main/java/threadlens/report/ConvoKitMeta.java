package threadlens.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import threadlens.exchange.JsonOut;
import threadlens.exchange.Timestamps;
import threadlens.exchange.Words;
import threadlens.model.Annotation;
import threadlens.model.Category;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Finding;
import threadlens.model.Mention;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyLink;
import threadlens.model.Sentiment;
import threadlens.model.ThreadReport;
import threadlens.model.ZoneKind;

/** What a ConvoKit corpus says beyond ConvoKit's own fields, and the index that declares it. */
final class ConvoKitMeta {
  private static final String STR = "<class 'str'>";
  private static final String INT = "<class 'int'>";
  private static final String FLOAT = "<class 'float'>";
  private static final String BOOL = "<class 'bool'>";
  private static final String LIST = "<class 'list'>";
  private static final String DICT = "<class 'dict'>";

  private ConvoKitMeta() {}

  static void utterance(
      JsonOut json, ResearchOptions options, ThreadReport report, Annotation annotation)
      throws IOException {
    Comment comment = annotation.comment();
    json.writeStartObject();
    json.writeStringField("thread", report.thread().value());
    json.writeStringField("posted_at", Timestamps.text(comment.postedAt()));
    json.writeStringField("state", Words.of(comment.state()));
    json.writeStringField("language", annotation.analysis().language());
    link(json, options, report, annotation.link());
    flags(json, options, annotation);
    Sentiment sentiment = annotation.analysis().sentiment();
    json.writeStringField("sentiment", sentiment == null ? null : Words.of(sentiment.tone()));
    if (sentiment == null) {
      json.writeNullField("sentiment_score");
    } else {
      json.writeRounded("sentiment_score", sentiment.score());
    }
    json.writeEndObject();
  }

  private static void link(
      JsonOut json, ResearchOptions options, ThreadReport report, ReplyLink link)
      throws IOException {
    json.writeStringField("reply_status", Words.of(link.status()));
    json.writeRounded("reply_confidence", link.confidence());
    json.writeStringField("addressee", link.addressee());
    json.writeArrayFieldStart("reply_candidates");
    for (ReplyCandidate candidate : link.candidates()) {
      CommentId to = candidate.replyTo();
      json.writeStartObject();
      json.writeStringField("reply_to", to == null ? null : options.utterance(report.thread(), to));
      json.writeRounded("p", candidate.probability());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void flags(JsonOut json, ResearchOptions options, Annotation annotation)
      throws IOException {
    json.writeBooleanField("flagged", CsvColumns.isFlagged(annotation));
    json.writeArrayFieldStart("findings");
    for (Finding finding : annotation.flags().findings()) {
      boolean inName = finding.zone() == ZoneKind.USER_NAME;
      Comment comment = annotation.comment();
      json.writeStartObject();
      json.writeStringField("rule", finding.rule().toString());
      json.writeNumberField("version", finding.version());
      json.writeStringField("category", Words.of(finding.category()));
      json.writeStringField("severity", Words.of(finding.severity()));
      json.writeStringField("target", Words.of(finding.target()));
      json.writeStringField("target_group", finding.targetGroup());
      json.writeStringField("zone", Words.of(finding.zone()));
      json.writeNumberField("start", finding.span().start());
      json.writeNumberField("end", finding.span().end());
      json.writeStringField(
          "excerpt",
          options.excerpt(finding.span().of(inName ? comment.authorName() : comment.text())));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    List<String> groups =
        annotation.flags().mentions().stream().map(Mention::group).distinct().toList();
    for (String group : groups) {
      json.writeString(group);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("scores");
    for (Map.Entry<Category, Double> score : annotation.flags().scores().entrySet()) {
      json.writeRounded(Words.of(score.getKey()), score.getValue());
    }
    json.writeEndObject();
  }

  static void conversation(JsonOut json, ResearchOptions options, ThreadReport report, int size)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("thread", report.thread().value());
    json.writeStringField("address", report.discussion().article().url());
    json.writeStringField("title", options.words(report.discussion().article().title()));
    json.writeStringField(
        "published_at", Timestamps.text(report.discussion().article().publishedAt()));
    json.writeNumberField("comments", size);
    json.writeEndObject();
  }

  static void corpus(JsonOut json, ResearchOptions options, ReportRun run, Methods methods)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", "threadlens");
    json.writeStringField("tool", run.provenance().tool());
    json.writeStringField("analyzer", run.provenance().analyzer());
    json.writeArrayFieldStart("rule_packs");
    for (String pack : run.provenance().packs()) {
      json.writeString(pack);
    }
    json.writeEndArray();
    json.writeStringField("people", options.people());
    json.writeStringField("key", options.keyId());
    json.writeStringField("text", Words.of(options.text()));
    json.writeRounded("reply_confidence", options.replyConfidence());
    json.writeNumberField("threads", methods.threads());
    json.writeStringField("method", methods.text(run).strip());
    json.writeEndObject();
  }

  /** Types as ConvoKit writes them; what may be null is declared by what it is otherwise. */
  static void index(JsonOut json) throws IOException {
    json.writeStartObject();
    types(
        json,
        "utterances-index",
        "thread",
        STR,
        "posted_at",
        STR,
        "state",
        STR,
        "language",
        STR,
        "reply_status",
        STR,
        "reply_confidence",
        FLOAT,
        "addressee",
        STR,
        "reply_candidates",
        LIST,
        "flagged",
        BOOL,
        "findings",
        LIST,
        "mentions",
        LIST,
        "scores",
        DICT,
        "sentiment",
        STR,
        "sentiment_score",
        FLOAT);
    types(json, "speakers-index", "kind", STR, "comments", INT);
    types(
        json,
        "conversations-index",
        "thread",
        STR,
        "address",
        STR,
        "title",
        STR,
        "published_at",
        STR,
        "comments",
        INT);
    types(
        json,
        "overall-index",
        "name",
        STR,
        "tool",
        STR,
        "analyzer",
        STR,
        "rule_packs",
        LIST,
        "people",
        STR,
        "key",
        STR,
        "text",
        STR,
        "reply_confidence",
        FLOAT,
        "threads",
        INT,
        "method",
        STR);
    json.writeNumberField("version", 1);
    json.writeArrayFieldStart("vectors");
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void types(JsonOut json, String index, String... fieldsAndTypes)
      throws IOException {
    json.writeObjectFieldStart(index);
    for (int i = 0; i < fieldsAndTypes.length; i += 2) {
      json.writeArrayFieldStart(fieldsAndTypes[i]);
      json.writeString(fieldsAndTypes[i + 1]);
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
