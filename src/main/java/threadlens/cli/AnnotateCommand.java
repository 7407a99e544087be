package threadlens.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.annotating.LineSource;
import threadlens.annotating.LineStages;
import threadlens.annotating.OpenQuestions;
import threadlens.exchange.BadLine;
import threadlens.exchange.Utterances;
import threadlens.ingest.Compression;
import threadlens.model.SourceId;
import threadlens.pipeline.Links;
import threadlens.pipeline.Pipeline;

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
      "  threadlens read seeds --utterances | threadlens annotate > annotated.jsonl",
      "  threadlens annotate year.jsonl --out annotated.jsonl",
      "  threadlens annotate year.jsonl --out annotated.jsonl --resume    goes on after a stop"
    })
final class AnnotateCommand implements Callable<Integer> {
  /**
   * What may be under way for each job, in bytes: some five batches. More only ages in memory, and
   * is copied by each collection of garbage.
   */
  private static final int UNDER_WAY_BYTES = 2 << 20;

  private static final String EXPECTED =
      ", expected a file of JSON lines, or -; 'threadlens read FILE --utterances' makes them";

  private static final int HEAD = 1 << 12; // bytes

  /** A list of objects, or an object that goes on in the next line. */
  private static final Pattern NO_LINES =
      Pattern.compile("\\s*(?:\\{[ \\t]*[\\r\\n]|\\[[ \\t]*(?:[\\r\\n]|\\{))");

  /** What no line of JSON begins with, and what it is. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "<",
          "a page, or XML",
          "WARC/",
          "a web archive",
          "PK\003\004",
          "a zip file",
          "From ",
          "a mailbox");

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

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the lines go (default: standard output). They gather in FILE.part, which becomes"
              + " FILE when it is whole.")
  private @Nullable Path out;

  @Option(
      names = "--resume",
      description =
          "Go on with what a run with the same --out, input and options left when it was stopped:"
              + " conversations that are done are not done again. The output is the same.")
  private boolean resume;

  @Mixin private final WorkOptions work = new WorkOptions();

  AnnotateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (resume && out == null) {
      throw new UsageException("--resume without --out, expected the file to go on with");
    }
    if (out != null && (Files.isDirectory(out) || out.getFileName() == null)) {
      throw new UsageException("a folder: " + out + ", expected a file for --out");
    }
    if (file.equals("-")) {
      BufferedInputStream in = new BufferedInputStream(streams.in());
      refuseOthers(start(in), "standard input");
      return annotate(in, "stdin");
    }
    refuseOthers(head(regular(Path.of(file))), file);
    // not Files.newInputStream, which cannot tell what is available in a pipe
    try (InputStream in = new FileInputStream(regular(Path.of(file)).toFile())) {
      return annotate(in, file);
    }
  }

  /** How long the input is; 0 where it is a stream. */
  private long bytes() throws IOException {
    return !file.equals("-") && Files.isRegularFile(Path.of(file)) ? Files.size(Path.of(file)) : 0;
  }

  private Progress progress() {
    return out == null
        ? Progress.besideLines(streams, "comments")
        : Progress.of(streams, "comments");
  }

  private static Path regular(Path path) {
    if (!Files.exists(path)) {
      throw new UsageException("no such file: " + path);
    }
    if (Files.isDirectory(path)) {
      throw new UsageException("a folder: " + path + EXPECTED);
    }
    return path;
  }

  /** Each line of it would be an error. */
  private static void refuseOthers(byte[] head, String name) {
    if (Compression.isPacked(head)) {
      throw new UsageException("compressed: " + name + EXPECTED);
    }
    String start = new String(head, StandardCharsets.ISO_8859_1).replace("\u00ef\u00bb\u00bf", "");
    if (NO_LINES.matcher(start).lookingAt()) {
      throw new UsageException("JSON, but not one object a line: " + name + EXPECTED);
    }
    for (Map.Entry<String, String> other : OTHERS.entrySet()) {
      if (start.stripLeading().startsWith(other.getKey())) {
        throw new UsageException(other.getValue() + ": " + name + EXPECTED);
      }
    }
  }

  /** Returns what is there already, and stays there. */
  private static byte[] start(BufferedInputStream in) throws IOException {
    byte[] head = new byte[HEAD];
    in.mark(HEAD);
    int read = in.read(head);
    in.reset();
    return Arrays.copyOf(head, Math.max(0, read));
  }

  /** Returns nothing of a pipe, which could not be read again. */
  private static byte[] head(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return new byte[0];
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(HEAD);
    }
  }

  /** Standard input, or a pipe, may well have nothing to say. */
  private boolean isEmptyFile() throws IOException {
    long bytes = bytes();
    Path path = Path.of(file);
    return !file.equals("-")
        && Files.isRegularFile(path)
        && bytes <= HEAD
        && new String(head(path), StandardCharsets.UTF_8).isBlank();
  }

  private int annotate(InputStream in, String name) throws IOException {
    var pipeline = work.pipeline(streams);
    if (out == null) {
      return annotate(in, name, pipeline, new LinesOut(streams));
    }
    RunSettings settings =
        RunSettings.of(
            pipeline.provenance(), Map.of("links", links.toString().toLowerCase(Locale.ROOT)));
    try (ResumableFile whole = ResumableFile.open(out, settings, resume)) {
      int code = annotate(in, name, pipeline, new LinesOut(whole));
      whole.finish();
      return code;
    }
  }

  private int annotate(InputStream in, String name, Pipeline pipeline, LinesOut to)
      throws IOException {
    LineSource source = new LineSource(in, work.sentiment() ? 16 : 256);
    if (!source.pass(to.reached().in())) {
      throw new UsageException(
          "cannot resume "
              + out
              + ": the input is not what it was; expected "
              + "the same from its beginning, or no --resume, which begins anew");
    }
    if (resume && to.reached().in().lines() > 0) {
      streams.note("goes on after line " + to.reached().in().lines());
    }
    Utterances utterances = new Utterances(new SourceId(name, null, ""));
    Outcome outcome = new Outcome(streams);
    outcome.goOn(to.reached().leftOut(), to.reached().fault());
    OpenQuestions open = to.reached().open().copy();
    try (Conveyor<LineStages.Annotated> conveyor =
            new Conveyor<>(
                work.jobs(),
                work.jobs() * UNDER_WAY_BYTES,
                onto -> new AnnotateStream(pipeline, links, utterances, onto).load(source));
        Progress progress = progress().outOf(bytes(), to.reached().in().bytes())) {
      conveyor.start();
      for (var done = conveyor.take(); done != null; done = conveyor.take()) {
        for (BadLine bad : done.leftOut()) {
          outcome.leftOut(name + ":" + bad.line() + ":1: " + bad.message());
        }
        outcome.note(done.faults());
        to.write(done, outcome, open, conveyor.waits());
        open.add(done.open());
        progress.reached(done.after().bytes());
        progress.step(done.lines());
      }
    }
    if (isEmptyFile()) {
      outcome.leftOut(name + ":1:1: the file is empty" + EXPECTED);
    }
    outcome.notEvaluated(open);
    return outcome.exitCode();
  }
}
