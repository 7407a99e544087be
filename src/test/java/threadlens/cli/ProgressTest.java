package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
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
}
