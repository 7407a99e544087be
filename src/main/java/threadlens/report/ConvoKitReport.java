package threadlens.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.exchange.JsonOut;
import threadlens.exchange.Words;
import threadlens.model.Annotation;
import threadlens.model.Author;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.PostedAt;
import threadlens.model.Problem;
import threadlens.model.ThreadReport;

/**
 * A corpus as ConvoKit loads it ({@code Corpus(filename="convokit")}): {@code utterances.jsonl},
 * {@code speakers.json}, {@code conversations.json}, {@code corpus.json}, {@code index.json}. A
 * conversation there has one root, whose id it bears; so each chain is one, and its meta names the
 * thread. {@code reply_to} stands only where the page states it or linking is sure enough; what is
 * less sure is kept in the meta.
 */
final class ConvoKitReport implements ReportWriter {
  private final ResearchOptions options;

  ConvoKitReport(ResearchOptions options) {
    this.options = options;
  }

  @Override
  public String format() {
    return "convokit";
  }

  @Override
  public ReportSession open(Path folder, ReportRun run) throws IOException {
    return new Session(folder, run, options);
  }

  private static final class Session implements ReportSession {
    private final Path folder;
    private final ReportRun run;
    private final ResearchOptions options;
    private final Methods methods;
    private final AsideFile utterances;
    private final AsideFile conversations;
    private final JsonOut lines;
    private final JsonOut roots;
    private final Map<String, Speaker> speakers = new LinkedHashMap<>();

    Session(Path folder, ReportRun run, ResearchOptions options) throws IOException {
      this.folder = folder;
      this.run = run;
      this.options = options;
      this.methods = new Methods(options);
      this.utterances = new AsideFile(folder, "convokit/utterances.jsonl");
      this.conversations = new AsideFile(folder, "convokit/conversations.json");
      this.lines = JsonOut.to(utterances);
      this.roots = JsonOut.to(conversations);
      roots.writeStartObject();
    }

    @Override
    public void write(ThreadReport report) throws IOException {
      methods.count(report);
      ToldChains chains = ToldChains.of(report, options.replyConfidence());
      Map<CommentId, Integer> sizes = new LinkedHashMap<>();
      for (Annotation annotation : report.annotations()) {
        CommentId root = chains.root(annotation.comment().id());
        sizes.merge(root, 1, Integer::sum);
        utterance(report, annotation, root, chains.parent(annotation.comment().id()));
      }
      for (Map.Entry<CommentId, Integer> chain : sizes.entrySet()) {
        conversation(report, chain.getKey(), chain.getValue());
      }
    }

    private void utterance(
        ThreadReport report, Annotation annotation, CommentId root, @Nullable CommentId parent)
        throws IOException {
      Comment comment = annotation.comment();
      String id = options.utterance(report.thread(), comment.id());
      lines.writeStartObject();
      lines.writeStringField("id", id);
      lines.writeStringField("conversation_id", options.utterance(report.thread(), root));
      lines.writeStringField("text", options.words(comment.text()));
      lines.writeStringField("speaker", speaker(comment, id));
      lines.writeStringField(
          "reply_to", parent == null ? null : options.utterance(report.thread(), parent));
      PostedAt at = comment.postedAt();
      if (at == null) {
        lines.writeNullField("timestamp");
      } else {
        ZoneOffset offset = at.offset();
        lines.writeNumberField(
            "timestamp", at.local().toEpochSecond(offset == null ? ZoneOffset.UTC : offset));
      }
      lines.writeFieldName("meta");
      ConvoKitMeta.utterance(lines, options, report, annotation);
      lines.writeArrayFieldStart("vectors");
      lines.writeEndArray();
      lines.writeEndObject();
      lines.endLine();
    }

    /** A comment without a name is of somebody of its own: two of them may be two people. */
    private String speaker(Comment comment, String id) {
      Author author = comment.author();
      String name = author == null ? "unnamed:" + id : options.speaker(author);
      String kind = author == null ? "unnamed" : Words.of(author.kind());
      speakers.computeIfAbsent(name, unused -> new Speaker(kind)).comments++;
      return name;
    }

    private void conversation(ThreadReport report, CommentId root, int size) throws IOException {
      roots.writeFieldName(options.utterance(report.thread(), root));
      roots.writeStartObject();
      roots.writeFieldName("meta");
      ConvoKitMeta.conversation(roots, options, report, size);
      roots.writeArrayFieldStart("vectors");
      roots.writeEndArray();
      roots.writeEndObject();
      roots.endLine();
    }

    @Override
    public void leaveOut(Problem input) {
      methods.leftOut();
    }

    @Override
    public List<ReportFile> finish() throws IOException {
      lines.close();
      roots.writeEndObject();
      roots.endLine();
      roots.close();
      List<ReportFile> files = new ArrayList<>();
      files.add(utterances.putInPlace());
      files.add(conversations.putInPlace());
      files.add(place("convokit/speakers.json", this::speakers));
      files.add(
          place("convokit/corpus.json", json -> ConvoKitMeta.corpus(json, options, run, methods)));
      files.add(place("convokit/index.json", ConvoKitMeta::index));
      try (AsideFile text = new AsideFile(folder, "convokit/methods.txt")) {
        text.write(methods.text(run).getBytes(StandardCharsets.UTF_8));
        files.add(text.putInPlace());
      }
      return files;
    }

    private void speakers(JsonOut json) throws IOException {
      json.writeStartObject();
      for (Map.Entry<String, Speaker> speaker : speakers.entrySet()) {
        json.writeFieldName(speaker.getKey());
        json.writeStartObject();
        json.writeObjectFieldStart("meta");
        json.writeStringField("kind", speaker.getValue().kind);
        json.writeNumberField("comments", speaker.getValue().comments);
        json.writeEndObject();
        json.writeArrayFieldStart("vectors");
        json.writeEndArray();
        json.writeEndObject();
        json.endLine();
      }
      json.writeEndObject();
    }

    private ReportFile place(String path, Content content) throws IOException {
      try (AsideFile file = new AsideFile(folder, path)) {
        try (JsonOut json = JsonOut.to(file)) {
          content.write(json);
          json.endLine();
        }
        return file.putInPlace();
      }
    }

    @Override
    public void close() throws IOException {
      utterances.close();
      conversations.close();
    }
  }

  @FunctionalInterface
  private interface Content {
    void write(JsonOut json) throws IOException;
  }

  private static final class Speaker {
    private final String kind;
    private int comments;

    Speaker(String kind) {
      this.kind = kind;
    }
  }
}
