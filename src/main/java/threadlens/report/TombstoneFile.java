package threadlens.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import threadlens.exchange.JsonOut;
import threadlens.privacy.Tombstones;

/**
 * {@code tombstones.jsonl}: what was erased from a folder of reports, so that no later report into
 * it brings it back. A line for each digest, after one that names the format and the salt.
 */
public final class TombstoneFile {
  public static final String NAME = "tombstones.jsonl";

  private static final String FORMAT = "threadlens-tombstones";
  private static final ObjectMapper JSON = new ObjectMapper();

  private TombstoneFile() {}

  /** Returns tombstones for a folder that has none, with a salt drawn by chance. */
  public static Tombstones begin() {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    return Tombstones.none(HexFormat.of().formatHex(salt));
  }

  /**
   * Reads those of a folder.
   *
   * @return null where the folder has none
   * @throws IOException if the file cannot be used, naming the line
   */
  public static @Nullable Tombstones read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return null;
    }
    List<String> lines = Files.readAllLines(file);
    TreeSet<String> authors = new TreeSet<>();
    TreeSet<String> comments = new TreeSet<>();
    LocalDate before = null;
    for (int i = 1; i < lines.size(); i++) {
      JsonNode line = json(file, lines, i);
      if (line.has("author")) {
        authors.add(line.get("author").asText());
      } else if (line.has("comment")) {
        comments.add(line.get("comment").asText());
      } else {
        before = day(file, i + 1, line.path("before").asText());
      }
    }
    return new Tombstones(salt(file, lines), authors, comments, before);
  }

  private static String salt(Path file, List<String> lines) throws IOException {
    JsonNode first = json(file, lines, 0);
    if (!first.path("format").asText().equals(FORMAT)
        || first.path("format_version").asInt() != 1) {
      throw new IOException(file + ":1: not tombstones, expected \"format\":\"" + FORMAT + "\"");
    }
    return first.path("salt").asText();
  }

  private static JsonNode json(Path file, List<String> lines, int index) throws IOException {
    try {
      return JSON.readTree(index < lines.size() ? lines.get(index) : "");
    } catch (JacksonException e) {
      throw new IOException(file + ":" + (index + 1) + ": not JSON, expected a tombstone", e);
    }
  }

  private static LocalDate day(Path file, int number, String day) throws IOException {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new IOException(
          file + ":" + number + ": not a tombstone, expected author, comment or before", e);
    }
  }

  /** Writes those of a folder. */
  public static void write(Path folder, Tombstones tombstones) throws IOException {
    try (AsideFile file = new AsideFile(folder, NAME)) {
      try (JsonOut json = JsonOut.to(file)) {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("format_version", 1);
        json.writeStringField("salt", tombstones.salt());
        json.writeEndObject();
        json.endLine();
        if (tombstones.before() != null) {
          line(json, "before", tombstones.before().toString());
        }
        for (String author : tombstones.authors()) {
          line(json, "author", author);
        }
        for (String comment : tombstones.comments()) {
          line(json, "comment", comment);
        }
      }
      file.putInPlace();
    }
  }

  private static void line(JsonOut json, String kind, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField(kind, value);
    json.writeEndObject();
    json.endLine();
  }
}
