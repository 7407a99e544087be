package threadlens.ingest.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
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
 * microseconds a page.
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
  private byte[] bytes = {};

  /** What stands under the article. */
  @Param({"article", "wordpress", "ownMarkup"})
  private String comments = "article";

  /** Makes the page. */
  @Setup
  public void prepare() {
    String page =
        switch (comments) {
          case "wordpress" -> InventedPages.wordpress();
          case "ownMarkup" -> InventedPages.ownMarkup();
          default -> InventedPages.article();
        };
    bytes = page.getBytes(StandardCharsets.UTF_8);
  }

  /** The parse alone. */
  @Benchmark
  public void jsoup(Blackhole hole) throws IOException {
    hole.consume(Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", ""));
  }

  /** From bytes to a discussion. */
  @Benchmark
  public void whole(Blackhole hole) throws IOException, UnreadableSourceException {
    reader.read(new Page(bytes), hole::consume);
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
