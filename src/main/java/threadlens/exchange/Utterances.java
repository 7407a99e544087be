package threadlens.exchange;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import threadlens.model.Location;
import threadlens.model.SourceId;

/**
 * Reads utterances, ConvoKit's JSON lines. Safe for use by several threads at once.
 *
 * <p>Where a key stands twice in one object, the last one counts, as it does for Python and
 * JavaScript, and the utterance has a problem.
 */
public final class Utterances {
  /** How deep a line may be nested. */
  public static final int DEEPEST = 1_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // names are untrusted
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW) // of one line, for all others
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder() // the length of a line is bounded by its reader
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final SourceId source;

  /**
   * @param source named in the locations of comments and problems
   */
  public Utterances(SourceId source) {
    this.source = source;
  }

  /**
   * Reads a line.
   *
   * @param line its bytes, without the end of line; kept, so it may not be changed afterwards
   * @param number 1-based
   */
  public InputLine parse(byte[] line, int number) {
    String text = new String(line, StandardCharsets.UTF_8);
    try {
      if (text.indexOf('\uFFFD') >= 0) {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
      }
      try (JsonParser json = FACTORY.createParser(line)) {
        return new UtteranceParser(json, line, new Location(source, number, 1)).parse();
      }
    } catch (CharacterCodingException e) {
      return new BadLine(number, "not UTF-8, expected one JSON object in UTF-8", text);
    } catch (UnusableLineException e) {
      return new BadLine(number, String.valueOf(e.getMessage()), text);
    } catch (JacksonException e) {
      return new BadLine(number, "not JSON: " + inOneLine(e), text);
    } catch (IOException e) {
      throw new UncheckedIOException("a line in memory cannot fail to be read", e);
    }
  }

  private static String inOneLine(JacksonException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("");
    String plain = message.replaceAll(" ?\\(?[^(]*\\[Source: .*", "");
    return e.getLocation() == null ? plain : plain + ", at column " + e.getLocation().getColumnNr();
  }
}
