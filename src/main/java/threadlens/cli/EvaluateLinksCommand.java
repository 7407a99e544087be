package threadlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.evaluation.LinkEvaluation;
import threadlens.evaluation.LinkGold;
import threadlens.evaluation.LinkWeightsFile;
import threadlens.evaluation.Part;
import threadlens.linking.ThreadLinker;
import threadlens.pipeline.Standard;

/** {@code threadlens evaluate links}. */
@Command(
    name = "links",
    description =
        "Asks how often reply links are right. FILE is JSON lines of threads or of nested "
            + "pages with the parent of each comment (also .gz), a folder of chat logs with "
            + "their *.annotation.txt, or gold of saved pages. A folder is one set.",
    footer = {
      "",
      "Examples:",
      "  threadlens evaluate links iac_reply.jsonl.gz",
      "  threadlens evaluate links src/test/resources/gold",
      "  threadlens evaluate links --folds 5 --with src/test/resources/gold threads.jsonl logs/",
      "  threadlens evaluate links --fit --part even threads.jsonl logs/ > weights.json",
      "  threadlens evaluate links --part odd --weights weights.json threads.jsonl"
    })
final class EvaluateLinksCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Labelled conversations.")
  private List<Path> files = List.of();

  @Option(
      names = "--fit",
      description = "Fit the weights of the evidence to these, and write them instead of figures.")
  private boolean fit;

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description = "Score these weights, as --fit writes them, not the shipped ones.")
  private @Nullable Path weights;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description =
          "Score weights on threads that they were not fitted to: N times, on one part of "
              + "the threads, fitted to the other parts of all FILEs.")
  private @Nullable Integer folds;

  @Option(
      names = "--with",
      paramLabel = "FILE",
      description = "With --folds: also fit to this, every time, and do not score it.")
  private List<Path> with = List.of();

  @Option(
      names = "--part",
      defaultValue = "all",
      description = "Which threads: all, or every second one, even or odd (default: all).")
  private Part part = Part.ALL;

  @Option(
      names = "--nameless",
      description = "Count pages too whose gold says that their names cannot be used.")
  private boolean nameless;

  @Mixin private final EvaluateOutput output = new EvaluateOutput();

  EvaluateLinksCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    refuseWhatDoesNotGoTogether();
    LinkGold gold = new LinkGold(Standard.readers(), Standard.profiles(), nameless);
    if (fit) {
      streams.line(LinkWeightsFile.fit(files, part, gold).stripTrailing());
      return ExitCode.DONE;
    }
    LinkEvaluation evaluation = new LinkEvaluation(gold, part);
    if (folds != null) {
      evaluation.crossFitted(files, with, folds).forEach(each -> output.show(each, streams));
      return ExitCode.DONE;
    }
    ThreadLinker linker = weights == null ? Standard.linker() : linker(weights);
    files.forEach(file -> output.show(evaluation.scores(file, linker), streams));
    return ExitCode.DONE;
  }

  private void refuseWhatDoesNotGoTogether() {
    if ((fit ? 1 : 0) + (folds == null ? 0 : 1) + (weights == null ? 0 : 1) > 1) {
      throw new UsageException("--fit, --folds and --weights exclude each other, expected one");
    }
    if (folds != null && folds < 2) {
      throw new UsageException("not a number of parts: " + folds + ", expected 2 or more");
    }
    if (folds == null && !with.isEmpty()) {
      throw new UsageException("--with without --folds, expected both");
    }
  }

  private static ThreadLinker linker(Path weights) {
    try {
      return ThreadLinker.withWeights(Files.readString(weights), weights.toString());
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    } catch (NoSuchFileException e) {
      throw new UsageException(weights + ": no such file");
    } catch (IOException e) {
      throw new UsageException(weights + ": cannot be read: " + e.getMessage());
    }
  }
}
