package threadlens.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import threadlens.text.Sha256;

/**
 * Reads a folder of rule packs: what they share, then each pack. A folder with an {@code
 * overlay.yaml} is read after the shipped packs, which it changes and adds to. Serves one thread.
 */
final class RuleFolder {
  static final String OVERLAY = "overlay.yaml";
  private static final String GROUPS = "groups.yaml";
  private static final String SCORES = "scores.yaml";
  private static final String CLEAN = "clean.yaml";
  private static final String CONTEXTS = "contexts.yaml";
  private static final List<String> SHARED_LATER = List.of(SCORES, CLEAN, CONTEXTS);

  private final List<Path> layers = new ArrayList<>();
  private final Problems problems = new Problems();
  private final TermTable.Builder table = new TermTable.Builder();
  private final ReadTerms terms = new ReadTerms();
  private final Lexicon lexicon = new Lexicon(table, terms, problems);
  private final MessageDigest shared = Sha256.begin();
  private final List<PackFolder.Pack> packs = new ArrayList<>();
  private final YamlFolder files = new YamlFolder(terms::readAhead, problems);
  private final List<String> clean = new ArrayList<>();
  private @Nullable ScoreWeights weights; // of the last layer that has some
  private final Map<String, Condition> contexts = new LinkedHashMap<>();
  private Overlay overlay = Overlay.NONE;

  private RuleFolder() {}

  /**
   * Reads everything.
   *
   * @param shipped the packs that an overlay is over, unless it says otherwise
   * @throws RulePackException with all that is wrong
   */
  static LoadedRules read(Path folder, Path shipped) {
    RuleFolder reading = reading(folder, shipped, PackFolder.Locks.CHECKED);
    reading.problems.throwIfAny();
    List<Rule> rules = reading.rules();
    reading.problems.throwIfAny();
    return reading.loaded(rules);
  }

  /**
   * Notes what stands in the packs of a folder as released.
   *
   * @return a line for each pack that is new or changed
   * @throws RulePackException if something changed without a new version or its line
   */
  static List<String> release(Path folder, Path shipped) {
    RuleFolder reading = reading(folder, shipped, PackFolder.Locks.IGNORED);
    reading.problems.throwIfAny();
    List<PackFolder.Pack> own =
        reading.packs.stream().filter(pack -> folder.equals(pack.folder().getParent())).toList();
    try {
      return PackRelease.release(own, reading.problems);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the locks of the rule packs in " + folder, e);
    }
  }

  private static RuleFolder reading(Path folder, Path shipped, PackFolder.Locks locks) {
    RuleFolder reading = new RuleFolder();
    if (!Files.isDirectory(folder)) {
      reading.problems.add(nowhere(folder), "no such folder, expected a folder of rule packs");
      return reading;
    }
    try {
      reading.all(folder, shipped, locks);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rule packs in " + folder, e);
    }
    return reading;
  }

  private List<Rule> rules() {
    List<Rule> written = packs.stream().flatMap(pack -> pack.rules().stream()).toList();
    return overlay.over(written, problems);
  }

  private LoadedRules loaded(List<Rule> rules) {
    GroupNames names = lexicon.groupNames();
    Map<Signal, Integer> sets = SignalWords.sets(lexicon);
    TermTable built = table.build(Triggers.of(rules), names.named().keySet());
    SignalWords signals = new SignalWords(built, sets, names);
    List<String> identities =
        new ArrayList<>(packs.stream().map(PackFolder.Pack::identity).toList());
    if (!identities.isEmpty()) {
      identities.add("shared+" + RuleDigest.shown(shared));
    }
    CleanList cleanList = new CleanList(clean);
    List<String> outdated = overlay.outdated(rules);
    return new LoadedRules(
        identities,
        rules,
        built,
        names,
        lexicon.insultedNames(),
        contexts,
        signals,
        weights == null ? ScoreWeightsYaml.byHand() : weights,
        cleanList,
        outdated);
  }

