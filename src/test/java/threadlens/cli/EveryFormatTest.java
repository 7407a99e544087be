package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder under {@code src/test/resources/ingest/} holds an input, of one file or more, what
 * {@code read} is expected to print of it, and, if need be, further arguments, one a line. To add
 * one, write the input, run {@code ./threadlens read INPUT > expected.jsonl}, and read every line
 * of that.
 */
final class EveryFormatTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "ingest");
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void is_read_as_expected(Path folder) throws IOException {
    Ran ran = Ran.command(arguments(folder).toArray(String[]::new));

    assertThat(objects(ran.out()))
        .isEqualTo(objects(Files.readString(folder.resolve("expected.jsonl"))));
  }

  private static List<String> arguments(Path folder) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("read"));
    Path more = folder.resolve("arguments");
    if (Files.exists(more)) {
      arguments.addAll(Files.readAllLines(more));
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.toString().replace('\\', '/'))
          .filter(file -> !file.endsWith("/arguments") && !file.endsWith("/expected.jsonl"))
          .sorted()
          .forEach(arguments::add);
    }
    return arguments;
  }

  /** The language of an article is the work of another room, which has its own tests. */
  private static List<JsonNode> objects(String lines) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      JsonNode object = JSON.readTree(line);
      if (object.get("article") instanceof ObjectNode article) {
        article.remove("language");
      }
      objects.add(object);
    }
    return objects;
  }
}
