package threadlens.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import threadlens.decisions.DecisionFile;
import threadlens.decisions.MergedDecisions;

/** Reads files of decisions that are named on the command line. */
final class DecisionFiles {
  private DecisionFiles() {}

  static MergedDecisions merged(List<Path> files) {
    List<DecisionFile> read = new ArrayList<>();
    for (Path file : files) {
      try {
        read.add(DecisionFile.read(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return MergedDecisions.of(read);
  }
}
