package threadlens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.evaluation.Backtest;
import threadlens.evaluation.BacktestJson;
import threadlens.evaluation.BacktestText;
import threadlens.model.Annotation;
import threadlens.pipeline.Conversation;
import threadlens.pipeline.Draft;
import threadlens.pipeline.Faults;
import threadlens.pipeline.Pipeline;
import threadlens.pipeline.Standard;
import threadlens.rules.RulePacks;
import threadlens.rules.RuleReading;
import threadlens.rules.RuleSummary;
import threadlens.rules.Tried;

/** {@code threadlens rules backtest}. */
@Command(
    name = "backtest",
    description =
        "Runs all packs over a corpus and shows what each rule finds: how often, in how many"
            + " comments of 10,000, with samples. CORPUS is anything that 'analyze' reads,"
            + " utterances as 'annotate' reads them (.jsonl, .jsonl.gz, - for standard input), or"
            + " a CSV file of single texts with --text.",
    footer = {
      "",
      "Examples:",
      "  threadlens rules backtest seeds",
      "  threadlens rules backtest comments.csv --text body --excepted --samples 5",
      "  threadlens rules backtest seeds --rule insult/animal-name --samples 20"
    })
final class RulesBacktestCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "1..*", paramLabel = "CORPUS", description = "Files and folders, or -.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--excepted",
      description = "Also where exceptions held rules back, with samples.")
  private boolean excepted;

  @Mixin private final RulesCorpusOptions corpus = new RulesCorpusOptions();
  @Mixin private final RulesChoice choice = new RulesChoice();
  @Mixin private final RulesOption rules = new RulesOption();

  RulesBacktestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    RulePacks packs = rules.packs();
    List<RuleSummary> all = RuleReading.rules(packs);
    boolean closely = excepted || all.stream().anyMatch(r -> r.status().equals("experimental"));
    Pipeline pipeline = new Pipeline(Version.tool(), Standard.linker(), corpus.analyzer(), packs);
    Backtest backtest = new Backtest(all, choice.of(all), corpus.samples());
    Outcome outcome = new Outcome(streams);
    try (Progress progress = Progress.of(streams, "comments")) {
      new RulesBatches<>(
              next -> look(pipeline, next, closely),
              (of, each) -> add(backtest, of, each, outcome),
              progress)
          .all(corpus.corpus(paths, false, streams), pipeline, outcome);
    }
    String named = paths.stream().map(Path::toString).collect(Collectors.joining(" "));
    if (corpus.json()) {
      streams.line(BacktestJson.of(backtest, named));
    } else {
      BacktestText.of(backtest, named, excepted).forEach(streams::line);
    }
    return outcome.exitCode();
  }

  private record Looked(Draft draft, List<Tried> tried) {}

  private static Looked look(Pipeline pipeline, Conversation.Next next, boolean closely) {
    Draft draft = pipeline.draft(next);
    Annotation annotation = draft.annotation();
    boolean whole =
        annotation.flags().notEvaluated().stream().noneMatch(not -> not.what().equals("rules"));
    return new Looked(
        draft,
        closely && whole
            ? RuleReading.tried(pipeline.packs(), annotation.linked(), annotation.analysis())
            : List.of());
  }

  private void add(Backtest backtest, Conversation of, Looked looked, Outcome outcome) {
    Annotation annotation = of.finisher().finish(looked.draft);
    outcome.note(annotation.problems().stream().filter(Faults::isFault).toList());
    backtest.add(annotation, excepted ? looked.tried : experimental(looked.tried));
  }

  private static List<Tried> experimental(List<Tried> tried) {
    return tried.stream().filter(each -> each.rule().status().equals("experimental")).toList();
  }
}
