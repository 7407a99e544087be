package threadlens.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import threadlens.exchange.BadLine;
import threadlens.exchange.InputLine;
import threadlens.exchange.JsonOut;
import threadlens.exchange.UtteranceLine;
import threadlens.exchange.Utterances;
import threadlens.model.Annotation;
import threadlens.model.Problem;
import threadlens.pipeline.Conversation;
import threadlens.pipeline.Faults;
import threadlens.pipeline.Links;
import threadlens.pipeline.Pipeline;

/**
 * Batches of lines on their way through {@code annotate}. Reading JSON, rules, sentiment and
 * writing JSON go on in parallel; linking goes from one comment of a conversation to the next, so a
 * batch waits for the one before it only if its first line continues that one's conversation.
 */
final class AnnotateStream {
  private final Pipeline pipeline;
  private final Links links;
  private final Utterances utterances;
  private final Conveyor<Annotated> conveyor;

  /** The conversation of the last utterance so far; null where it had none. */
  private CompletableFuture<LastLine> last = CompletableFuture.completedFuture(LastLine.NONE);

  private CompletableFuture<Open> open = CompletableFuture.completedFuture(Open.NOTHING);

  AnnotateStream(
      Pipeline pipeline, Links links, Utterances utterances, Conveyor<Annotated> conveyor) {
    this.pipeline = pipeline;
    this.links = links;
    this.utterances = utterances;
    this.conveyor = conveyor;
  }

  /** Reads a stream to its end and puts its batches on the conveyor, one after the other. */
  void load(LineSource source) throws IOException {
    for (LineBatch batch = source.next(); batch != null; batch = source.next()) {
      int weight = batch.bytes() + 100 * batch.lines().size();
      conveyor.put(begin(batch), weight);
    }
  }

  private CompletableFuture<Annotated> begin(LineBatch batch) {
    CompletableFuture<Open> before = open;
    CompletableFuture<Parsed> parsed =
        CompletableFuture.supplyAsync(() -> parse(batch), conveyor.workers());
    CompletableFuture<Turn> turn = parsed.thenCombine(last, Turn::new);
    CompletableFuture<Linked> linked =
        turn.thenCompose(
            now ->
                now.continues()
                    ? before.thenApplyAsync(held -> link(now.parsed, held), conveyor.workers())
                    : CompletableFuture.supplyAsync(
                        () -> link(now.parsed, Open.NOTHING), conveyor.workers()));
    last = turn.thenApply(Turn::last);
    open = linked.thenApply(Linked::open);
    return linked.thenApplyAsync(this::annotate, conveyor.workers());
  }

  private Parsed parse(LineBatch batch) {
    List<InputLine> lines = new ArrayList<>(batch.lines().size());
    for (LineBatch.RawLine line : batch.lines()) {
      InputLine parsed = utterances.parse(line.bytes(), line.number());
      if (line.tooLong()) {
        String head = parsed instanceof BadLine bad ? bad.input() : "";
        parsed =
            new BadLine(
                line.number(),
                "line too long, expected at most " + LineSource.LONGEST + " bytes",
                head);
      }
      lines.add(parsed);
    }
    return new Parsed(lines, batch.bytes());
  }

  private Linked link(Parsed parsed, Open held) {
    Open now = held;
    List<Step> steps = new ArrayList<>(parsed.lines.size());
    for (InputLine line : parsed.lines) {
      if (line instanceof UtteranceLine utterance) {
        if (!now.holds(utterance.conversation())) {
          now = new Open(utterance.conversation(), pipeline.begin(links), new NumberIds());
        }
        steps.add(now.next(utterance));
      } else {
        steps.add(new Step(line, null, NumberIds.NONE));
      }
    }
    return new Linked(steps, now, parsed.bytes);
  }

  private Annotated annotate(Linked linked) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(linked.bytes * 4 + 1_000);
    List<BadLine> leftOut = new ArrayList<>();
    List<Problem> faults = new ArrayList<>();
    try {
      for (Step step : linked.steps) {
        if (step.line instanceof UtteranceLine utterance) {
          Conversation.Next next = Objects.requireNonNull(step.next);
          Annotation annotation = pipeline.annotate(next);
          utterance.write(out, annotation, step.ids);
          annotation.problems().stream().filter(Faults::isFault).forEach(faults::add);
        } else if (step.line instanceof BadLine bad) {
          leftOut.add(bad);
          try (JsonOut json = JsonOut.to(out)) {
            bad.write(json);
          }
        }
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return new Annotated(out, linked.steps.size(), leftOut, faults);
  }

  /**
   * A batch that is done.
   *
   * @param out its lines of output
   * @param lines how many
   * @param leftOut those in whose place an error stands
   * @param faults of ours, that a comment brought to light
   */
  record Annotated(
      ByteArrayOutputStream out, int lines, List<BadLine> leftOut, List<Problem> faults) {}

  private record LastLine(@Nullable String conversation) {
    static final LastLine NONE = new LastLine(null);
  }

  private record Parsed(List<InputLine> lines, int bytes) {
    @Nullable UtteranceLine first() {
      for (InputLine line : lines) {
        if (line instanceof UtteranceLine utterance) {
          return utterance;
        }
      }
      return null;
    }

    LastLine last(LastLine before) {
      for (int i = lines.size() - 1; i >= 0; i--) {
        if (lines.get(i) instanceof UtteranceLine utterance) {
          return new LastLine(utterance.conversation());
        }
      }
      return before;
    }
  }

  private record Turn(Parsed parsed, LastLine before) {
    /** Whether the batch needs the conversation that is open, be it only to hand it on. */
    boolean continues() {
      UtteranceLine first = parsed.first();
      return first == null
          || (first.conversation() != null && first.conversation().equals(before.conversation));
    }

    LastLine last() {
      return parsed.last(before);
    }
  }

  private record Step(InputLine line, Conversation.@Nullable Next next, NumberIds ids) {}

  private record Linked(List<Step> steps, Open open, int bytes) {}

  /** The conversation that is open; it passes from batch to batch, never in two at a time. */
  private record Open(@Nullable String id, @Nullable Conversation conversation, NumberIds ids) {
    static final Open NOTHING = new Open(null, null, NumberIds.NONE);

    boolean holds(@Nullable String other) {
      return conversation != null && id != null && id.equals(other);
    }

    Step next(UtteranceLine line) {
      Conversation.Next next = Objects.requireNonNull(conversation).next(line.comment());
      return new Step(line, next.after(line.problems()), ids.of(line, next.linked().link()));
    }
  }
}
