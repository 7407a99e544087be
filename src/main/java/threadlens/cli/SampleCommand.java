package threadlens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.evaluation.RandomSample;
import threadlens.evaluation.SampledComment;
import threadlens.report.CoderSheet;
import threadlens.report.page.CoderItem;
import threadlens.report.page.CodingScheme;
import threadlens.report.page.PageLanguage;

/** {@code threadlens sample}. */
@Command(
    name = "sample",
    description =
        "Draws a random sample of a report's comments, those without findings too, for people to code"
            + " by their own codebook without knowing what the rules said. coder.html goes to each"
            + " coder, who opens it in a browser, codes by keys and exports; or sheet.csv, whose"
            + " column 'code' is filled in. key.json stays with you.",
    footer = {
      "",
      "Example:",
      "  threadlens sample reports/report.jsonl --size 300 --out sample",
      "  threadlens sample --codebook codebook.yaml --page-language ar",
      "  threadlens evaluate sample --key sample/key.json codes-rana.json codes-karim.csv"
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
      description = "Where coder.html, sheet.csv and key.json go (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("sample");

  @Option(
      names = "--codebook",
      paramLabel = "FILE",
      description =
          "The codes, as YAML or JSON: codes, each with code and, if wanted, label, definition and"
              + " key. Without it: breaks-rules, fine, unsure.")
  private @Nullable Path codebook;

  @Option(
      names = "--page-language",
      paramLabel = "LANGUAGE",
      description = "What coder.html speaks: en, ar or fr (default: ${DEFAULT-VALUE}).",
      defaultValue = "en")
  private String pageLanguage = "en";

  SampleCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (size < 1) {
      throw new UsageException("not a size: " + size + ", expected at least 1");
    }
    PageLanguage language = PageLanguage.of(pageLanguage);
    if (language == null) {
      throw new UsageException(
          "not a language of the pages: '" + pageLanguage + "', expected en, ar or fr");
    }
    CodingScheme scheme =
        codebook == null ? CoderSheet.standard(language) : CodebookFile.read(codebook);
    RandomSample sample = RandomSample.of(report, size, seed);
    sample.write(out);
    List<CoderItem> items = sample.withChains(report).stream().map(SampleCommand::item).toList();
    CoderSheet.write(out, language, sample.id(), scheme, items);
    for (RandomSample.Part part : sample.strata()) {
      streams.line(
          part.drawn() + " of " + Summary.count(part.size(), "comment") + ": " + part.name());
    }
    streams.line(
        out.resolve("coder.html")
            + " or "
            + out.resolve("sheet.csv")
            + " for coders, "
            + out.resolve("key.json")
            + " for you");
    return ExitCode.DONE;
  }

  private static CoderItem item(SampledComment drawn) {
    List<CoderItem.Said> above = new ArrayList<>();
    SampledComment.Said own = drawn.chain().get(drawn.chain().size() - 1);
    for (SampledComment.Said said : drawn.chain().subList(0, drawn.chain().size() - 1)) {
      above.add(
          CoderItem.above(
              said.text(), said.person(), said.answers(), said.sure(), said.language()));
    }
    return CoderItem.of(
        drawn.number(),
        drawn.title(),
        above,
        drawn.left(),
        CoderItem.own(own.text(), own.person(), own.answers(), own.sure(), own.language()));
  }
}
