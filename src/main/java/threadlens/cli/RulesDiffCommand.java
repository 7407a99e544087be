package threadlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.analysis.CommentAnalyzer;
import threadlens.evaluation.Answers;
import threadlens.evaluation.Difference;
import threadlens.evaluation.DifferenceJson;
import threadlens.evaluation.DifferenceText;
import threadlens.evaluation.FlagEvaluation;
import threadlens.evaluation.FlagQuestion;
import threadlens.evaluation.Scores;
import threadlens.model.Annotation;
import threadlens.pipeline.Conversation;
import threadlens.pipeline.Draft;
import threadlens.pipeline.Faults;
import threadlens.pipeline.Finisher;
import threadlens.pipeline.Links;
import threadlens.pipeline.Pipeline;
import threadlens.pipeline.Standard;
import threadlens.rules.RulePacks;
import threadlens.rules.RuleReading;

/** {@code threadlens rules diff}. */
@Command(
    name = "diff",
    description =
        "Compares two folders of rules over one corpus: what would be newly flagged, no longer"
            + " flagged, or flagged otherwise, rule by rule with samples. Where the corpus is a"
            + " labelled CSV file, also how precision and recall move.",
    footer = {
      "",
      "Examples:",
      "  threadlens rules diff rules my-rules seeds",
      "  threadlens rules diff rules my-rules olid.csv",
      "  threadlens rules diff rules my-rules mine.csv --text body --gold label --positive insult"
    })
final class RulesDiffCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(index = "0", paramLabel = "OLD", description = "Folder of the rules as they are.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "Folder of the rules as they may be.")
  private Path young = Path.of("");

  @Parameters(
      index = "2..*",
      arity = "1..*",
      paramLabel = "CORPUS",
      description = "Files and folders, or -, as for 'rules backtest'.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--gold",
      paramLabel = "COL",
      split = ",",
      description = "Column of labels in CSV (of known sets their own).")
  private @Nullable List<String> gold;

  @Option(names = "--positive", paramLabel = "A", split = ",", description = "Positive labels.")
  private @Nullable List<String> positive;

  @Mixin private final RulesCorpusOptions corpus = new RulesCorpusOptions();

  RulesDiffCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if ((gold == null) != (positive == null)) {
      throw new UsageException("labels are told by --gold COL and --positive A,B together");
    }
    CommentAnalyzer analyzer = corpus.analyzer();
    Pipeline then = pipeline(old, analyzer);
    Pipeline now = pipeline(young, analyzer);
    Difference difference =
        new Difference(
            RuleReading.rules(then.packs()), RuleReading.rules(now.packs()), corpus.samples());
    Outcome outcome = new Outcome(streams);
    List<Scores> labelled;
    try (Progress progress = Progress.of(streams, "comments")) {
      Finishing finishing = new Finishing(now);
      new RulesBatches<>(
              next -> new Both<>(then.draft(next), now.draft(next)),
              (of, each) -> add(difference, finishing.of(of, each), outcome),
              progress)
          .all(corpus.corpus(paths, gold != null, streams), then, outcome);
      labelled = labelled(then, now, progress);
    }
    String named = paths.stream().map(Path::toString).collect(Collectors.joining(" "));
    if (corpus.json()) {
      streams.line(DifferenceJson.of(difference, named, labelled));
    } else {
      String title = "diff " + old + " → " + young + " over " + named;
      DifferenceText.of(difference, title, labelled).forEach(streams::line);
    }
    return outcome.exitCode();
  }

  private static Pipeline pipeline(Path folder, CommentAnalyzer analyzer) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("not a folder: " + folder + ", expected a folder of rule packs");
    }
    RulePacks packs = RulePacks.load(folder, RulesOption.shipped(), Standard.linguist());
    if (packs.names().isEmpty()) {
      throw new UsageException("no rule packs in " + folder + ", expected a folder for each");
    }
    return new Pipeline(Version.tool(), Standard.linker(), analyzer, packs);
  }

  /** A comment is linked once; what it sounds like does not depend on the rules either. */
  private record Both<T>(T then, T now) {}

  /** Holds comments against those before them, under the old rules and the new ones. */
  private static final class Finishing {
    private final Pipeline now;
    private @Nullable Conversation last;
    private @Nullable Finisher lastNow;

    Finishing(Pipeline now) {
      this.now = now;
    }

    Both<Annotation> of(Conversation conversation, Both<Draft> drafts) {
      Finisher finisher = lastNow;
      if (finisher == null || conversation != last) {
        finisher = now.begin(Links.INFER).finisher();
        lastNow = finisher;
        last = conversation;
      }
      return new Both<>(conversation.finisher().finish(drafts.then), finisher.finish(drafts.now));
    }
  }

  private static void add(Difference difference, Both<Annotation> both, Outcome outcome) {
    outcome.note(both.now.problems().stream().filter(Faults::isFault).toList());
    difference.add(both.then, both.now);
  }

  private List<Scores> labelled(Pipeline then, Pipeline now, Progress progress) throws IOException {
    List<Scores> scores = new ArrayList<>();
    for (Path path : paths) {
      Optional<FlagQuestion> question = question(path);
      if (question.isPresent()) {
        Runnable tick = () -> progress.step(1);
        FlagEvaluation evaluation = FlagEvaluation.of(path, question.get());
        scores.add(evaluation.change(new Answers(then, tick), new Answers(now, tick)));
      }
    }
    return scores;
  }

  /** What to ask of the labels of a table; empty where it has none that are known. */
  private Optional<FlagQuestion> question(Path path) throws IOException {
    String name = path.toString().toLowerCase(Locale.ROOT);
    boolean table = name.endsWith(".csv") || name.endsWith(".csv.gz");
    if (!table || Files.isDirectory(path)) {
      return Optional.empty();
    }
    if (gold != null && positive != null) {
      FlagQuestion asked = FlagQuestion.anyFinding(gold, new LinkedHashSet<>(positive));
      return Optional.of(asked.of(corpus.text(), corpus.parent()));
    }
    return RulesTable.isKnown(path) ? FlagEvaluation.known(path) : Optional.empty();
  }
}
