package threadlens.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Comment;
import threadlens.model.Problem;

/**
 * An utterance that came in, with its own bytes, so that all of them go out as they came.
 *
 * @param comment what the line says
 * @param conversation lines with the same one stand together; null: a conversation of its own
 * @param numberId the JSON of the id where it came as a number; null where it is text
 * @param problems what of the line could not be used
 * @param room where the annotation goes
 */
public record UtteranceLine(
    Comment comment,
    @Nullable String conversation,
    @Nullable String numberId,
    List<Problem> problems,
    Room room)
    implements InputLine {
  public UtteranceLine {
    problems = List.copyOf(problems);
  }

  /** Writes the line with its annotation, without an end of line. */
  public void write(OutputStream out, Annotation annotation, IdForm ids) throws IOException {
    out.write(room.line, 0, room.start);
    out.write(room.before.getBytes(StandardCharsets.UTF_8));
    try (JsonOut json = JsonOut.to(out)) {
      AnnotationJson.write(json, annotation, ids);
    }
    out.write(room.after.getBytes(StandardCharsets.UTF_8));
    out.write(room.line, room.end, room.line.length - room.end);
  }

  /**
   * A line, and the part of it that gives way to the annotation.
   *
   * @param line its bytes, without the end of line
   * @param start of the part, in bytes
   * @param end of the part; where nothing gives way, the start
   * @param before goes before the annotation
   * @param after goes after it
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes that are passed on; nobody compares them
  record Room(byte[] line, int start, int end, String before, String after) {}
}
