package threadlens.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import threadlens.pipeline.Conversation;
import threadlens.pipeline.Pipeline;

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
  private final BiConsumer<Conversation, T> into;
  private final Progress progress;
  private final List<Conversation.Next> batch = new ArrayList<>();
  private final List<Conversation> of = new ArrayList<>();
  private long characters;

  /**
   * @param work may be called by several threads at once
   * @param into takes the results in their order, each with the conversation that it belongs to
   */
  RulesBatches(
      Function<Conversation.Next, T> work, BiConsumer<Conversation, T> into, Progress progress) {
    this.work = work;
    this.into = into;
    this.progress = progress;
  }

  /** Works on a whole corpus. */
  void all(RulesCorpus corpus, Pipeline pipeline, Outcome outcome) throws IOException {
    corpus.read(pipeline, outcome, this::add);
    finish();
  }

  private void add(Conversation conversation, Conversation.Next next) {
    of.add(conversation);
    batch.add(next);
    characters += next.linked().comment().text().length();
    if (batch.size() >= MOST || characters >= MOST_CHARACTERS) {
      finish();
    }
  }

  private void finish() {
    List<T> done = batch.parallelStream().map(work).toList();
    for (int i = 0; i < done.size(); i++) {
      into.accept(of.get(i), done.get(i));
    }
    progress.step(batch.size());
    batch.clear();
    of.clear();
    characters = 0;
  }
}
