package threadlens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a terminal shows of a long run. */
final class ProgressTest {
  private final Streams none =
      Streams.of(
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          OutputStream.nullOutputStream());

  @Test
  void itCountsAndSaysHowFast() {
    try (Progress progress = Progress.of(none, "comments")) {
      progress.step(90_000);

      assertThat(progress.line(Duration.ofSeconds(60).toNanos()))
          .isEqualTo("threadlens: 90,000 comments, 1,500/s");
    }
  }

  @Test
  void whereItIsKnownHowMuchThereIsItSaysHowLongThatTakes() {
    try (Progress progress = Progress.of(none, "comments").outOf(1_000, 0)) {
      progress.step(500);
      progress.reached(200);

      assertThat(progress.line(Duration.ofSeconds(1_000).toNanos()))
          .isEqualTo("threadlens: 500 comments, 1/s, 20 %, 1:06:40 left");
    }
  }

  @Test
  void whatAnEarlierRunHasDoneDoesNotMakeThisOneFaster() {
    try (Progress progress = Progress.of(none, "comments").outOf(1_000, 800)) {
      progress.step(100);
      progress.reached(900);

      assertThat(progress.line(Duration.ofSeconds(10).toNanos()))
          .isEqualTo("threadlens: 100 comments, 10/s, 90 %, 0:00:10 left");
    }
  }

  @Test
  void ofALargeFileItSaysHowFarItIsRead() {
    try (Progress progress = Progress.of(none, "comments")) {
      progress.reached("dumps/RC_2023-01.ndjson", 25 << 20, 100 << 20);

      assertThat(progress.line(1)).endsWith(", RC_2023-01.ndjson at 25 %");

      progress.reached("dumps/RC_2023-01.ndjson", 100 << 20, 100 << 20);
      assertThat(progress.line(1)).endsWith("/s");

      progress.reached("page.html", 1_000, 2_000);
      assertThat(progress.line(1)).endsWith("/s");
    }
  }

  @Test
  void ofALongNameItShowsTheEnd() {
    try (Progress progress = Progress.of(none, "comments")) {
      progress.reached("the-discussions-of-many-years-of-a-site.warc", 1 << 20, 8 << 20);

      assertThat(progress.line(1)).endsWith(", …many-years-of-a-site.warc at 12 %");
    }
  }

  @Test
  void aTerminalShowsItWhileTheWorkGoesOnAndNotesTakeItsPlace() throws InterruptedException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams terminal = terminal(err, false);
    try (Progress progress = Progress.of(terminal, "comments")) {
      progress.reached("a\u001b[31m.warc", 1 << 20, 8 << 20);
      while (err.size() == 0) {
        Thread.sleep(10);
      }
      terminal.note("page.html:1:1: cut off");
    }

    String shown = err.toString(UTF_8);
    assertThat(shown)
        .startsWith("\u001b[2K\rthreadlens: 0 comments, 0/s, a?[31m.warc at 12 %\r")
        .contains("\u001b[2K\rpage.html:1:1: cut off\n")
        .endsWith("\u001b[2K\r\r");
  }

  @Test
  void betweenLinesOnATerminalItShowsNothing() {
    assertThat(shows(terminal(new ByteArrayOutputStream(), true))).isFalse();
    assertThat(shows(terminal(new ByteArrayOutputStream(), false))).isTrue();
    assertThat(shows(none)).isFalse();
  }

  private static boolean shows(Streams streams) {
    try (Progress progress = Progress.besideLines(streams, "comments")) {
      return progress.shows();
    }
  }

  private static Streams terminal(OutputStream err, boolean linesToo) {
    return new Streams(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintStream(err, true, UTF_8),
        linesToo,
        true);
  }
}
