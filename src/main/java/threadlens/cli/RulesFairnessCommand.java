package threadlens.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import threadlens.analysis.LanguageOnly;
import threadlens.evaluation.Answers;
import threadlens.evaluation.FlagEvaluation;
import threadlens.evaluation.FlagQuestion;
import threadlens.evaluation.Scores;
import threadlens.pipeline.Pipeline;
import threadlens.pipeline.Standard;
import threadlens.rules.Fairness;
import threadlens.rules.FairnessResult;
import threadlens.rules.FairnessSheet;
import threadlens.rules.RulePacks;

/** {@code threadlens rules fairness}. */
@Command(
    name = "fairness",
    description =
        "Puts every group through the same sentences, which stand in fairness.yaml: none that is"
            + " neutral, reports or speaks against hostility may be flagged, and of hostile ones"
            + " as many must be found of one group as of another, within 10 points. Exit code 2"
            + " where that is not so and no reason is given. Also lists the slurs known of each"
            + " group and, with labelled texts, how texts that name a group fare.",
    footer = {
      "",
      "Examples:",
      "  threadlens rules fairness",
      "  threadlens rules fairness --data hatecheck.csv --all",
      "  threadlens rules fairness --data mine.csv --text body --gold label --positive hate"
    })
final class RulesFairnessCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--data",
      paramLabel = "F.csv",
      split = ",",
      description = "Labelled texts, as for 'evaluate flags': rates by the group that they name.")
  private List<Path> data = new ArrayList<>();

  @Option(names = "--text", paramLabel = "COL", description = "Column of their texts (text).")
  private @Nullable String text;

  @Option(names = "--parent", paramLabel = "COL", description = "Column of the comment answered.")
  private @Nullable String parent;

  @Option(names = "--gold", paramLabel = "COL", split = ",", description = "Column of labels.")
  private @Nullable List<String> gold;

  @Option(names = "--positive", paramLabel = "A", split = ",", description = "Positive labels.")
  private @Nullable List<String> positive;

  @Option(names = "--all", description = "Also every hostile sentence that is missed, and slurs.")
  private boolean all;

  @Option(names = "--json", description = "One JSON object instead of tables.")
  private boolean json;

  @Mixin private final RulesOption rules = new RulesOption();

  RulesFairnessCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    RulePacks packs = rules.packs();
    FairnessSheet sheet = FairnessSheet.read(folder());
    FairnessResult result = Fairness.run(packs, sheet, RulesTexts::linked, RulesTexts::analyzed);
    List<Scores> scores = data.stream().map(file -> scores(file, packs)).toList();
    if (json) {
      streams.line(FairnessJson.of(result, scores).toString());
    } else {
      new FairnessText(result, all).lines(scores).forEach(streams::line);
    }
    if (!result.fair()) {
      streams.note(
          "threadlens: not fair: "
              + result.wrong().size()
              + " sentences that may not be flagged are wrong, "
              + result.unexplained().size()
              + " gaps without a reason, expected none; a gap that has a reason is listed with it"
              + " under 'explained' in "
              + FairnessSheet.FILE);
      return ExitCode.WRONG_USAGE;
    }
    return ExitCode.DONE;
  }

  /** Rules of one's own are put through the shipped sentences, unless they bring others. */
  private Path folder() {
    Path own = rules.folder();
    return FairnessSheet.isIn(own)
        ? own
        : Path.of(System.getProperty("threadlens.home", ""), "rules");
  }

  private Scores scores(Path file, RulePacks packs) {
    Pipeline pipeline = new Pipeline(Version.tool(), Standard.linker(), new LanguageOnly(), packs);
    FlagQuestion question = question(file).of(text, parent).byGroup();
    try (Progress progress = Progress.of(streams, "texts")) {
      Answers answers = new Answers(pipeline, () -> progress.step(1));
      return FlagEvaluation.of(file, question).scores(answers);
    }
  }

  private FlagQuestion question(Path file) {
    if (gold != null && positive != null) {
      return FlagQuestion.anyFinding(gold, new LinkedHashSet<>(positive));
    }
    Optional<FlagQuestion> known = FlagEvaluation.known(file);
    return known.orElseThrow(
        () ->
            new UsageException(file + ": not a known set, expected --gold COL and --positive A,B"));
  }
}