  private void all(Path folder, Path shipped, PackFolder.Locks locks) throws IOException {
    Yaml.Entries wishes = optional(folder.resolve(OVERLAY));
    boolean over = wishes != null && OverlayParser.overShipped(wishes) && !same(folder, shipped);
    layers.addAll(over ? List.of(shipped, folder) : List.of(folder));
    readAhead();
    eachShared(GROUPS, lexicon::addGroups);
    for (Path layer : layers) {
      for (Path file : yamlIn(layer.resolve("terms"))) {
        Yaml.Entries lists = read(file);
        if (lists != null) {
          lexicon.addLists(lists);
        }
      }
    }
    if (wishes != null) {
      OverlayParser.added(wishes, problems).forEach(lexicon::addToList);
    }
    lexicon.numberGroups();
    eachShared(SCORES, this::scores);
    eachShared(CLEAN, this::clean);
    ConditionParser conditions = new ConditionParser(lexicon, contexts, problems);
    ContextParser contextParser = new ContextParser(conditions, contexts, problems);
    eachShared(CONTEXTS, contextParser::parse);
    RuleParser parser = new RuleParser(conditions, problems);
    for (Path layer : layers) {
      for (Path pack : packFolders(layer)) {
        packs.add(new PackFolder(pack, files, parser, problems).read(locks));
      }
    }
    if (wishes != null) {
      overlay = new OverlayParser(problems).parse(wishes, conditions);
    }
    noIdTwice();
  }

  /** All but the groups, which this thread reads meanwhile. */
  private void readAhead() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path layer : layers) {
      SHARED_LATER.stream().map(layer::resolve).filter(Files::exists).forEach(all::add);
      all.addAll(yamlIn(layer.resolve("terms")));
      for (Path pack : packFolders(layer)) {
        all.addAll(yamlIn(pack));
      }
    }
    files.begin(all);
  }

  private static boolean same(Path folder, Path other) throws IOException {
    return Files.isDirectory(other) && Files.isSameFile(folder, other);
  }

  private void noIdTwice() {
    Map<String, Rule> byId = new LinkedHashMap<>();
    for (PackFolder.Pack pack : packs) {
      for (Rule rule : pack.rules()) {
        Rule first = byId.putIfAbsent(rule.id().toString(), rule);
        if (first != null) {
          problems.add(
              rule.place(),
              "an id that stands twice: '"
                  + rule.id()
                  + "', also "
                  + first.place()
                  + "; expected 'over: this-folder' in the overlay of a folder with all packs");
        }
      }
    }
  }

  /** A site's own weights stand in place of the shipped ones. */
  private void scores(Yaml.Entries written) {
    ScoreWeights read = ScoreWeightsYaml.read(written, list -> lexicon.setOf(list) >= 0, problems);
    weights = read == null ? weights : read;
  }

  private void clean(Yaml.Entries written) {
    Fields fields = new Fields(written, List.of("words"), problems);
    fields.texts("words").stream().map(Yaml.Text::value).forEach(clean::add);
  }

  private void eachShared(String name, Consumer<Yaml.Entries> reader) throws IOException {
    for (Path layer : layers) {
      Yaml.Entries entries = optional(layer.resolve(name));
      if (entries != null) {
        reader.accept(entries);
      }
    }
  }

  private Yaml.@Nullable Entries optional(Path file) throws IOException {
    return Files.exists(file) ? read(file) : null;
  }

  private Yaml.@Nullable Entries read(Path file) throws IOException {
    shared.update(Files.readAllBytes(file));
    return files.read(file);
  }

  private static List<Path> packFolders(Path layer) throws IOException {
    try (Stream<Path> entries = Files.list(layer)) {
      return entries
          .filter(Files::isDirectory)
          .filter(path -> !name(path).equals("terms") && !name(path).startsWith("."))
          .sorted()
          .toList();
    }
  }

  static List<Path> yamlIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(path -> name(path).endsWith(".yaml")).sorted().toList();
    }
  }

  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  static Place nowhere(Path file) {
    return new Place(new Place.Source(Place.shown(file), List.of()), 1, 1);
  }
}
