package threadlens.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was released of a pack: its version, and each rule's version and {@link RuleDigest}. Stands
 * beside {@code pack.yaml} and is written by {@code threadlens rules release}, so that no rule can
 * find something else under the version that a report states.
 *
 * @param version of the pack; 0 where nothing was released yet
 */
record PackLock(int version, Map<String, Released> rules) {
  static final String FILE = "pack.lock";
  private static final Pattern LINE = Pattern.compile("(\\S+) (\\d{1,6})(?: ([0-9a-f]{12}))?");
  private static final String HEAD =
      "# Rules as released: name, version, hash of what it finds. Written by `threadlens rules release`.";

  PackLock {
    rules = Map.copyOf(rules);
  }

  /** A rule as released. */
  record Released(int version, String digest) {}

  /** A rule as it stands, with the place of its version. */
  record Standing(int version, String digest, Place place) {}

  /** Reads the lock of a pack; an empty one where there is none. */
  static PackLock read(Path pack, String shown, Problems problems) throws IOException {
    Path file = pack.resolve(FILE);
    if (!Files.exists(file)) {
      return new PackLock(0, Map.of());
    }
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Place.Source source = Place.Source.of(shown, text);
    List<String> lines = source.lines();
    Map<String, Released> rules = new TreeMap<>();
    int version = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = LINE.matcher(lines.get(i));
      if (lines.get(i).startsWith("#") || lines.get(i).isBlank()) {
        continue;
      }
      if (!matcher.matches()) {
        problems.add(
            new Place(source, i + 1, 1),
            "not a line of a lock, expected 'name version hash'; delete the file and run"
                + " 'threadlens rules release' to begin anew");
      } else if (matcher.group(3) == null) {
        version = Integer.parseInt(matcher.group(2));
      } else {
        Released released = new Released(Integer.parseInt(matcher.group(2)), matcher.group(3));
        rules.put(matcher.group(1), released);
      }
    }
    return new PackLock(version, rules);
  }

  /** Tells of a rule that finds something else than what was released under its version. */
  void check(String pack, String name, Standing now, Problems problems) {
    Released released = rules.get(name);
    if (released == null
        || now.version() > released.version()
        || (now.version() == released.version() && now.digest().equals(released.digest()))) {
      return;
    }
    problems.add(
        now.place(),
        now.version() < released.version()
            ? "a version gone back: "
                + now.version()
                + ", expected "
                + released.version()
                + ", which was released, or more"
            : "changed under a released version, expected version "
                + (released.version() + 1)
                + ", a line in 'changes' of "
                + pack
                + "/pack.yaml, then 'threadlens rules release'");
  }

  /** Returns whether some rules are just those that were released. */
  boolean holds(Map<String, Standing> standing) {
    return version > 0
        && standing.keySet().equals(rules.keySet())
        && standing.entrySet().stream().allMatch(e -> same(rules.get(e.getKey()), e.getValue()));
  }

  private static boolean same(@Nullable Released released, Standing now) {
    return released != null
        && released.version() == now.version()
        && released.digest().equals(now.digest());
  }

  /** Writes what stands now, sorted by name. */
  static void write(Path pack, int version, Map<String, Standing> standing) throws IOException {
    StringBuilder text = new StringBuilder(HEAD).append("\npack ").append(version).append('\n');
    new TreeMap<>(standing)
        .forEach(
            (name, now) ->
                text.append(name)
                    .append(' ')
                    .append(now.version())
                    .append(' ')
                    .append(now.digest())
                    .append('\n'));
    Files.writeString(pack.resolve(FILE), text.toString(), StandardCharsets.UTF_8);
  }
}
