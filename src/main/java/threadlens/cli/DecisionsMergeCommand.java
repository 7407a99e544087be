package threadlens.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.decisions.Decision;
import threadlens.decisions.MergedDecisions;
import threadlens.decisions.Verdict;

/** {@code threadlens decisions merge}. */
@Command(
    name = "merge",
    description = {
      "Joins the files of several moderators: for each comment and moderator the last decision. Where"
          + " they disagree, all of their decisions are kept, and the conflict is shown."
    },
    footer = {"", "Example:", "  threadlens decisions merge rana.json karim.json --out all.json"})
final class DecisionsMergeCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "decisions.json files.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the joined file goes, instead of standard output.")
  private @Nullable Path out;

  DecisionsMergeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    MergedDecisions merged = DecisionFiles.merged(files);
    if (out == null) {
      merged.write(streams.out());
    } else {
      try (OutputStream to = Files.newOutputStream(out)) {
        merged.write(to);
      }
    }
    for (MergedDecisions.Conflict conflict : merged.conflicts()) {
      streams.note(shown(conflict));
    }
    streams.note(
        Summary.count(merged.decisions().size(), "decision")
            + ", "
            + Summary.count(merged.conflicts().size(), "conflict"));
    return ExitCode.DONE;
  }

  private static String shown(MergedDecisions.Conflict conflict) {
    String said =
        conflict.of().stream().map(DecisionsMergeCommand::shown).collect(Collectors.joining("; "));
    String text = conflict.sameText() ? "" : " (they saw different texts)";
    return "conflict: " + conflict.thread() + " " + conflict.comment() + ": " + said + text;
  }

  private static String shown(Decision decision) {
    Verdict verdict = decision.verdict();
    String who = decision.who().isEmpty() ? "somebody" : decision.who();
    String findings =
        decision.findings().stream()
            .filter(finding -> finding.right() != null)
            .map(
                finding ->
                    ", "
                        + finding.rule()
                        + (Boolean.TRUE.equals(finding.right()) ? " right" : " wrong"))
            .collect(Collectors.joining());
    String missed =
        decision.missed().isEmpty() ? "" : ", missed " + String.join(" ", decision.missed());
    return who + " says " + (verdict == null ? "nothing" : verdict.word()) + findings + missed;
  }
}
