package threadlens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.evaluation.RandomSample;

/** {@code threadlens sample}. */
@Command(
    name = "sample",
    description =
        "Draws a random sample of a report's comments, those without findings too, for people to code"
            + " by their own codebook without knowing what the rules said. sheet.csv goes to each"
            + " coder, who fills in the column 'code'; key.json stays with you.",
    footer = {
      "",
      "Example:",
      "  threadlens sample reports/report.jsonl --size 300 --out sample",
      "  threadlens evaluate sample --key sample/key.json rana.csv karim.csv"
    })
final class SampleCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "REPORT", description = "A report.jsonl.")
  private Path report = Path.of("reports/report.jsonl");

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "300",
      description = "How many comments (default: ${DEFAULT-VALUE}).")
  private int size;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Where the random numbers begin (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "sample",
      description = "Where sheet.csv and key.json go (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("sample");

  SampleCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (size < 1) {
      throw new UsageException("not a size: " + size + ", expected at least 1");
    }
    RandomSample sample = RandomSample.of(report, size, seed);
    sample.write(out);
    for (RandomSample.Part part : sample.strata()) {
      streams.line(
          part.drawn() + " of " + Summary.count(part.size(), "comment") + ": " + part.name());
    }
    streams.line(out.resolve("sheet.csv") + " for coders, " + out.resolve("key.json") + " for you");
    return ExitCode.DONE;
  }
}
