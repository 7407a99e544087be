package threadlens.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Labelled texts: one file to be measured on, or any number to fit weights to. */
final class LabelledFiles {
  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "Labelled texts; with --fit, any number.")
  private Path first = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = "With --fit: more labelled texts.",
      hidden = true)
  private List<Path> more = List.of();

  @Option(
      names = "--fit",
      description = "Fit the weights to these, and write the file of weights instead of figures.")
  private boolean fit;

  boolean fit() {
    return fit;
  }

  Path first() {
    return first;
  }

  List<Path> all() {
    List<Path> all = new ArrayList<>(List.of(first));
    all.addAll(more);
    return all;
  }

  /** Returns the file to be measured on; says where there are several. */
  Path only() {
    if (!more.isEmpty()) {
      throw new UsageException("more than one file: " + more.get(0) + ", expected one, or --fit");
    }
    return first;
  }
}
