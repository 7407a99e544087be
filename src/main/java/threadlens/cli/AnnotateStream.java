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
import threadlens.pipeline.Draft;
import threadlens.pipeline.Faults;
import threadlens.pipeline.Finisher;
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

  private final Pipeline pipeline;
  private final Links links;
  private final Utterances utterances;
  private final Conveyor<Annotated> conveyor;

  /** The conversation of the last utterance so far; null where it had none. */
  private CompletableFuture<LastLine> last = CompletableFuture.completedFuture(LastLine.NONE);

  private CompletableFuture<Open> open = CompletableFuture.completedFuture(Open.NOTHING);

  /** Done when the last batch so far is finished. */
  private CompletableFuture<Finished> finished =
      CompletableFuture.completedFuture(new Finished(List.of(), null, 0));

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
      int weight = batch.bytes() + LINE * batch.lines().size();
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
    finished =
        linked
            .thenApplyAsync(this::draft, conveyor.workers())
            .thenCombineAsync(finished, (drafted, earlier) -> finish(drafted), conveyor.workers());
    StreamMark after = batch.after();
    return finished.thenApplyAsync(all -> write(all, after), conveyor.workers());
  }

  private Parsed parse(LineBatch batch) {
    List<InputLine> lines = new ArrayList<>(batch.lines().size());
    List<StreamMark> marks = batch.lines().stream().map(LineBatch.RawLine::before).toList();
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
    return new Parsed(lines, marks, batch.bytes());
  }

  private Linked link(Parsed parsed, Open held) {
    Open now = held;
    Boundary boundary = null;
    List<Step> steps = new ArrayList<>(parsed.lines.size());
    for (int i = 0; i < parsed.lines.size(); i++) {
      InputLine line = parsed.lines.get(i);
      if (line instanceof UtteranceLine utterance) {
        if (!now.holds(utterance.conversation())) {
          boundary = new Boundary(i, parsed.marks.get(i));
          now = new Open(utterance.conversation(), pipeline.begin(links), new NumberIds());
        }
        steps.add(now.next(utterance));
      } else {
        steps.add(new Step(line, null, null, NumberIds.NONE));
      }
    }
    return new Linked(steps, boundary, now, parsed.bytes);
  }

  private Drafted draft(Linked linked) {
    List<Drafting> drafts = new ArrayList<>(linked.steps.size());
    for (Step step : linked.steps) {
      drafts.add(new Drafting(step, step.next == null ? null : pipeline.draft(step.next)));
    }
    return new Drafted(drafts, linked.boundary, linked.bytes);
  }

  private static Finished finish(Drafted drafted) {
    List<Done> lines = new ArrayList<>(drafted.lines.size());
    for (Drafting line : drafted.lines) {
      Finisher finisher = line.step.finisher;
      Annotation annotation =
          finisher == null || line.draft == null ? null : finisher.finish(line.draft);
      lines.add(new Done(line.step.line, annotation, line.step.ids));
    }
    return new Finished(lines, drafted.boundary, drafted.bytes);
  }

  private Annotated write(Finished finished, StreamMark after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(finished.bytes * 4 + 1_000);
    List<BadLine> leftOut = new ArrayList<>();
    List<Problem> faults = new ArrayList<>();
    OpenQuestions open = new OpenQuestions();
    Cut cut = null;
    try {
      for (int i = 0; i < finished.lines.size(); i++) {
        Done done = finished.lines.get(i);
        if (finished.boundary != null && finished.boundary.line == i) {
          cut = new Cut(finished.boundary.before, out.size(), open.copy());
        }
        if (done.line instanceof UtteranceLine utterance) {
          Annotation annotation = Objects.requireNonNull(done.annotation);
          open.add(annotation);
          utterance.write(out, annotation, done.ids);
          annotation.problems().stream().filter(Faults::isFault).forEach(faults::add);
        } else if (done.line instanceof BadLine bad) {
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
    return new Annotated(out, finished.lines.size(), leftOut, faults, open, after, cut);
  }

  /**
   * A batch that is done.
   *
   * @param out its lines of output
   * @param lines how many
   * @param leftOut those in whose place an error stands
   * @param faults of ours, that a comment brought to light
   * @param open what was not evaluated in them
   * @param after where the stream stands behind them
   * @param cut where their last conversation begins; null where they only go on with an earlier one
   */
  record Annotated(
      ByteArrayOutputStream out,
      int lines,
      List<BadLine> leftOut,
      List<Problem> faults,
      OpenQuestions open,
      StreamMark after,
      @Nullable Cut cut) {}

  /**
   * A place between two conversations, in a batch: nothing behind it depends on what stands before.
   *
   * @param in where it is in the stream that was read
   * @param outBytes how many bytes of the batch's output stand before it
   * @param open what was not evaluated in the batch before it
   */
  record Cut(StreamMark in, int outBytes, OpenQuestions open) {}

  private record LastLine(@Nullable String conversation) {
    static final LastLine NONE = new LastLine(null);
  }

  private record Parsed(List<InputLine> lines, List<StreamMark> marks, int bytes) {
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

  /** A line, linked; without what finishes it where it cannot be read. */
  private record Step(
      InputLine line,
      @Nullable Finisher finisher,
      Conversation.@Nullable Next next,
      NumberIds ids) {}

  private record Drafting(Step step, @Nullable Draft draft) {}

  private record Drafted(List<Drafting> lines, @Nullable Boundary boundary, int bytes) {}

  private record Done(InputLine line, @Nullable Annotation annotation, NumberIds ids) {}

  private record Finished(List<Done> lines, @Nullable Boundary boundary, int bytes) {}

  private record Linked(List<Step> steps, @Nullable Boundary boundary, Open open, int bytes) {}

  /**
   * Where the last conversation of a batch begins; none where a batch goes on with an earlier one.
   */
  private record Boundary(int line, StreamMark before) {}

  /** The conversation that is open; it passes from batch to batch, never in two at a time. */
  private record Open(@Nullable String id, @Nullable Conversation conversation, NumberIds ids) {
    static final Open NOTHING = new Open(null, null, NumberIds.NONE);

    boolean holds(@Nullable String other) {
      return conversation != null && id != null && id.equals(other);
    }

    Step next(UtteranceLine line) {
      Conversation here = Objects.requireNonNull(conversation);
      Conversation.Next next = here.next(line.comment());
      return new Step(
          line, here.finisher(), next.after(line.problems()), ids.of(line, next.linked().link()));
    }
  }
}
