package threadlens.text;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Measures folding and language identification over the lines of a text file, by hand, as figures
 * mean nothing on a busy machine: run {@code main} with the path of a file of comments, one a line,
 * and the test class path. CPU time of one thread; the last rounds are the warm ones.
 */
final class TextTiming {
  private static final int ROUNDS = 8;

  private TextTiming() {}

  public static void main(String[] arguments) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    long units = lines.stream().mapToLong(String::length).sum();
    System.out.printf("%d lines of %d units on average%n", lines.size(), units / lines.size());
    for (int round = 0; round < ROUNDS; round++) {
      double fold = micros(lines, line -> Folding.fold(line).tokens().size());
      double languages = micros(lines, line -> Languages.of(line).all().size());
      System.out.printf("fold %.1f µs, languages %.1f µs a line%n", fold, languages);
    }
  }

  private static double micros(List<String> lines, ToIntFunction<String> work) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    long sum = 0;
    for (String line : lines) {
      sum += work.applyAsInt(line);
    }
    if (sum < 0) {
      throw new AssertionError("no line may have fewer than no tokens");
    }
    return (clock.getCurrentThreadCpuTime() - start) / 1e3 / lines.size();
  }
}
