package threadlens.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadlens.ingest.Inputs;
import threadlens.ingest.Readers;
import threadlens.ingest.ReadingWatch;
import threadlens.ingest.table.Mapping;
import threadlens.model.Problem;
import threadlens.pipeline.Standard;

/** What is read, and as what: a picocli mixin. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, and folders with all they hold.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description =
          "Read every input as this format, whatever its name. One of: ${COMPLETION-CANDIDATES}.")
  private @Nullable String format;

  @Option(
      names = "--captured-at",
      paramLabel = "TIME",
      description =
          "When the inputs were saved, as 2014-05-04T09:30+03:00: places times such as '3 hours"
              + " ago'. The records of a web archive know it themselves.")
  private @Nullable String capturedAt;

  /** For help and completion. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Standard.readers().formats().iterator();
    }
  }

  @Nullable String capturedAt() {
    return capturedAt;
  }

  @Nullable String format() {
    return format;
  }

  /** Returns the readers that may read. */
  Readers readers() {
    return readers(null);
  }

  /**
   * Returns the readers that may read.
   *
   * @param mapping which column of a table holds what; null where nothing was said
   */
  Readers readers(@Nullable String mapping) {
    try {
      Readers all = Standard.readers(mapping == null ? Mapping.NONE : Mapping.parse(mapping));
      return format == null ? all : all.only(format);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Lists the inputs, with archives opened.
   *
   * @param watch hears how far each is read, now and later
   * @throws UsageException if there are none
   */
  Inputs inputs(Readers readers, ReadingWatch watch) {
    if (paths.stream().noneMatch(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))) {
      throw new UsageException("no input found: nothing is named " + named());
    }
    Inputs inputs = Inputs.find(paths, readers, captured(), watch).opened(readers);
    if (inputs.sources().isEmpty() && inputs.problems().stream().noneMatch(InputOptions::failed)) {
      throw new UsageException("no input found in " + named() + ", expected " + readers.formats());
    }
    return inputs;
  }

  private @Nullable OffsetDateTime captured() {
    try {
      return capturedAt == null ? null : OffsetDateTime.parse(capturedAt);
    } catch (DateTimeException e) {
      throw new UsageException(
          "not a time: '" + capturedAt + "', expected one such as 2014-05-04T09:30+03:00");
    }
  }

  private String named() {
    return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  /** Tells what could not be read from what lies in a folder and was passed over. */
  static boolean failed(Problem problem) {
    return !problem.code().equals("skipped");
  }
}
