package threadlens.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import threadlens.report.page.CodingScheme;

/**
 * A codebook as somebody wrote it down, in YAML or in JSON, which is YAML too: a {@code title} and
 * {@code codes}, each with its {@code code}, and if wanted {@code label}, {@code definition} and
 * {@code key}. A code without a key gets the digit of its place, as long as there are digits.
 */
final class CodebookFile {
  private static final int MOST_CODES = 40;
  private static final String CODE = "[\\p{L}\\p{N}][\\p{L}\\p{N}_.:-]{0,59}";

  private final Path file;
  private final Set<String> codes = new HashSet<>();
  private final Set<String> keys = new HashSet<>();

  private CodebookFile(Path file) {
    this.file = file;
  }

  /**
   * Reads one.
   *
   * @throws UsageException if the file is not there, or says what it cannot mean; with the place
   */
  static CodingScheme read(Path file) {
    CodebookFile codebook = new CodebookFile(file);
    MappingNode root = codebook.root(codebook.text());
    Map<String, Node> entries = codebook.entries(root, Set.of("title", "codes"));
    Node list = entries.get("codes");
    if (!(list instanceof SequenceNode sequence) || sequence.getValue().size() < 2) {
      throw codebook.wrong(
          list == null ? root : list, "no list of codes, expected at least two after 'codes'");
    }
    if (sequence.getValue().size() > MOST_CODES) {
      throw codebook.wrong(
          list, sequence.getValue().size() + " codes, expected at most " + MOST_CODES);
    }
    List<Map<String, Node>> written = new ArrayList<>();
    for (Node one : sequence.getValue()) {
      written.add(codebook.entries(one, Set.of("code", "label", "definition", "key")));
    }
    for (Map<String, Node> one : written) {
      codebook.takeKey(one.get("key"));
    }
    List<CodingScheme.Code> read = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      read.add(codebook.code(sequence.getValue().get(i), written.get(i), i));
    }
    return new CodingScheme(codebook.text(entries.get("title")), read);
  }

  private String text() {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (NoSuchFileException e) {
      throw new UsageException("no such file: " + file + ", expected a codebook after --codebook");
    } catch (CharacterCodingException e) {
      throw new UsageException(file + ": its bytes are not UTF-8");
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read: " + e.getMessage());
    }
  }

  private MappingNode root(String text) {
    LoadSettings settings =
        LoadSettings.builder().setMaxAliasesForCollections(0).setAllowDuplicateKeys(false).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isPresent() && root.get() instanceof MappingNode map) {
        return map;
      }
    } catch (MarkedYamlEngineException e) {
      throw new UsageException(
          place(e.getProblemMark()) + "neither YAML nor JSON: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new UsageException(file + ":1:1: neither YAML nor JSON: " + e.getMessage());
    }
    throw new UsageException(file + ":1:1: not a codebook, expected a title and codes");
  }

  private Map<String, Node> entries(Node node, Set<String> known) {
    if (!(node instanceof MappingNode map)) {
      throw wrong(node, "not a code, expected 'code', 'label', 'definition' and 'key'");
    }
    Map<String, Node> entries = new HashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      String key = text(tuple.getKeyNode());
      if (!known.contains(key)) {
        throw wrong(
            tuple.getKeyNode(),
            "an unknown entry: '" + key + "', expected one of " + String.join(", ", sorted(known)));
      }
      entries.put(key, tuple.getValueNode());
    }
    return entries;
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }

  private CodingScheme.Code code(Node place, Map<String, Node> entries, int at) {
    String code = text(entries.get("code"));
    if (!code.matches(CODE)) {
      throw wrong(
          entries.getOrDefault("code", place),
          "not a code: '" + code + "', expected letters, digits, '-', '_', '.' or ':'");
    }
    if (!codes.add(code)) {
      throw wrong(entries.getOrDefault("code", place), "a code that stands twice: '" + code + "'");
    }
    String label = text(entries.get("label"));
    String key = text(entries.get("key"));
    String digit = at < 9 && keys.add(String.valueOf(at + 1)) ? String.valueOf(at + 1) : "";
    return new CodingScheme.Code(
        code,
        label.isEmpty() ? code : label,
        text(entries.get("definition")),
        key.isEmpty() ? digit : key);
  }

  private void takeKey(@Nullable Node node) {
    String key = text(node);
    if (key.isEmpty() || node == null) {
      return;
    }
    if (!key.matches("[a-z0-9]") || CodingScheme.TAKEN.contains(key)) {
      throw wrong(
          node,
          "not a key: '"
              + key
              + "', expected a small letter or a digit that the page does not use itself (e j k n u)");
    }
    if (!keys.add(key)) {
      throw wrong(node, "a key that stands twice: '" + key + "'");
    }
  }

  private String text(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    if (!(node instanceof ScalarNode scalar)) {
      throw wrong(node, "not a text, expected words");
    }
    return scalar.getValue().strip();
  }

  private UsageException wrong(Node node, String message) {
    return new UsageException(place(node.getStartMark()) + message);
  }

  private String place(Optional<Mark> mark) {
    int line = mark.map(Mark::getLine).orElse(0) + 1;
    int column = mark.map(Mark::getColumn).orElse(0) + 1;
    return file + ":" + line + ":" + column + ": ";
  }
}
