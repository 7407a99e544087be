package threadlens.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import threadlens.pipeline.Conversation;

/**
 * Works on comments in batches, by all processors, and hands on what comes of each in the order in
 * which they came. Holds one batch. Serves one thread.
 *
 * @param <T> what comes of a comment
 */
final class RulesBatches<T> {
  private static final int MOST = 512;
  private static final int MOST_CHARACTERS = 4_000_000;

  private final Function<Conversation.Next, T> work;
  private final Consumer<T> into;
  private final Progress progress;
  private final List<Conversation.Next> batch = new ArrayList<>();
  private long characters;

  /**
   * @param work may be called by several threads at once
   */
  RulesBatches(Function<Conversation.Next, T> work, Consumer<T> into, Progress progress) {
    this.work = work;
    this.into = into;
    this.progress = progress;
  }

  /** Works on a whole corpus. */
  void all(RulesCorpus corpus, threadlens.pipeline.Pipeline pipeline, Outcome outcome)
      throws IOException {
    corpus.read(pipeline, outcome, this::add);
    finish();
  }

  private void add(Conversation.Next next) {
    batch.add(next);
    characters += next.linked().comment().text().length();
    if (batch.size() >= MOST || characters >= MOST_CHARACTERS) {
      finish();
    }
  }

  private void finish() {
    batch.parallelStream().map(work).toList().forEach(into);
    progress.step(batch.size());
    batch.clear();
    characters = 0;
  }
}
