package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code annotate} as a filter: in order, at once, in little memory. */
final class AnnotateStreamTest {
  @Test
  void theOrderIsThatOfTheInputHoweverManyWork() {
    Random random = new Random(5);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      int kind = random.nextInt(10);
      String conversation =
          kind < 3 ? "" : ",\"conversation_id\":" + (kind < 7 ? i / 700 : i / 10 + 1_000);
      lines.append(
          random.nextInt(50) == 0
              ? "broken " + i + "\n"
              : "{\"id\":" + i + ",\"text\":\"comment " + i + "\"" + conversation + "}\n");
    }

    Ran many = Ran.with(lines.toString(), "annotate", "--no-sentiment", "--jobs", "7");
    Ran one = Ran.with(lines.toString(), "annotate", "--no-sentiment", "--jobs", "1");

    assertThat(many).isEqualTo(one);
    List<Integer> numbers =
        many.out()
            .lines()
            .map(line -> line.replaceAll("^.*?(?:\"id\":|\"input\":\"broken )(\\d+).*$", "$1"))
            .map(Integer::valueOf)
            .toList();
    assertThat(numbers).isEqualTo(IntStream.range(0, 5_000).boxed().toList());
  }

  @Test
  @Timeout(120)
  void aLineIsAnsweredBeforeTheNextOneComes() throws Exception {
    PipedOutputStream ask = new PipedOutputStream();
    PipedInputStream answers = new PipedInputStream(1 << 16);
    InputStream in = new PipedInputStream(ask);
    OutputStream out = new PipedOutputStream(answers);
    Thread filter =
        new Thread(
            () ->
                Main.run(
                    Streams.of(in, out, OutputStream.nullOutputStream()),
                    "annotate",
                    "--no-sentiment"));
    filter.start();
    BufferedReader answered =
        new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));

    for (int i = 0; i < 3; i++) {
      ask.write(line(i, "one").getBytes(StandardCharsets.UTF_8));
      ask.flush();

      assertThat(answered.readLine()).startsWith("{\"id\":" + i + ",");
    }

    ask.close();
    filter.join(TimeUnit.SECONDS.toMillis(60));
    assertThat(filter.isAlive()).isFalse();
  }

  @Test
  @Timeout(120)
  void itReadsNoFurtherAheadThanItMayHold() throws Exception {
    AtomicLong read = new AtomicLong();
    InputStream endless = counted(Stream.generate(() -> line(1, "one")), read);
    CountDownLatch asked = new CountDownLatch(1);
    OutputStream stuck =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            asked.countDown();
            waitForever();
          }
        };
    Thread filter =
        new Thread(
            () ->
                Main.run(
                    Streams.of(endless, stuck, OutputStream.nullOutputStream()),
                    "annotate",
                    "--no-sentiment"));
    filter.setDaemon(true);
    filter.start();
    asked.await();
    long before = -1;
    while (read.get() != before) { // until it reads no further
      before = read.get();
      Thread.sleep(1_000);
    }

    assertThat(read.get()).isBetween(1L, 40L << 20);
    filter.interrupt();
  }

  /** A heap that could not hold them all; in a process of its own. */
  @Test
  void aConversationOfManyCommentsFitsIntoLittleMemory(@TempDir Path folder) throws Exception {
    int comments = 60_000;
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx150m",
                "-Dthreadlens.home=" + System.getProperty("threadlens.home", ""),
                "-cp",
                classPath(),
                "threadlens.cli.Main",
                "annotate",
                "--no-sentiment")
            .redirectError(folder.resolve("err").toFile())
            .start();
    Thread feed =
        new Thread(
            () -> {
              try (OutputStream out = process.getOutputStream()) {
                for (int i = 0; i < comments; i++) {
                  out.write(line(i, "one").getBytes(StandardCharsets.UTF_8));
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    feed.start();

    long lines;
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      lines = out.lines().filter(line -> line.contains("\"threadlens\":{")).count();
    }

    assertThat(folder.resolve("err")).isEmptyFile();
    assertThat(process.waitFor()).isZero();
    assertThat(lines).isEqualTo(comments);
  }

  @Test
  void aReaderThatHasEnoughEndsIt() {
    AtomicLong read = new AtomicLong();
    InputStream endless = counted(Stream.generate(() -> line(1, "one")), read);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream gone =
        new StandardOutput(
            new OutputStream() {
              @Override
              public void write(int unit) throws IOException {
                throw new IOException("Broken pipe");
              }
            });

    int code = Main.run(Streams.of(endless, gone, err), "annotate", "--no-sentiment");

    assertThat(code).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static String line(int id, String conversation) {
    return "{\"id\":"
        + id
        + ",\"conversation_id\":\""
        + conversation
        + "\",\"speaker\":\"s"
        + id % 50
        + "\",\"text\":\"what was said before number "
        + id
        + " is answered here, at some length, so that it fills memory if it is kept\"}\n";
  }

  private static String classPath() throws URISyntaxException {
    Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path libraries = Path.of(System.getProperty("threadlens.home", ""), "target", "lib", "*");
    return classes + File.pathSeparator + libraries;
  }

  private static InputStream counted(Stream<String> lines, AtomicLong read) {
    return new InputStream() {
      private final Iterator<String> next = lines.iterator();
      private byte[] line = new byte[0];
      private int at;

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        if (at == line.length) {
          line = next.next().getBytes(StandardCharsets.UTF_8);
          at = 0;
        }
        int taken = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, offset, taken);
        at += taken;
        read.addAndGet(taken);
        return taken;
      }

      @Override
      public int available() {
        return 1;
      }
    };
  }

  private static void waitForever() throws IOException {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new IOException("Broken pipe", e);
    }
  }
}
