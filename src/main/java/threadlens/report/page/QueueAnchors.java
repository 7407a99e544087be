package threadlens.report.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * Fragments of the queue page: made of thread and comment, so that a link to an item lives on when
 * the page is captured again or its rank changes.
 */
public final class QueueAnchors {
  private static final int DIGITS = 12;

  private final Set<String> taken = new HashSet<>();

  /** Returns a fragment that no other item has. */
  String take(String thread, String comment) {
    String plain = "q-" + sha256(thread + "\n" + comment).substring(0, DIGITS);
    String anchor = plain;
    for (int i = 2; !taken.add(anchor); i++) {
      anchor = plain + "-" + i;
    }
    return anchor;
  }

  /** Lower-case hex digest of a text's UTF-8. */
  static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
