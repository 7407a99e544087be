package threadlens.cli;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import threadlens.annotating.LineBatch;
import threadlens.annotating.LineSource;
import threadlens.annotating.LineStages;
import threadlens.annotating.LineStages.Annotated;
import threadlens.annotating.LineStages.Finished;
import threadlens.annotating.LineStages.Linked;
import threadlens.annotating.LineStages.Open;
import threadlens.annotating.LineStages.Parsed;
import threadlens.exchange.UtteranceLine;
import threadlens.exchange.Utterances;
import threadlens.pipeline.Links;
import threadlens.pipeline.Pipeline;

/**
 * Batches of lines on their way through {@code annotate}. Reading JSON, rules, sentiment and
 * writing JSON go on in parallel; linking goes from one comment of a conversation to the next, so a
 * batch waits for the one before it only if its first line continues that one's conversation. What
 * rules say of a comment in view of those before it is quickly told, batch after batch.
 */
final class AnnotateStream {
  /** What a line on its way takes beside its own text, in bytes. */
  private static final int LINE = 1_500;

  private final LineStages stages;
  private final Conveyor<Annotated> conveyor;

  /** The conversation of the last utterance so far; null where it had none. */
  private CompletableFuture<LastLine> last = CompletableFuture.completedFuture(LastLine.NONE);

  private CompletableFuture<Open> open = CompletableFuture.completedFuture(Open.NOTHING);

  /** Done when the last batch so far is finished. */
  private CompletableFuture<Finished> finished =
      CompletableFuture.completedFuture(Finished.NOTHING);

  AnnotateStream(
      Pipeline pipeline, Links links, Utterances utterances, Conveyor<Annotated> conveyor) {
    this.stages = new LineStages(pipeline, links, utterances);
    this.conveyor = conveyor;
  }

  /** Reads a stream to its end and puts its batches on the conveyor, one after the other. */
  void load(LineSource source) throws IOException {
    for (LineBatch batch = source.next(); batch != null; batch = source.next()) {
      int weight = batch.bytes() + LINE * batch.lines().size();
      conveyor.put(begin(batch), weight);
    }
  }

  private CompletableFuture<Annotated> begin(LineBatch batch) {
    CompletableFuture<Open> before = open;
    CompletableFuture<Parsed> parsed =
        CompletableFuture.supplyAsync(() -> stages.parse(batch), conveyor.workers());
    CompletableFuture<Turn> turn = parsed.thenCombine(last, Turn::new);
    CompletableFuture<Linked> linked =
        turn.thenCompose(
            now ->
                now.continues()
                    ? before.thenApplyAsync(
                        held -> stages.link(now.parsed, held), conveyor.workers())
                    : CompletableFuture.supplyAsync(
                        () -> stages.link(now.parsed, Open.NOTHING), conveyor.workers()));
    last = turn.thenApply(Turn::last);
    open = linked.thenApply(Linked::open);
    finished =
        linked
            .thenApplyAsync(stages::draft, conveyor.workers())
            .thenCombineAsync(
                finished, (drafted, earlier) -> LineStages.finish(drafted), conveyor.workers());
    return finished.thenApplyAsync(LineStages::write, conveyor.workers());
  }

  private record LastLine(@Nullable String conversation) {
    static final LastLine NONE = new LastLine(null);
  }

  private record Turn(Parsed parsed, LastLine before) {
    /** Whether the batch needs the conversation that is open, be it only to hand it on. */
    boolean continues() {
      UtteranceLine first = parsed.first();
      return first == null
          || (first.conversation() != null && first.conversation().equals(before.conversation));
    }

    LastLine last() {
      UtteranceLine utterance = parsed.last();
      return utterance == null ? before : new LastLine(utterance.conversation());
    }
  }
}
