package threadlens.ingest.export.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import threadlens.ingest.Compression;
import threadlens.ingest.Source;
import threadlens.ingest.export.CheckedText;
import threadlens.ingest.export.Threads;

/**
 * A file beside the utterances of a corpus: one object, a field for each speaker or conversation,
 * whose value is its meta, or an object with a field {@code meta}. What cannot be read of it is a
 * problem; the utterances do without.
 */
final class CorpusFile {
  private static final Set<String> FIELDS =
      Set.of("meta", "name", "username", "display_name", "title", "url");

  private CorpusFile() {}

  /** Is given each entry. */
  interface Taker {
    void take(String id, JsonObject meta) throws IOException;
  }

  static void read(Source source, Threads threads, Taker taker) throws IOException {
    try (InputStream in = Compression.unpack(source.open());
        JsonParser parser = JsonTree.FACTORY.createParser(text(in, source, threads))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String id = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.START_OBJECT) {
          JsonTree tree = new JsonTree(parser, (object, path) -> true, FIELDS::contains);
          tree.read(value);
          if (tree.take() instanceof JsonObject entry) {
            JsonObject meta = entry.object("meta");
            taker.take(id, meta == null ? entry : meta);
          }
        } else {
          parser.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      String where = source.path() + ":" + e.getLocation().getLineNr();
      String message = "no JSON from here on: " + JsonDocument.firstLine(e);
      threads.problem("damaged-corpus", where + ": " + message + "; left without it", 1, 1);
    }
  }

  /** Problems stand at the start of the utterances, and name the file. */
  private static Reader text(InputStream in, Source source, Threads threads) {
    return CheckedText.of(
        in,
        StandardCharsets.UTF_8,
        (code, message, line, column) ->
            threads.problem(code, source.path() + ":" + line + ": " + message, 1, 1));
  }
}
