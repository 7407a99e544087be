package threadlens.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.evaluation.LinkEvaluation;
import threadlens.evaluation.LinkWeightsFile;
import threadlens.evaluation.Part;
import threadlens.pipeline.Standard;

/** {@code threadlens evaluate links}. */
@Command(
    name = "links",
    description =
        "Asks how often reply links are right. FILE is JSON lines of threads with the "
            + "parent of each post (also .gz), a folder of chat logs with their "
            + "*.annotation.txt, or gold of saved pages.",
    footer = {
      "",
      "Examples:",
      "  threadlens evaluate links iac_reply.jsonl.gz",
      "  threadlens evaluate links src/test/resources/gold",
      "  threadlens evaluate links --fit --part even threads.jsonl logs/ > weights.json"
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
      names = "--part",
      defaultValue = "all",
      description = "Which threads: all, or every second one, even or odd (default: all).")
  private Part part = Part.ALL;

  @Mixin private final EvaluateOutput output = new EvaluateOutput();

  EvaluateLinksCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (fit) {
      streams.line(LinkWeightsFile.fit(files, part, Standard.readers()).stripTrailing());
      return ExitCode.DONE;
    }
    for (Path file : files) {
      output.show(LinkEvaluation.of(file, part, Standard.linker(), Standard.readers()), streams);
    }
    return ExitCode.DONE;
  }
}
