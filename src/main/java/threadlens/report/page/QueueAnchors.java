package threadlens.report.page;

import java.util.HashSet;
import java.util.Set;
import threadlens.text.Sha256;

/**
 * Fragments of the queue page: made of thread and comment, so that a link to an item lives on when
 * the page is captured again or its rank changes.
 */
public final class QueueAnchors {
  private static final int DIGITS = 12;

  private final Set<String> taken = new HashSet<>();

  /** Returns a fragment that no other item has. */
  String take(String thread, String comment) {
    String plain = "q-" + Sha256.hex(thread + "\n" + comment).substring(0, DIGITS);
    String anchor = plain;
    for (int i = 2; !taken.add(anchor); i++) {
      anchor = plain + "-" + i;
    }
    return anchor;
  }
}
