package threadlens.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import threadlens.analysis.LanguageOnly;
import threadlens.linking.ThreadLinker;
import threadlens.model.Comment;
import threadlens.model.LinkedComment;
import threadlens.pipeline.Standard;
import threadlens.rules.RuleCheck;
import threadlens.rules.RulePacks;
import threadlens.rules.RuleReading;

/** {@code threadlens rules}. */
@Command(
    name = "rules",
    synopsisSubcommandLabel = "COMMAND",
    description = "Lists, checks and explains rule packs.",
    footer = {"", "Example:", "  threadlens rules explain \"@Karim you are an idiot\""})
final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();
  private final Streams streams;

  RulesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command given, expected " + spec.subcommands().keySet());
  }

  /** {@code threadlens rules list}. */
  @Command(
      name = "list",
      description = "Lists the rules of every pack: severity, id, version, title.",
      footer = {"", "Example:", "  threadlens rules list"})
  int list(@Mixin RulesOption rules) {
    RulePacks packs = rules.packs();
    packs.names().forEach(name -> streams.line("pack " + name));
    RuleReading.list(packs).forEach(streams::line);
    return ExitCode.DONE;
  }

  /** {@code threadlens rules lint}. */
  @Command(
      name = "lint",
      description = "Reads every file and tells all that is wrong; does not run the examples.",
      footer = {"", "Example:", "  threadlens rules lint --rules my-rules"})
  int lint(@Mixin RulesOption rules) {
    RulePacks packs = rules.packs();
    check(packs).runCleanList();
    packs.outdated().forEach(streams::line);
    streams.line(RuleReading.list(packs).size() + " rules, nothing wrong");
    return ExitCode.DONE;
  }

  /** {@code threadlens rules test}. */
  @Command(
      name = "test",
      description = "Runs the examples of every rule.",
      footer = {"", "Example:", "  threadlens rules test"})
  int test(@Mixin RulesOption rules) {
    RuleCheck.Result result = check(rules.packs()).run();
    result.closedGaps().forEach(streams::line);
    streams.line(result.rules() + " rules, " + result.examples() + " examples, all as expected");
    return ExitCode.DONE;
  }

  /** {@code threadlens rules release}. */
  @Command(
      name = "release",
      description =
          "Notes what every rule finds as released: changed later, it needs a new version.",
      footer = {"", "Example:", "  threadlens rules release --rules my-rules"})
  int release(@Mixin RulesOption rules) {
    List<String> released = RulePacks.release(rules.folder(), RulesOption.shipped());
    released.forEach(line -> streams.line("released " + line));
    if (released.isEmpty()) {
      streams.line("nothing new since the last release");
    }
    return ExitCode.DONE;
  }

  /** {@code threadlens rules explain}. */
  @Command(
      name = "explain",
      description = "Shows step by step what the rules make of a text.",
      footer = {
        "",
        "Examples:",
        "  threadlens rules explain \"@Karim you are an idiot\"",
        "  threadlens rules explain - < comment.txt"
      })
  int explain(
      @Mixin RulesOption rules,
      @Parameters(paramLabel = "TEXT", description = "The comment; - reads standard input.")
          String text) {
    Comment comment = RuleCheck.comment("1", "somebody", TextArgument.read(text, streams));
    LinkedComment linked = linked(List.of(comment)).get(0);
    RuleReading.explain(rules.packs(), linked, new LanguageOnly().analyze(linked))
        .forEach(streams::line);
    return ExitCode.DONE;
  }

  private static RuleCheck check(RulePacks packs) {
    return new RuleCheck(packs, RulesCommand::linked, new LanguageOnly()::analyze);
  }

  private static List<LinkedComment> linked(List<Comment> comments) {
    ThreadLinker.Session session = Standard.linker().begin();
    return comments.stream().map(session::link).toList();
  }
}
