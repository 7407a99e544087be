package threadlens.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.annotating.LineSource;
import threadlens.annotating.LineStages;
import threadlens.exchange.BadLine;
import threadlens.exchange.Utterances;
import threadlens.model.SourceId;
import threadlens.pipeline.Links;

/** {@code threadlens annotate}: a filter over utterances. */
@Command(
    name = "annotate",
    description =
        "Reads utterances, one JSON object a line, and writes the same lines with "
            + "meta.threadlens: whom each comment answers, what the rules find in it, how it "
            + "sounds.",
    footer = {
      "",
      "Examples:",
      "  echo '{\"id\":\"1\",\"text\":\"ya 7mar\"}' | threadlens annotate --no-sentiment",
      "  threadlens read seeds --utterances | threadlens annotate > annotated.jsonl"
    })
final class AnnotateCommand implements Callable<Integer> {
  /**
   * What may be under way for each job, in bytes: some five batches. More only ages in memory, and
   * is copied by each collection of garbage.
   */
  private static final int UNDER_WAY_BYTES = 2 << 20;

  private final Streams streams;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "Utterances as JSON lines; - or nothing: standard input.")
  private String file = "-";

  @Option(
      names = "--links",
      paramLabel = "WHICH",
      defaultValue = "infer",
      description = "infer (default), stated: only what the source states, or none.")
  private Links links = Links.INFER;

  @Mixin private final WorkOptions work = new WorkOptions();

  AnnotateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (file.equals("-")) {
      return annotate(streams.in(), "stdin");
    }
    // not Files.newInputStream, which cannot tell what is available in a pipe
    try (InputStream in = new FileInputStream(regular(Path.of(file)).toFile())) {
      return annotate(in, file);
    }
  }

  private static Path regular(Path path) {
    if (!Files.exists(path)) {
      throw new UsageException("no such file: " + path);
    }
    if (Files.isDirectory(path)) {
      throw new UsageException("a folder: " + path + ", expected a file of JSON lines, or -");
    }
    return path;
  }

  private int annotate(InputStream in, String name) throws IOException {
    LineSource source = new LineSource(in, work.sentiment() ? 16 : 256);
    Utterances utterances = new Utterances(new SourceId(name, null, ""));
    var pipeline = work.pipeline(streams);
    Outcome outcome = new Outcome(streams);
    try (Conveyor<LineStages.Annotated> conveyor =
            new Conveyor<>(
                work.jobs(),
                work.jobs() * UNDER_WAY_BYTES,
                onto -> new AnnotateStream(pipeline, links, utterances, onto).load(source));
        Progress progress = Progress.of(streams, "comments")) {
      conveyor.start();
      for (var done = conveyor.take(); done != null; done = conveyor.take()) {
        done.out().writeTo(streams.out());
        for (BadLine bad : done.leftOut()) {
          outcome.leftOut(name + ":" + bad.line() + ":1: " + bad.message());
        }
        outcome.note(done.faults());
        if (conveyor.waits()) {
          streams.out().flush();
        }
        progress.step(done.lines());
      }
    }
    return outcome.exitCode();
  }
}
