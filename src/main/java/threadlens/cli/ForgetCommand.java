package threadlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.privacy.Erasure;
import threadlens.privacy.ErasureCheck;
import threadlens.privacy.Tombstones;
import threadlens.report.EarlierRun;
import threadlens.report.Furniture;
import threadlens.report.ReportFile;
import threadlens.report.ReportFolder;
import threadlens.report.ReportRun;
import threadlens.report.ResearchReport;
import threadlens.report.TombstoneFile;

/** {@code threadlens forget}: what somebody wrote goes, its place stays. */
@Command(
    name = "forget",
    description =
        "Erases comments by author, id or age from a folder of reports, and from decisions and"
            + " samples made of it. Of a comment its place stays; what others quoted of it, and the"
            + " names of those who have no comment left, go too. The folder keeps digests, so that"
            + " analyzing the same input into it brings nothing back. The input itself is not"
            + " touched.",
    footer = {
      "",
      "Examples:",
      "  threadlens forget reports --author Mystic --dry-run",
      "  threadlens forget reports --author Mystic --also decisions.json --also sample",
      "  threadlens forget reports --before 2014-01-01"
    })
final class ForgetCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "FOLDER", description = "A folder that analyze wrote.")
  private Path folder = Path.of("reports");

  @Mixin private final ForgetWhat what = new ForgetWhat();
  @Mixin private final RulesOption rules = new RulesOption();

  @Option(
      names = "--also",
      paramLabel = "PLACE",
      description = "A file of decisions, or a folder with the sheets and key of a sample.")
  private List<Path> also = new ArrayList<>();

  @Option(
      names = "--camps",
      paramLabel = "FILE",
      description = "The file of camps, where the report was made with one.")
  private @Nullable Path camps;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The key of the pseudonyms in csv, convokit and gexf (default: as in analyze).")
  private @Nullable Path key;

  @Option(names = "--dry-run", description = "Say what would go, and change nothing.")
  private boolean dryRun;

  ForgetCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    what.check();
    Path lines = folder.resolve("report.jsonl");
    EarlierRun run = run(lines);
    Tombstones earlier = TombstoneFile.read(folder);
    Tombstones wanted = what.added(earlier == null ? TombstoneFile.begin() : earlier, lines);
    Erasure erasure = new Erasure(wanted, what.authors());
    List<String> found = Files.exists(lines) ? Forgetting.survey(lines, erasure) : List.of();
    if (Files.exists(lines)) {
      checkKnown(erasure, earlier);
    }
    for (String one : found) {
      streams.line(one);
    }
    return dryRun ? told(lines, run, erasure) : erased(lines, run, erasure);
  }

  private EarlierRun run(Path lines) throws IOException {
    EarlierRun run = EarlierRun.read(folder);
    if (run == null) {
      throw new UsageException(
          "no report in " + folder + ", expected a folder with the manifest.json of analyze");
    }
    if (run.options().containsKey("camps") && camps == null && Files.exists(lines)) {
      throw new UsageException(
          "the report was made with the camps of "
              + run.options().get("camps")
              + ", expected that file after --camps");
    }
    return run;
  }

  private void checkKnown(Erasure erasure, @Nullable Tombstones earlier) {
    for (String author : what.authors()) {
      if (!erasure.knows(author) && (earlier == null || !earlier.holdAuthor(author))) {
        throw new UsageException(
            "nobody is called '"
                + author
                + "' in "
                + folder
                + ", expected a name as it stands there");
      }
    }
  }

  /** What a dry run says. */
  private int told(Path lines, EarlierRun run, Erasure erasure) throws IOException {
    EarlierFormats formats = EarlierFormats.of(folder, run, key);
    if (Files.exists(lines)) {
      Forgetting.rewrite(lines, erasure, report -> {}, leftOut -> {});
    } else {
      erasure.settle();
    }
    SideFiles side = new SideFiles(erasure);
    side.erase(files(), false);
    side.changed().forEach(one -> streams.line("changes " + one));
    formats.lost().forEach(one -> streams.line("removes " + one + ", whose key is not here"));
    if (!Files.exists(lines)) {
      streams.line("removes " + Summary.count(run.outputs().size(), "file") + ": no report.jsonl");
    }
    streams.line("would be " + summary(erasure));
    return ExitCode.DONE;
  }

  private int erased(Path lines, EarlierRun run, Erasure erasure) throws IOException {
    TombstoneFile.write(folder, erasure.tombstones());
    Files.deleteIfExists(folder.resolve(FinishedReports.NAME)); // what a stopped run left
    boolean lost = Files.exists(lines) ? rewritten(lines, run, erasure) : dropped(run, erasure);
    SideFiles side = new SideFiles(erasure);
    side.erase(files(), true);
    side.changed().forEach(one -> streams.line("changed " + one));
    int traces = check(erasure);
    streams.line(summary(erasure));
    return traces > 0 || lost ? ExitCode.LEFT_OUT : ExitCode.DONE;
  }

  /** Writes all formats anew; returns whether one was lost. */
  private boolean rewritten(Path lines, EarlierRun earlier, Erasure erasure) throws IOException {
    EarlierFormats formats = EarlierFormats.of(folder, earlier, key);
    ReportRun run =
        new ReportRun(
            earlier.provenance(), rules.packs().notes(), earlier.options(), earlier.seed());
    Furniture.words(run, formats.writers(), erasure::structural);
    Map<String, String> campOfAuthor = camps == null ? null : CampsFile.read(camps);
    Set<String> written = new HashSet<>();
    try (ReportOut out =
        new ReportOut(
            ReportFolder.open(folder, run, formats.writers()), new Summary(campOfAuthor))) {
      Forgetting.rewrite(lines, erasure, out::write, out::leaveOut);
      for (ReportFile file : out.finish(streams, camps)) {
        written.add(file.path());
      }
    }
    for (ReportFile file : earlier.outputs()) {
      if (!written.contains(file.path())) {
        remove(file.path());
      }
    }
    for (String format : formats.lost()) {
      Folders.remove(folder.resolve(format));
      streams.note("removed: " + format + ", since the key of its pseudonyms is not here");
    }
    return !formats.lost().isEmpty();
  }

  /** Without a report.jsonl nothing can be written anew: what analyze wrote goes. */
  private boolean dropped(EarlierRun run, Erasure erasure) throws IOException {
    erasure.settle();
    for (ReportFile file : run.outputs()) {
      remove(file.path());
    }
    for (String format : ResearchReport.FORMATS) {
      Folders.remove(folder.resolve(format));
    }
    streams.note(
        "removed: all that analyze wrote, since there is no report.jsonl to write it anew from; "
            + "analyze the input again into "
            + folder);
    return true;
  }

  private void remove(String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (file.startsWith(folder.normalize())) {
      Files.deleteIfExists(file);
    }
  }

  /** The files beside the report's own: those named, and those in its folder. */
  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path place : Stream.concat(Stream.of(folder), also.stream()).toList()) {
      if (!Files.exists(place)) {
        throw new UsageException("no such file or folder: " + place + ", expected after --also");
      }
      files.addAll(Folders.files(place));
    }
    return files;
  }

  private int check(Erasure erasure) throws IOException {
    ErasureCheck check = erasure.check();
    int traces = 0;
    for (Path file : files()) {
      ErasureCheck.Trace trace = check.first(file);
      if (trace != null) {
        streams.note(trace.toString());
        traces++;
      }
    }
    return traces;
  }

  private static String summary(Erasure erasure) {
    return "erased: "
        + Summary.count(erasure.comments(), "comment")
        + ", "
        + Summary.count(erasure.people(), "name")
        + ", and something in "
        + Summary.count(erasure.touched(), "other comment");
  }
}
