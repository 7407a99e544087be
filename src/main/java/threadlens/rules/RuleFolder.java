package threadlens.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import threadlens.model.RuleId;

/** Reads a folder of rule packs: what they share, then each pack. Serves one thread. */
final class RuleFolder {
  private static final String SCORES = "scores.yaml";
  private static final List<String> PACK_KEYS = List.of("title", "version", "changes");

  private final Path folder;
  private final Problems problems = new Problems();
  private final TermTable.Builder table = new TermTable.Builder();
  private final Lexicon lexicon = new Lexicon(table, problems);
  private final List<String> packs = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private ScoreWeights weights = ScoreWeightsYaml.byHand();
  private CleanList clean = new CleanList(List.of());
  private final Map<String, Condition> contexts = new LinkedHashMap<>();

  private RuleFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads everything.
   *
   * @throws RulePackException with all that is wrong
   */
  static LoadedRules read(Path folder) {
    RuleFolder reading = new RuleFolder(folder);
    if (!Files.isDirectory(folder)) {
      Place nowhere = new Place(new Place.Source(shown(folder), List.of()), 1, 1);
      reading.problems.add(nowhere, "no such folder, expected a folder of rule packs");
    } else {
      try {
        reading.all();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the rule packs in " + folder, e);
      }
    }
    reading.problems.throwIfAny();
    return reading.loaded();
  }

  private LoadedRules loaded() {
    GroupNames names = lexicon.groupNames();
    Map<Signal, Integer> sets = SignalWords.sets(lexicon);
    TermTable built = table.build();
    SignalWords signals = new SignalWords(built, sets, names);
    return new LoadedRules(packs, rules, built, names, contexts, signals, weights, clean);
  }

  private void all() throws IOException {
    Yaml.Entries groups = optional("groups.yaml");
    if (groups != null) {
      lexicon.addGroups(groups);
    }
    for (Path file : yamlIn(folder.resolve("terms"))) {
      Yaml.Entries lists = YamlFile.read(file, shown(file), problems);
      if (lists != null) {
        lexicon.addLists(lists);
      }
    }
    Yaml.Entries scores = optional(SCORES);
    if (scores != null) {
      ScoreWeights read = ScoreWeightsYaml.read(scores, list -> lexicon.setOf(list) >= 0, problems);
      weights = read == null ? weights : read;
    }
    Yaml.Entries words = optional("clean.yaml");
    if (words != null) {
      Fields fields = new Fields(words, List.of("words"), problems);
      clean = new CleanList(fields.texts("words").stream().map(Yaml.Text::value).toList());
    }
    ConditionParser conditions = new ConditionParser(lexicon, contexts, problems);
    Yaml.Entries written = optional("contexts.yaml");
    if (written != null) {
      new ContextParser(conditions, contexts, problems).parse(written);
    }
    RuleParser parser = new RuleParser(conditions, problems);
    for (Path pack : packFolders()) {
      pack(pack, parser);
    }
  }

  private Yaml.@Nullable Entries optional(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? YamlFile.read(file, shown(file), problems) : null;
  }

  private List<Path> packFolders() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .filter(path -> !name(path).equals("terms") && !name(path).startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static List<Path> yamlIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(path -> name(path).endsWith(".yaml")).sorted().toList();
    }
  }

  private void pack(Path pack, RuleParser parser) throws IOException {
    MessageDigest digest = sha256();
    String version = "";
    for (Path file : yamlIn(pack)) {
      digest.update(Files.readAllBytes(file));
      Yaml.Entries entries = YamlFile.read(file, shown(file), problems);
      if (entries == null) {
        continue;
      }
      if (name(file).equals("pack.yaml")) {
        version = packVersion(entries);
      } else {
        rule(new RuleId(name(pack), name(file).replaceFirst("\\.yaml$", "")), entries, parser);
      }
    }
    if (version.isEmpty() && !Files.exists(pack.resolve("pack.yaml"))) {
      Place nowhere =
          new Place(new Place.Source(shown(pack.resolve("pack.yaml")), List.of()), 1, 1);
      problems.add(nowhere, "no such file, expected the title and version of the pack");
    }
    packs.add(name(pack) + "@" + version + "+" + HexFormat.of().formatHex(digest.digest(), 0, 6));
  }

  private String packVersion(Yaml.Entries entries) {
    Fields fields = new Fields(entries, PACK_KEYS, problems);
    fields.text("title");
    fields.texts("changes");
    return fields.text("version");
  }

  private void rule(RuleId id, Yaml.Entries entries, RuleParser parser) {
    Rule rule = parser.parse(id, entries);
    if (rule != null) {
      rules.add(rule);
    }
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  /** Returns a path as the user would write it: from where they stand, with forward slashes. */
  private static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = path.toAbsolutePath().normalize();
    Path near = whole.startsWith(here) ? here.relativize(whole) : whole;
    return near.toString().replace('\\', '/');
  }

  private static MessageDigest sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("threadlens".getBytes(StandardCharsets.UTF_8));
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
