package threadlens.rules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads a file of the rules folder as YAML 1.2 in which every scalar is text. Refuses what only an
 * attack or a mistake needs: anchors, hidden characters, deep nesting, more than 1 MB.
 */
final class YamlFile {
  private static final int MOST_BYTES = 1_000_000;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new FailsafeSchema())
          .setAllowDuplicateKeys(true)
          .setCodePointLimit(MOST_BYTES)
          .setMaxAliasesForCollections(0)
          .build();

  private final Place.Source source;
  private final Problems problems;

  private YamlFile(Place.Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Returns what a file holds; null, with a problem, if it cannot be read as one map. */
  static Yaml.@Nullable Entries read(Path file, String shown, Problems problems)
      throws IOException {
    byte[] bytes = Files.size(file) > MOST_BYTES ? new byte[0] : Files.readAllBytes(file);
    Place.Source nothing = new Place.Source(shown, List.of());
    if (bytes.length == 0) {
      String wrong = Files.size(file) > 0 ? "longer than 1 MB" : "empty";
      problems.add(new Place(nothing, 1, 1), "not a rule file: " + wrong);
      return null;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return parse(text, shown, problems);
    } catch (CharacterCodingException e) {
      problems.add(new Place(nothing, 1, 1), "not a rule file: its bytes are not UTF-8");
      return null;
    }
  }

  static Yaml.@Nullable Entries parse(String text, String shown, Problems problems) {
    YamlFile file = new YamlFile(Place.Source.of(shown, text), problems);
    return file.hidden(text) ? null : file.entries(text);
  }

  private boolean hidden(String text) {
    int line = 1;
    int column = 1;
    boolean found = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (HiddenCharacters.isHidden(c)) {
        problems.add(
            new Place(source, line, column),
            "a hidden character: "
                + HiddenCharacters.name(c)
                + ", expected only characters that a reviewer can see");
        found = true;
      }
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
    }
    return found;
  }

  private Yaml.@Nullable Entries entries(String text) {
    GuardedParser parser =
        new GuardedParser(new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text)));
    try {
      Optional<Node> root = new Composer(SETTINGS, parser).getSingleNode();
      if (root.isPresent() && root.get() instanceof MappingNode map) {
        return map(map);
      }
      problems.add(new Place(source, 1, 1), "not a rule file, expected a map of keys and values");
    } catch (MarkedYamlEngineException e) {
      problems.add(place(e.getProblemMark()), "not YAML: " + oneLine(e.getProblem()));
    } catch (YamlEngineException e) {
      GuardedParser.Refusal refusal = parser.refusal();
      problems.add(
          refusal == null ? new Place(source, 1, 1) : place(refusal.event().getStartMark()),
          refusal == null ? "not YAML: " + oneLine(e.getMessage()) : refusal.message());
    }
    return null;
  }

  private static String oneLine(@Nullable String message) {
    return String.valueOf(message).lines().findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
  }

  private Place place(Optional<Mark> mark) {
    return mark.map(at -> new Place(source, at.getLine() + 1, at.getColumn() + 1))
        .orElse(new Place(source, 1, 1));
  }

  private Place place(Node node) {
    return place(node.getStartMark());
  }

  private Yaml node(Node node) {
    if (node instanceof MappingNode map) {
      return map(map);
    }
    if (node instanceof SequenceNode sequence) {
      return new Yaml.Items(sequence.getValue().stream().map(this::node).toList(), place(node));
    }
    return new Yaml.Text(((ScalarNode) node).getValue(), place(node));
  }

  private Yaml.Entries map(MappingNode map) {
    List<Yaml.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (NodeTuple tuple : map.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
        problems.add(place(tuple.getKeyNode()), "not a key, expected a word");
        continue;
      }
      Yaml.Text key = new Yaml.Text(scalar.getValue(), place(scalar));
      if (keys.add(key.value())) {
        entries.add(new Yaml.Entry(key, node(tuple.getValueNode())));
      } else {
        problems.add(key.place(), "a key that stands twice: '" + key.value() + "'");
      }
    }
    return new Yaml.Entries(entries, place(map));
  }
}
