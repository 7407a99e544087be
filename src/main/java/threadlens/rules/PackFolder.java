package threadlens.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import threadlens.model.RuleId;
import threadlens.text.Sha256;

/** One pack: {@code pack.yaml}, its lock, and a file for each rule. */
final class PackFolder {
  private static final String PACK = "pack.yaml";
  private static final List<String> KEYS = List.of("title", "version", "changes");

  private final Path folder;
  private final YamlFolder files;
  private final RuleParser parser;
  private final Problems problems;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, PackLock.Standing> standing = new TreeMap<>();

  PackFolder(Path folder, YamlFolder files, RuleParser parser, Problems problems) {
    this.folder = folder;
    this.files = files;
    this.parser = parser;
    this.problems = problems;
  }

  /** Whether rules are held against what was released. */
  enum Locks {
    CHECKED,
    IGNORED
  }

  /**
   * A pack as read.
   *
   * @param version 0 where it could not be read
   * @param changes lines such as {@code 2: what changed}
   * @param place of its version
   * @param identity name, version and digest, as in {@code insult@1+4800e37eed03}
   */
  record Pack(
      Path folder,
      int version,
      List<String> changes,
      Place place,
      List<Rule> rules,
      Map<String, PackLock.Standing> standing,
      PackLock lock,
      String identity) {
    Pack {
      changes = List.copyOf(changes);
      rules = List.copyOf(rules);
      standing = Map.copyOf(standing);
    }

    String name() {
      return RuleFolder.name(folder);
    }
  }

  Pack read(Locks locks) throws IOException {
    for (Path file : RuleFolder.yamlIn(folder)) {
      if (!RuleFolder.name(file).equals(PACK)) {
        rule(file);
      }
    }
    Path lockFile = folder.resolve(PackLock.FILE);
    PackLock lock = PackLock.read(folder, Place.shown(lockFile), problems);
    if (locks == Locks.CHECKED) {
      String name = RuleFolder.name(folder);
      standing.forEach((rule, now) -> lock.check(name, rule, now, problems));
    }
    return pack(lock);
  }

  private void rule(Path file) throws IOException {
    Yaml.Entries entries = files.read(file);
    if (entries == null) {
      return;
    }
    String name = RuleFolder.name(file).replaceFirst("\\.yaml$", "");
    Rule rule = parser.parse(new RuleId(RuleFolder.name(folder), name), entries);
    if (rule != null) {
      rules.add(rule);
      Place version = new Fields(entries, RuleParser.KEYS, new Problems()).placeOf("version");
      String digest = RuleDigest.of(entries);
      standing.put(name, new PackLock.Standing(rule.version(), digest, version));
    }
  }

  private Pack pack(PackLock lock) throws IOException {
    Path file = folder.resolve(PACK);
    int version = 0;
    List<String> changes = List.of();
    Place place = RuleFolder.nowhere(file);
    Yaml.Entries entries = Files.exists(file) ? files.read(file) : null;
    if (entries != null) {
      Fields fields = new Fields(entries, KEYS, problems);
      fields.text("title");
      changes = fields.texts("changes").stream().map(Yaml.Text::value).toList();
      version = parser.version(fields);
      place = fields.placeOf("version");
    } else if (!Files.exists(file)) {
      problems.add(place, "no such file, expected the title and version of the pack");
    }
    String identity = RuleFolder.name(folder) + "@" + version + "+" + digest();
    return new Pack(folder, version, changes, place, rules, standing, lock, identity);
  }

  private String digest() {
    java.security.MessageDigest digest = Sha256.begin();
    standing.forEach(
        (name, now) ->
            digest.update(
                (name + " " + now.version() + " " + now.digest() + "\n")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    return RuleDigest.shown(digest);
  }
}
