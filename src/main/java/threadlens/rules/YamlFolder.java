package threadlens.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads many YAML files ahead on another thread, while what they hold is made sense of on this one.
 * Problems are told in the order in which files are asked for. Serves one thread.
 */
final class YamlFolder {
  private final Map<Path, CompletableFuture<Read>> ahead = new LinkedHashMap<>();
  private final Consumer<Yaml.Entries> then;
  private final Problems problems;

  /**
   * Makes ready.
   *
   * @param then what else is to be done with a file ahead; must not throw
   */
  YamlFolder(Consumer<Yaml.Entries> then, Problems problems) {
    this.then = then;
    this.problems = problems;
  }

  private record Read(
      Yaml.@Nullable Entries entries, List<RuleProblem> problems, @Nullable IOException failure) {}

  /**
   * Begins to read some files, in the order given: one after the other, so that the first are soon
   * there.
   */
  void begin(List<Path> files) {
    List<Runnable> readings = new ArrayList<>();
    for (Path file : files) {
      ahead.put(file, CompletableFuture.supplyAsync(() -> readAhead(file), readings::add));
    }
    Thread reader = new Thread(() -> readings.forEach(Runnable::run), "rule-reader");
    reader.setDaemon(true);
    reader.start();
  }

  private Read readAhead(Path file) {
    Read read = readNow(file);
    if (read.entries() != null) {
      then.accept(read.entries());
    }
    return read;
  }

  private static Read readNow(Path file) {
    Problems own = new Problems();
    try {
      return new Read(YamlFile.read(file, Place.shown(file), own), own.all(), null);
    } catch (IOException e) { // thrown again where the file is asked for
      return new Read(null, own.all(), e);
    }
  }

  /** Returns what a file holds; null, with a problem, if it cannot be read as one map. */
  Yaml.@Nullable Entries read(Path file) throws IOException {
    CompletableFuture<Read> begun = ahead.remove(file);
    Read read = begun == null ? readNow(file) : begun.join();
    if (read.failure() != null) {
      throw read.failure();
    }
    read.problems().forEach(problem -> problems.add(problem.place(), problem.message()));
    return read.entries();
  }
}
