package threadlens.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import threadlens.text.Sha256;

/** A short hash of what a rule finds, whatever is said of it for people. */
final class RuleDigest {
  /** A better reason, title or example makes no new version. */
  private static final Set<String> FOR_PEOPLE =
      Set.of(
          "title",
          "version",
          "why",
          "false-positives",
          "message",
          "references",
          "languages",
          "examples");

  private static final int BYTES = 6;

  private RuleDigest() {}

  /** Returns 12 hexadecimal digits; layout, comments and the order of keys make no difference. */
  static String of(Yaml.Entries file) {
    MessageDigest digest = Sha256.begin();
    file.entries().stream()
        .filter(entry -> !FOR_PEOPLE.contains(entry.key().value()))
        .sorted(Comparator.comparing(entry -> entry.key().value()))
        .forEach(
            entry -> {
              add(digest, 'k', entry.key().value());
              add(digest, entry.value());
            });
    return shown(digest);
  }

  private static void add(MessageDigest digest, Yaml node) {
    if (node instanceof Yaml.Text text) {
      add(digest, 't', text.value().strip());
    } else if (node instanceof Yaml.Items items) {
      add(digest, 'l', Integer.toString(items.items().size()));
      items.items().forEach(item -> add(digest, item));
    } else if (node instanceof Yaml.Entries map) {
      add(digest, 'm', Integer.toString(map.entries().size()));
      for (Yaml.Entry entry : map.entries()) {
        add(digest, 'k', entry.key().value());
        add(digest, entry.value());
      }
    }
  }

  private static void add(MessageDigest digest, char kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((kind + Integer.toString(bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  static String shown(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
