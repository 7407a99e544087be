package threadlens.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import threadlens.annotating.LineBatch;
import threadlens.annotating.LineSource;
import threadlens.exchange.BadLine;
import threadlens.exchange.InputLine;
import threadlens.exchange.UtteranceLine;
import threadlens.exchange.Utterances;
import threadlens.ingest.Inputs;
import threadlens.ingest.Readers;
import threadlens.model.Comment;
import threadlens.model.Discussion;
import threadlens.model.Problem;
import threadlens.model.SourceId;
import threadlens.pipeline.Conversation;
import threadlens.pipeline.Links;
import threadlens.pipeline.Pipeline;

/**
 * Comments to try rules on, one after the other, so that memory does not grow with them: utterances
 * as {@code annotate} reads them, tables of single texts as {@code evaluate flags} reads them, both
 * also as {@code .gz}, and all that {@code analyze} reads.
 *
 * @param forced whether the readers are to be used for every file
 * @param text the column of texts in CSV; null to go by what is known of its name
 */
record RulesCorpus(
    List<Path> paths,
    Readers readers,
    boolean forced,
    @Nullable String text,
    @Nullable String parent,
    Streams streams) {
  RulesCorpus {
    paths = List.copyOf(paths);
  }

  /** Takes linked comments. */
  interface Taker {
    void comment(Conversation of, Conversation.Next next) throws IOException;
  }

  /**
   * Reads all of it.
   *
   * @param pipeline links the comments
   * @param outcome hears what had to be left out
   * @throws UsageException if nothing stands at a path, or a table cannot be read as one
   */
  void read(Pipeline pipeline, Outcome outcome, Taker taker) throws IOException {
    for (Path path : paths) {
      if (!path.toString().equals("-") && !Files.exists(path)) {
        throw new UsageException("no such file or folder: " + path + ", expected a corpus");
      }
    }
    for (Path path : paths) {
      read(path, pipeline, outcome, taker);
    }
  }

  private void read(Path path, Pipeline pipeline, Outcome outcome, Taker taker) throws IOException {
    String name = path.toString();
    if (name.equals("-")) {
      utterances(streams.in(), "stdin", pipeline, outcome, taker);
    } else if (!forced && !Files.isDirectory(path) && isTableOfTexts(path)) {
      try (RulesTable table = RulesTable.open(path, text, parent)) {
        table.read(pipeline, taker);
      }
    } else if (!forced && !Files.isDirectory(path) && holdsUtterances(path)) {
      try (InputStream in = open(path)) {
        utterances(in, name, pipeline, outcome, taker);
      }
    } else {
      discussions(path, pipeline, outcome, taker);
    }
  }

  private boolean isTableOfTexts(Path path) throws IOException {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".csv") || name.endsWith(".csv.gz"))
        && (text != null || name.endsWith(".gz") || RulesTable.isKnown(path));
  }

  /** The first line tells: what {@code annotate} cannot read may be an export of another form. */
  private static boolean holdsUtterances(Path path) throws IOException {
    String name = path.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      return true;
    }
    if (!name.endsWith(".jsonl") && !name.endsWith(".ndjson") && !name.endsWith(".json")) {
      return false;
    }
    try (InputStream in = open(path)) {
      LineBatch first = new LineSource(in, 1).next();
      return first != null && parse(first.lines().get(0), name) instanceof UtteranceLine;
    }
  }

  static InputStream open(Path path) throws IOException {
    InputStream in = new BufferedInputStream(new FileInputStream(path.toFile()), 1 << 16);
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static InputLine parse(LineBatch.RawLine line, String name) {
    return new Utterances(new SourceId(name, null, "")).parse(line.bytes(), line.number());
  }

  private static void utterances(
      InputStream in, String name, Pipeline pipeline, Outcome outcome, Taker taker)
      throws IOException {
    LineSource source = new LineSource(in, 256);
    Conversation open = pipeline.begin(Links.INFER);
    String id = null;
    for (LineBatch batch = source.next(); batch != null; batch = source.next()) {
      for (LineBatch.RawLine line : batch.lines()) {
        InputLine parsed = parse(line, name);
        if (line.tooLong()) {
          outcome.leftOut(name + ":" + line.number() + ":1: line too long");
        } else if (parsed instanceof BadLine bad) {
          outcome.leftOut(name + ":" + bad.line() + ":1: " + bad.message());
        } else if (parsed instanceof UtteranceLine utterance) {
          boolean goesOn = id != null && Objects.equals(id, utterance.conversation());
          open = goesOn ? open : pipeline.begin(Links.INFER);
          id = utterance.conversation();
          taker.comment(open, open.next(utterance.comment()).after(utterance.problems()));
        }
      }
    }
  }

  private void discussions(Path path, Pipeline pipeline, Outcome outcome, Taker taker)
      throws IOException {
    Inputs inputs = Inputs.find(List.of(path), readers).opened(readers);
    if (inputs.sources().isEmpty()) {
      throw new UsageException("no input found in " + path + ", expected " + readers.formats());
    }
    Discussions.read(
        inputs,
        readers,
        new Discussions.Taker() {
          @Override
          public void discussion(Discussion discussion) throws IOException {
            outcome.note(discussion.problems());
            Conversation conversation = pipeline.begin(Links.INFER);
            for (Comment comment : discussion.comments()) {
              taker.comment(conversation, conversation.next(comment));
            }
          }

          @Override
          public void leftOut(Problem problem) {
            outcome.leftOut(problem.toString());
          }

          @Override
          public void passedOver(Problem problem) {
            outcome.note(List.of(problem));
          }
        });
  }
}
