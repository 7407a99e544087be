package threadlens.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.model.LinkedComment;
import threadlens.rules.Explanation;
import threadlens.rules.RuleCheck;
import threadlens.rules.RuleReading;

/** {@code threadlens rules explain}. */
@Command(
    name = "explain",
    description =
        "Shows step by step what the rules make of a text: how its words were folded, which terms"
            + " are known, what each rule says, which exceptions were asked, what comes out.",
    footer = {
      "",
      "Examples:",
      "  threadlens rules explain \"@Karim you are an idiot\"",
      "  threadlens rules explain \"that is idiotic\" --all",
      "  threadlens rules explain \"you are one too\" --after \"Karim: you idiots will lose\"",
      "  threadlens rules explain - < comment.txt"
    })
final class RulesExplainCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "TEXT", description = "The comment; - reads standard input.")
  private String text = "";

  @Option(
      names = "--after",
      paramLabel = "\"AUTHOR: TEXT\"",
      description = "The comment that it answers.")
  private @Nullable String after;

  @Option(
      names = "--all",
      description = "Also the words as they were looked up, and why other rules do not hold.")
  private boolean all;

  @Option(names = "--json", description = "One JSON object instead of lines; always all of it.")
  private boolean json;

  @Mixin private final RulesOption rules = new RulesOption();

  RulesExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (after != null && !after.contains(": ")) {
      throw new UsageException(
          "not a comment to answer: '" + after + "', expected \"author: what they wrote\"");
    }
    LinkedComment linked =
        RulesTexts.linked(RuleCheck.comments(after, TextArgument.read(text, streams)));
    Explanation explanation =
        RuleReading.explain(rules.packs(), linked, RulesTexts.analyzed(linked));
    List<String> lines =
        json
            ? List.of(ExplanationJson.of(explanation).toString())
            : new ExplanationText(explanation, all).lines();
    lines.forEach(streams::line);
    return ExitCode.DONE;
  }
}
