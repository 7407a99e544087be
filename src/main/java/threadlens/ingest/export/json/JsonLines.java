package threadlens.ingest.export.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.export.OpenExport;
import threadlens.ingest.export.Threads;

/**
 * Reads JSON lines, however many. A line that cannot be read is left out with a problem; the next
 * is read.
 */
final class JsonLines {
  private final ByteLines lines;
  private final Threads threads;
  private final Predicate<String> wanted;

  /** Is given each object. */
  interface Taker {
    void take(JsonObject object) throws IOException;
  }

  JsonLines(OpenExport export, Threads threads, Predicate<String> wanted) {
    lines = new ByteLines(export, threads);
    this.threads = threads;
    this.wanted = wanted;
  }

  void each(Taker taker) throws IOException {
    while (lines.next()) {
      if (lines.isTooLong()) {
        leaveOut("longer than " + ByteLines.MOST + " bytes, expected an object a line");
      } else if (!lines.isBlank()) {
        JsonObject object = object();
        if (object != null) {
          taker.take(object);
        }
      }
    }
  }

  private @Nullable JsonObject object() throws IOException {
    try (JsonParser parser = JsonTree.FACTORY.createParser(lines.array(), 0, lines.length())) {
      return object(parser);
    } catch (JsonProcessingException e) {
      return again(e);
    } catch (CharConversionException e) {
      return again(null);
    }
  }

  /** A line that is not UTF-8 may be JSON all the same. */
  private @Nullable JsonObject again(@Nullable JsonProcessingException first) throws IOException {
    String text = new String(lines.array(), 0, lines.length(), StandardCharsets.UTF_8);
    try (JsonParser parser = JsonTree.FACTORY.createParser(new StringReader(text))) {
      JsonObject object = object(parser);
      String message = "bytes that are no character in UTF-8: shown as U+FFFD";
      threads.problem("undecodable", message, lines.number(), 1);
      return object;
    } catch (JsonProcessingException e) {
      leaveOut("not JSON: " + JsonDocument.firstLine(first == null ? e : first));
      return null;
    }
  }

  private @Nullable JsonObject object(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    if (token != JsonToken.START_OBJECT) {
      leaveOut("not a JSON object, expected one a line");
      return null;
    }
    JsonTree tree = new JsonTree(parser, (object, path) -> true, wanted, lines.number());
    tree.read(token);
    tree.tellSkipped(threads);
    if (parser.nextToken() != null) {
      leaveOut("more than one JSON object, expected one a line");
      return null;
    }
    return tree.take() instanceof JsonObject object ? object : null;
  }

  private void leaveOut(String why) {
    threads.problem("left-out-line", why + "; line left out", lines.number(), 1);
  }
}
