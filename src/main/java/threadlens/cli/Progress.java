package threadlens.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far the work is, on standard error; only where that is a terminal. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 78;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * Begins to show.
   *
   * @param unit what is counted, as in {@code comments}
   */
  static Progress of(Streams streams, String unit) {
    if (!streams.progress()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("threadlens")
            .setInitialMax(-1)
            .setUnit(" " + unit, 1)
            .setUpdateIntervalMillis(250)
            .setStyle(ProgressBarStyle.ASCII)
            .showSpeed()
            .hideEta()
            .clearDisplayOnFinish()
            .setConsumer(new ConsoleProgressBarConsumer(streams.err(), WIDTH))
            .build());
  }

  void step(int done) {
    if (bar != null) {
      bar.stepBy(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
