package threadlens.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import threadlens.model.CommentId;
import threadlens.model.ThreadId;
import threadlens.privacy.Erasure;
import threadlens.privacy.Tombstones;

/** Decisions, samples and their codes: what people made of a report, without the erased. */
final class SideFiles {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> LISTS = Set.of("decisions", "comments");
  private static final Set<String> FORMATS =
      Set.of("threadlens-decisions", "threadlens-sample", "threadlens-codes");

  private final Erasure erasure;
  private final Tombstones tombstones;
  private final List<String> changed = new ArrayList<>();

  SideFiles(Erasure erasure) {
    this.erasure = erasure;
    this.tombstones = erasure.tombstones();
  }

  /** Returns what was or would be changed, for a person. */
  List<String> changed() {
    return changed;
  }

  /**
   * Looks through files; those that are neither decisions nor of a sample stay.
   *
   * @param write false to say only what would change
   */
  void erase(List<Path> files, boolean write) throws IOException {
    Map<Path, Set<Integer>> samples = new HashMap<>();
    for (Path file : files) {
      if (String.valueOf(file.getFileName()).endsWith(".json")) {
        erase(file, samples, write);
      }
    }
    SampleSheets sheets = new SampleSheets(erasure, samples);
    for (Path file : files) {
      String what = sheets.erase(file, write);
      if (what != null) {
        changed.add(what);
      }
    }
  }

  /**
   * Looks through one.
   *
   * @param samples takes, where it is the key of a sample, the numbers of the erased by its folder
   */
  private void erase(Path file, Map<Path, Set<Integer>> samples, boolean write) throws IOException {
    JsonNode root;
    try {
      root = JSON.readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      return; // not a file of ours
    }
    String format = root.path("format").asText();
    if (!FORMATS.contains(format)) {
      return;
    }
    JsonNode before = root.deepCopy();
    Set<Integer> numbers = new HashSet<>();
    for (String list : LISTS) {
      places(root.path(list), numbers);
    }
    JsonNode left = texts(root);
    if (!left.equals(before)) {
      changed.add(file + ": " + Summary.count(numbers.size(), "comment"));
      if (write) {
        replace(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(left) + "\n");
      }
    }
    if (format.equals("threadlens-sample")) {
      samples.put(folderOf(file), numbers);
    }
  }

  static Path folderOf(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return Objects.requireNonNullElse(absolute.getParent(), absolute);
  }

  /** Puts a place without words where an erased comment stood; notes its number. */
  private void places(JsonNode list, Set<Integer> numbers) {
    for (int i = 0; i < list.size(); i++) {
      JsonNode one = list.get(i);
      boolean stood = one.path("state").asText().equals("erased");
      ThreadId thread = new ThreadId(one.path("thread").asText());
      CommentId comment = new CommentId(one.path("comment").asText());
      if (stood || tombstones.holdComment(thread, comment)) {
        numbers.add(one.path("number").asInt(i + 1));
      }
      if (!stood && tombstones.holdComment(thread, comment)) {
        ObjectNode place = JSON.createObjectNode();
        for (String kept : List.of("number", "thread", "stratum", "inclusion_probability")) {
          if (one.has(kept)) {
            place.set(kept, one.get(kept));
          }
        }
        place.put("comment", tombstones.erased(thread, comment).value()).put("state", "erased");
        ((ArrayNode) list).set(i, place);
      }
    }
  }

  /** Every text without names and words of the erased; ids and digests hold none. */
  private JsonNode texts(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
        object.set(field.getKey(), texts(field.getValue()));
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, texts(array.get(i)));
      }
    } else if (node.isTextual()) {
      return TextNode.valueOf(erasure.copied(node.textValue()));
    }
    return node;
  }

  static void replace(Path file, String text) throws IOException {
    Path aside = file.resolveSibling("." + file.getFileName() + ".part");
    Files.writeString(aside, text);
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
