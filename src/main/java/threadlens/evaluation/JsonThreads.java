package threadlens.evaluation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import threadlens.model.Location;
import threadlens.model.SourceId;

/** Labelled conversations as JSON lines, plain or gzipped: forum threads, or saved pages. */
final class JsonThreads {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonThreads() {}

  static boolean are(Path file) {
    String name = file.toString();
    return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
  }

  /**
   * Reads a file. Its first line tells what all are.
   *
   * @throws UnusableGoldException with the line, if one is neither
   */
  static LinkSet read(Path file, NestedPages pages) throws IOException {
    List<LinkThread> threads = new ArrayList<>();
    String kind = "";
    int nameless = 0;
    SourceId source = new SourceId(file.getFileName().toString(), null, "");
    try (BufferedReader lines = open(file)) {
      String line = lines.readLine();
      for (int number = 1; line != null; number++, line = lines.readLine()) {
        if (line.isBlank()) {
          continue;
        }
        JsonNode node = parse(line, file + ":" + number + ": ");
        Location location = new Location(source, number, 1);
        if (kind.isEmpty()) {
          kind = node.has("comments") ? LinkSet.PAGES : LinkSet.POSTS;
        }
        String field = kind.equals(LinkSet.PAGES) ? "comments" : "posts";
        if (!node.path(field).isArray()) {
          throw new UnusableGoldException(
              file + ":" + number + ": no conversation, expected an object with " + field);
        }
        if (kind.equals(LinkSet.POSTS)) {
          threads.add(PostThreads.thread(node, location));
        } else if (pages.counts(node)) {
          threads.add(pages.thread(node, location));
        } else {
          nameless++;
        }
      }
    }
    return new LinkSet(kind, threads, nameless);
  }

  /**
   * Reads one line.
   *
   * @param place of it, for the message where it is no JSON
   */
  static JsonNode parse(String line, String place) {
    try {
      return JSON.readTree(line);
    } catch (JacksonException e) {
      throw new UnusableGoldException(place + "not JSON: " + e.getOriginalMessage());
    }
  }

  /** Opens a file, plain or {@code .gz}. */
  static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
