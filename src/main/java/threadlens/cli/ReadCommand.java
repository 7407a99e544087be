package threadlens.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import threadlens.exchange.DiscussionJson;
import threadlens.exchange.JsonOut;
import threadlens.exchange.UtteranceJson;
import threadlens.ingest.Inputs;
import threadlens.ingest.Readers;
import threadlens.model.Comment;
import threadlens.model.Discussion;
import threadlens.model.Problem;
import threadlens.model.ThreadId;

/** {@code threadlens read}: what the inputs say, not yet judged. */
@Command(
    name = "read",
    description =
        "Reads pages and exports, and writes each discussion as one line of JSON: the "
            + "article, its comments, and what could not be used.",
    footer = {
      "",
      "Examples:",
      "  threadlens read seeds",
      "  threadlens read page.txt --utterances | threadlens annotate",
      "  threadlens read export.csv --map text=body,speaker=user"
    })
final class ReadCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--utterances",
      description = "Write a line for each comment, as annotate reads it, instead.")
  private boolean utterances;

  @Option(
      names = "--map",
      paramLabel = "FIELD=COLUMN",
      description =
          "For CSV and JSON lines, which column holds what: text=body,speaker=user. FIELD is one of"
              + " id, conversation_id, speaker, timestamp, text, reply_to, nesting, title, url,"
              + " permalink, state, deleted, spam, approved, reports.")
  private @Nullable String mapping;

  ReadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Readers readers = input.readers(mapping);
    try (Progress progress = Progress.besideLines(streams, "comments")) {
      Lines lines = new Lines(JsonOut.to(streams.out()), progress);
      Inputs inputs = input.inputs(readers, progress);
      progress.outOf(inputs.sources().size(), 0);
      Discussions.read(inputs, readers, lines);
      lines.json.flush();
      return lines.outcome.exitCode();
    }
  }

  private final class Lines implements Discussions.Taker {
    private final JsonOut json;
    private final Progress progress;
    private final Outcome outcome = new Outcome(streams);

    Lines(JsonOut json, Progress progress) {
      this.json = json;
      this.progress = progress;
    }

    @Override
    public void discussion(Discussion discussion) throws IOException {
      if (utterances) {
        for (Comment comment : discussion.comments()) {
          UtteranceJson.write(json, ThreadId.of(discussion), comment);
          json.endLine();
        }
      } else {
        DiscussionJson.write(json, discussion);
        json.endLine();
      }
      json.flush();
      progress.step(discussion.comments().size());
      outcome.note(discussion.problems());
    }

    @Override
    public void leftOut(Problem problem) throws IOException {
      DiscussionJson.leftOut(json, problem);
      json.endLine();
      json.flush();
      outcome.leftOut(problem.toString());
    }

    @Override
    public void passedOver(Problem problem) {
      outcome.note(List.of(problem));
    }

    @Override
    public void behind(int inputs) {
      progress.reached(inputs);
    }
  }
}
