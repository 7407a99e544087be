package threadlens.annotating;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * What a batch of lines passes through, from bytes to bytes: {@link #parse}, {@link #link}, {@link
 * #draft}, {@link #finish}, {@link #write}. Who calls decides which thread does what; only {@link
 * #link} and {@link #finish} need the batches of a conversation one after the other.
 */
public final class LineStages {
  private final Pipeline pipeline;
  private final Links links;
  private final Utterances utterances;

  public LineStages(Pipeline pipeline, Links links, Utterances utterances) {
    this.pipeline = pipeline;
    this.links = links;
    this.utterances = utterances;
  }

  /** Reads JSON. */
  public Parsed parse(LineBatch batch) {
    List<InputLine> lines = new ArrayList<>(batch.lines().size());
    batch.lines().forEach(line -> lines.add(parse(line, utterances)));
    List<StreamMark> marks = batch.lines().stream().map(LineBatch.RawLine::before).toList();
    return new Parsed(lines, marks, batch.after(), batch.bytes());
  }

  /** Reads the JSON of one line. */
  public static InputLine parse(LineBatch.RawLine line, Utterances utterances) {
    InputLine parsed = utterances.parse(line.bytes(), line.number());
    if (!line.tooLong()) {
      return parsed;
    }
    String head = parsed instanceof BadLine bad ? bad.input() : "";
    String message = "line too long, expected at most " + LineSource.LONGEST + " bytes";
    return new BadLine(line.number(), message, head);
  }

  /**
   * Links each comment to those before it.
   *
   * @param held the conversation that the batch before left open; it may not be used again
   */
  public Linked link(Parsed parsed, Open held) {
    Open now = held;
    Boundary boundary = new Boundary(-1, parsed.after, parsed.after);
    List<Step> steps = new ArrayList<>(parsed.lines.size());
    for (int i = 0; i < parsed.lines.size(); i++) {
      InputLine line = parsed.lines.get(i);
      if (line instanceof UtteranceLine utterance) {
        if (!now.holds(utterance.conversation())) {
          boundary = new Boundary(i, parsed.marks.get(i), parsed.after);
          now = new Open(utterance.conversation(), pipeline.begin(links), new NumberIds());
        }
        steps.add(now.next(utterance));
      } else {
        steps.add(new Step(line, null, null, NumberIds.NONE));
      }
    }
    return new Linked(steps, boundary, now, parsed.bytes);
  }

  /** Says of each comment all that can be said of it by itself. */
  public Drafted draft(Linked linked) {
    List<Drafting> drafts = new ArrayList<>(linked.steps.size());
    for (Step step : linked.steps) {
      drafts.add(new Drafting(step, step.next == null ? null : pipeline.draft(step.next)));
    }
    return new Drafted(drafts, linked.boundary, linked.bytes);
  }

  /** Says what rules make of the comments before; one batch after the other. */
  public static Finished finish(Drafted drafted) {
    List<Done> lines = new ArrayList<>(drafted.lines.size());
    for (Drafting line : drafted.lines) {
      Finisher finisher = line.step.finisher;
      Annotation annotation =
          finisher == null || line.draft == null ? null : finisher.finish(line.draft);
      lines.add(new Done(line.step.line, annotation, line.step.ids));
    }
    return new Finished(lines, drafted.boundary, drafted.bytes);
  }

  /** Writes JSON. */
  public static Annotated write(Finished finished) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(finished.bytes * 4 + 1_000);
    List<BadLine> leftOut = new ArrayList<>();
    List<Problem> faults = new ArrayList<>();
    OpenQuestions open = new OpenQuestions();
    Cut cut = null;
    try {
      for (int i = 0; i < finished.lines.size(); i++) {
        Done done = finished.lines.get(i);
        if (i == finished.boundary.line) {
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
    return new Annotated(
        out, finished.lines.size(), leftOut, faults, open, finished.boundary.after, cut);
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
  public record Annotated(
      ByteArrayOutputStream out,
      int lines,
      List<BadLine> leftOut,
      List<Problem> faults,
      OpenQuestions open,
      StreamMark after,
      @Nullable Cut cut) {
    public Annotated {
      leftOut = List.copyOf(leftOut);
      faults = List.copyOf(faults);
    }
  }

  /**
   * A place between two conversations, in a batch: nothing behind it depends on what stands before.
   *
   * @param in where it is in the stream that was read
   * @param outBytes how many bytes of the batch's output stand before it
   * @param open what was not evaluated in the batch before it
   */
  public record Cut(StreamMark in, int outBytes, OpenQuestions open) {}

  /**
   * Where the last conversation of a batch begins.
   *
   * @param line which line of the batch begins it; -1 where all go on with an earlier one
   * @param before where that line begins
   * @param after where the batch ends
   */
  record Boundary(int line, StreamMark before, StreamMark after) {
    static final Boundary NONE = new Boundary(-1, StreamMark.START, StreamMark.START);
  }

  /** A batch whose JSON is read. */
  public record Parsed(List<InputLine> lines, List<StreamMark> marks, StreamMark after, int bytes) {
    public Parsed {
      lines = List.copyOf(lines);
      marks = List.copyOf(marks);
    }

    /** Returns its first utterance; null where it has none. */
    public @Nullable UtteranceLine first() {
      for (InputLine line : lines) {
        if (line instanceof UtteranceLine utterance) {
          return utterance;
        }
      }
      return null;
    }

    /** Returns its last utterance; null where it has none. */
    public @Nullable UtteranceLine last() {
      for (int i = lines.size() - 1; i >= 0; i--) {
        if (lines.get(i) instanceof UtteranceLine utterance) {
          return utterance;
        }
      }
      return null;
    }
  }

  /** A line, linked; without what finishes it where it cannot be read. */
  record Step(
      InputLine line,
      @Nullable Finisher finisher,
      Conversation.@Nullable Next next,
      NumberIds ids) {}

  record Drafting(Step step, @Nullable Draft draft) {}

  /** A batch whose comments are judged by themselves. */
  public record Drafted(List<Drafting> lines, Boundary boundary, int bytes) {}

  record Done(InputLine line, @Nullable Annotation annotation, NumberIds ids) {}

  /** A batch of which all is said. */
  public record Finished(List<Done> lines, Boundary boundary, int bytes) {
    /** What stands before the first batch. */
    public static final Finished NOTHING = new Finished(List.of(), Boundary.NONE, 0);
  }

  /**
   * A batch whose comments are linked.
   *
   * @param open the conversation that it leaves open
   */
  public record Linked(List<Step> steps, Boundary boundary, Open open, int bytes) {}

  /** The conversation that is open; it passes from batch to batch, never in two at a time. */
  public record Open(@Nullable String id, @Nullable Conversation conversation, NumberIds ids) {
    public static final Open NOTHING = new Open(null, null, NumberIds.NONE);

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
