package threadlens.cli;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import threadlens.analysis.LanguageOnly;
import threadlens.evaluation.Answers;
import threadlens.evaluation.FlagEvaluation;
import threadlens.evaluation.FlagQuestion;
import threadlens.evaluation.Per;
import threadlens.evaluation.ScoreFit;
import threadlens.model.Category;
import threadlens.model.Severity;
import threadlens.pipeline.Pipeline;
import threadlens.pipeline.Standard;
import threadlens.rules.RulePacks;

/** {@code threadlens evaluate flags}. */
@Command(
    name = "flags",
    description =
        "Asks whether texts are flagged that people have flagged. FILE is CSV with a "
            + "header, plain or .gz. Public sets are known by the names of their files; any "
            + "other needs --gold and --positive.",
    footer = {
      "",
      "Examples:",
      "  threadlens evaluate flags hatecheck.csv --per rule --by target_group",
      "  threadlens evaluate flags mine.csv --text body --gold label --positive insult,threat",
      "             --categories insult,threat --by site",
      "  threadlens evaluate flags --fit cat.csv mpold.csv > scores.yaml"
    })
final class EvaluateFlagsCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final LabelledFiles files = new LabelledFiles();

  @Option(names = "--text", paramLabel = "COL", description = "Column of the texts (text).")
  private @Nullable String text;

  @Option(names = "--parent", paramLabel = "COL", description = "Column of the comment answered.")
  private @Nullable String parent;

  @Option(
      names = "--gold",
      paramLabel = "COL",
      split = ",",
      description = "Column of the labels; of several, one positive label is enough.")
  private @Nullable List<String> gold;

  @Option(names = "--positive", paramLabel = "A", split = ",", description = "Positive labels.")
  private @Nullable List<String> positive;

  @Option(
      names = "--negative",
      paramLabel = "B",
      split = ",",
      description = "Negative labels (all others); other rows are left out.")
  private @Nullable List<String> negative;

  @Option(
      names = "--categories",
      paramLabel = "X",
      split = ",",
      converter = CategoryName.class,
      description = "A finding of these is an answer (all), also for --rank.")
  private @Nullable List<Category> categories;

  @Option(
      names = "--rank",
      paramLabel = "X",
      split = ",",
      converter = CategoryName.class,
      description = "Categories whose largest score ranks the rows, for AUC.")
  private @Nullable List<Category> ranked;

  @Option(
      names = "--severity",
      paramLabel = "S",
      description = "Least severity that is an answer: note (default), review or urgent.")
  private @Nullable Severity severity;

  @Option(
      names = "--by",
      paramLabel = "COL",
      description =
          "Also figures for each of its values; target_group: false positives and misses by the"
              + " group that a text names.")
  private @Nullable String by;

  @Option(
      names = "--per",
      split = ",",
      paramLabel = "WHAT",
      description = "Also what each one finds, and how often it is right: category, rule or both.")
  private Set<Per> per = EnumSet.noneOf(Per.class);

  @Option(
      names = "--correlate",
      paramLabel = "COL",
      description = "Also Spearman's rank correlation of the score with a column of numbers.")
  private @Nullable String correlate;

  @Option(
      names = "--cluster",
      paramLabel = "COL",
      description = "Rows with one value of it are drawn together for the intervals.")
  private @Nullable String cluster;

  @Mixin private final RulesOption rules = new RulesOption();
  @Mixin private final EvaluateOutput output = new EvaluateOutput();

  EvaluateFlagsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (files.fit()) {
      return fit();
    }
    FlagEvaluation evaluation = FlagEvaluation.of(files.only(), question());
    Pipeline pipeline = rules.pipeline();
    try (Progress progress = Progress.of(streams, "texts")) {
      Answers answers = new Answers(pipeline, () -> progress.step(1));
      output.show(evaluation.scores(answers, per), streams);
    }
    return ExitCode.DONE;
  }

  private Integer fit() {
    RulePacks packs = rules.packs();
    Pipeline pipeline = new Pipeline(Version.tool(), Standard.linker(), new LanguageOnly(), packs);
    try (Progress progress = Progress.of(streams, "texts")) {
      ScoreFit fitting = new ScoreFit(new Answers(pipeline, () -> progress.step(1)), packs);
      streams.line(fitting.yaml(files.all(), gold == null ? null : question()).stripTrailing());
    }
    return ExitCode.DONE;
  }

  private FlagQuestion question() {
    FlagQuestion base = base();
    Set<Category> wanted = categories == null ? base.categories() : EnumSet.copyOf(categories);
    Set<Category> unranked = categories == null ? base.ranked() : wanted;
    return new FlagQuestion(
        base.columns().or(text, parent, by, cluster, correlate),
        positive == null ? base.positive() : new LinkedHashSet<>(positive),
        negative == null ? base.negative() : new LinkedHashSet<>(negative),
        wanted,
        Objects.requireNonNullElse(severity, base.severity()),
        ranked == null ? unranked : EnumSet.copyOf(ranked));
  }

  /** What is asked of a known set, or of any set with these labels. */
  private FlagQuestion base() {
    Optional<FlagQuestion> known = FlagEvaluation.known(files.first());
    if (known.isPresent() && (gold == null || gold.equals(known.get().columns().gold()))) {
      return known.get();
    }
    if (gold == null || positive == null) {
      throw new UsageException(
          files.first() + ": not a known set, expected --gold COL and --positive A,B");
    }
    return FlagQuestion.anyFinding(gold, new LinkedHashSet<>(positive));
  }
}
