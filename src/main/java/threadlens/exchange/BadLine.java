package threadlens.exchange;

import java.io.IOException;

/**
 * A line that cannot be used; an error goes out in its place.
 *
 * @param line 1-based
 * @param message what is wrong
 * @param input the first 1,000 characters of it
 */
public record BadLine(int line, String message, String input) implements InputLine {
  private static final int SHOWN = 1_000;

  /** Keeps only the first 1,000 characters of the input. */
  public BadLine {
    if (input.length() > SHOWN) {
      int end = Character.isHighSurrogate(input.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
      input = input.substring(0, end);
    }
  }

  /** Writes {@code {"error":{...}}}, without an end of line. */
  public void write(JsonOut json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("error");
    json.writeNumberField("line", line);
    json.writeStringField("message", message);
    json.writeStringField("input", input);
    json.writeEndObject();
    json.writeEndObject();
  }
}
