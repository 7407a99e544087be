package threadlens.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.nlp.UnusableModelException;
import threadlens.pipeline.Links;
import threadlens.pipeline.Standard;
import threadlens.rules.RulePackException;

/** {@code annotate} on Apache Spark, for {@code spark-submit}. */
@Command(
    name = "CorpusJob",
    mixinStandardHelpOptions = true,
    description =
        "Annotates utterances on a cluster: the same lines, in the same order, as annotate gives.",
    footer = {
      "",
      "Example:",
      "  spark-submit --class threadlens.spark.CorpusJob --jars JARS threadlens.jar \\",
      "    corpus.jsonl --out annotated --no-sentiment",
      "Exit codes: 0 done, 1 our fault, 2 wrong usage, 4 done, but lines had to be left out."
    })
public final class CorpusJob implements Callable<Integer> {
  private final PrintStream err;

  @Parameters(paramLabel = "INPUT", description = "A file or folder: JSON lines, or Parquet.")
  private String input = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the result, not there yet. Bad lines go to DIR-left-out as well.")
  private String out = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "JSON",
      description = "json (default): JSON lines, or parquet.")
  private Format format = Format.JSON;

  @Option(
      names = "--links",
      paramLabel = "WHICH",
      defaultValue = "INFER",
      description = "infer (default), stated: only what the source states, or none.")
  private Links links = Links.INFER;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Folder of rule packs on the driver (default: those of Threadlens).")
  private @Nullable Path rules;

  @Option(names = "--no-sentiment", description = "Leave the sentiment out; far faster.")
  private boolean noSentiment;

  @Option(
      names = "--split",
      paramLabel = "BYTES",
      description = "Bytes of input for each task (default: by size and cores, at most 128 MB).")
  private @Nullable Long split;

  private enum Format {
    JSON,
    PARQUET
  }

  private CorpusJob(PrintStream err) {
    this.err = err;
  }

  /** Runs the job and ends the process with its exit code. */
  public static void main(String[] arguments) {
    int code = run(System.err, arguments);
    SparkSession.getActiveSession().foreach(CorpusJob::stop);
    System.exit(code);
  }

  private static Object stop(SparkSession session) {
    session.stop();
    return session;
  }

  /** Runs the job in the session there is, or in one that {@code spark-submit} describes. */
  static int run(PrintStream err, String... arguments) {
    return new CommandLine(new CorpusJob(err))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler((fault, line, result) -> told(fault, err))
        .execute(arguments);
  }

  private static int told(Exception fault, PrintStream err) throws Exception {
    if (fault instanceof UnusableCorpusException || fault instanceof UnusableModelException) {
      err.println("threadlens: " + fault.getMessage());
      return 2;
    }
    if (fault instanceof RulePackException packs) {
      err.println(packs.pretty());
      return 2;
    }
    throw fault;
  }

  @Override
  public Integer call() throws IOException {
    if (split != null && split < 1) {
      throw new UnusableCorpusException("not a size: " + split + ", expected bytes of input");
    }
    Path shipped = Path.of(System.getProperty("threadlens.home", ""), "rules");
    Path folder = rules == null ? shipped : rules;
    if (!Files.isDirectory(folder)) {
      throw new UnusableCorpusException(
          "not a folder: " + folder + ", expected a folder of rule packs");
    }
    boolean models = Standard.linguist().hasModels();
    if (!models) {
      err.println(
          "no models of CoreNLP: sentiment, and rules that ask for parts of speech, say so");
    }
    Settings settings =
        new Settings(input, !noSentiment, links, PackedRules.of(folder, shipped), models);
    if (Workshop.pipeline(settings).packs().names().isEmpty()) {
      throw new UnusableCorpusException(
          "no rule packs in " + folder + ", expected a folder for each");
    }
    CorpusRun run = new CorpusRun(SparkSession.builder().appName("threadlens").getOrCreate(), out);
    run.checkOut();
    CorpusRun.Told told = run.annotate(settings, split, format == Format.PARQUET);
    return exitCode(told);
  }

  private int exitCode(CorpusRun.Told told) {
    List<String> shown = told.leftOut();
    shown.forEach(err::println);
    if (told.leftOutCount() > shown.size()) {
      err.println(
          (told.leftOutCount() - shown.size())
              + " more lines left out, see "
              + out
              + CorpusRun.LEFT_OUT);
    }
    told.faults().forEach(err::println);
    if (!told.faults().isEmpty()) {
      return 1;
    }
    return told.leftOutCount() > 0 ? 4 : 0;
  }
}
