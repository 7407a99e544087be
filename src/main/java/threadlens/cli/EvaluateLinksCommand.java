package threadlens.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.evaluation.LinkEvaluation;
import threadlens.evaluation.LinkGold;
import threadlens.evaluation.LinkWeightsFile;
import threadlens.evaluation.Part;
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
    LinkGold gold = new LinkGold(Standard.readers(), Standard.profiles(), nameless);
    if (fit) {
      streams.line(LinkWeightsFile.fit(files, part, gold).stripTrailing());
      return ExitCode.DONE;
    }
    for (Path file : files) {
      output.show(LinkEvaluation.of(file, part, Standard.linker(), gold), streams);
    }
    return ExitCode.DONE;
  }
}
