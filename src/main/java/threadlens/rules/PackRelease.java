package threadlens.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Notes the rules of packs as released, where versions and changes tell what is new. */
final class PackRelease {
  private PackRelease() {}

  /**
   * Writes the lock of every pack that is new or changed; none if anything is wrong.
   *
   * @return a line for each of them
   * @throws RulePackException if a change has no new version, or a version no line in the changes
   */
  static List<String> release(List<PackFolder.Pack> packs, Problems problems) throws IOException {
    List<PackFolder.Pack> changed =
        packs.stream().filter(pack -> !pack.lock().holds(pack.standing())).toList();
    changed.forEach(pack -> check(pack, problems));
    problems.throwIfAny();
    List<String> lines = new ArrayList<>();
    for (PackFolder.Pack pack : changed) {
      PackLock.write(pack.folder(), pack.version(), pack.standing());
      lines.add(pack.name() + " " + pack.version() + ": " + pack.standing().size() + " rules");
    }
    return lines;
  }

  private static void check(PackFolder.Pack pack, Problems problems) {
    PackLock lock = pack.lock();
    pack.standing().forEach((name, now) -> lock.check(pack.name(), name, now, problems));
    for (String name : new TreeSet<>(lock.rules().keySet())) {
      if (!pack.standing().containsKey(name)) {
        problems.add(
            pack.place(),
            "a released rule that is gone: '"
                + name
                + "', expected it with status deprecated, since reports name it");
      }
    }
    if (pack.version() <= lock.version()) {
      problems.add(
          pack.place(),
          "rules changed, and version "
              + lock.version()
              + " of the pack was released, expected version "
              + (lock.version() + 1));
    }
    String line = pack.version() + ":";
    if (pack.changes().stream().noneMatch(change -> change.startsWith(line))) {
      problems.add(pack.place(), "no line '" + line + " ...' in 'changes', expected one");
    }
  }
}
