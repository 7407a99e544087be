package threadlens.ingest.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;

/**
 * What it costs to read a page, beside jsoup's own parse of the same bytes. One thread;
 * microseconds a page, or for all pages of a folder of your own: {@code -p pages=FOLDER}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
public class HtmlReadingBenchmark {
  private final HtmlReader reader = new HtmlReader();
  private final List<byte[]> read = new ArrayList<>();

  /** What stands under the article; or a folder of saved pages, not compressed. */
  @Param({"article", "wordpress", "ownMarkup"})
  private String pages = "article";

  /** Makes the page, or reads those of a folder. */
  @Setup
  public void prepare() throws IOException {
    switch (pages) {
      case "article" -> add(InventedPages.article());
      case "wordpress" -> add(InventedPages.wordpress());
      case "ownMarkup" -> add(InventedPages.ownMarkup());
      default -> addAll(Path.of(pages));
    }
  }

  private void add(String page) {
    read.add(page.getBytes(StandardCharsets.UTF_8));
  }

  private void addAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        read.add(Files.readAllBytes(file));
      }
    }
  }

  /** The parse alone, told the charset, which reading has to find out. */
  @Benchmark
  public void jsoup(Blackhole hole) throws IOException {
    for (byte[] bytes : read) {
      hole.consume(Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", ""));
    }
  }

  /** From bytes to a discussion. */
  @Benchmark
  public void whole(Blackhole hole) throws IOException {
    for (byte[] bytes : read) {
      try {
        reader.read(new Page(bytes), hole::consume);
      } catch (UnreadableSourceException e) {
        hole.consume(e); // a folder may hold what is no page
      }
    }
  }

  private static final class Page implements Source {
    private final byte[] bytes;

    Page(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public String path() {
      return "page.html";
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
