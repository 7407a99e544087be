package threadlens.ingest;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import threadlens.model.CommentId;
import threadlens.text.Sha256;

/**
 * Gives each comment of one discussion an id: the site's own, or else a key made of what stays the
 * same when a page is captured again, that is author, time and the letters and digits of the text.
 * The same comment twice gets {@code -2} behind the second. Not for use by several threads.
 */
public final class CommentKeys {
  private static final int KEY_BYTES =
      6; // 10,000 comments: two share a key in 1 of 5 million pages

  /** For each character of ASCII what stays of it; 0 for nothing. */
  private static final byte[] FOLDED = new byte[0x80];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0);
    }
  }

  private final MessageDigest digest = Sha256.begin();
  private final Map<String, Integer> occurrences = new HashMap<>();

  /** Returns the site's own id; the second comment that bears it gets another. */
  public CommentId own(String siteId) {
    return occurrence(siteId);
  }

  /**
   * Returns a key.
   *
   * @param author as shown; empty where it is not known
   * @param time as shown; empty where it is not known
   */
  public CommentId made(String author, String time, String text) {
    update(author.getBytes(StandardCharsets.UTF_8));
    update(time.getBytes(StandardCharsets.UTF_8));
    update(folded(text));
    return occurrence("c" + HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES));
  }

  private CommentId occurrence(String key) {
    int count = occurrences.merge(key, 1, Integer::sum);
    if (count == 1) {
      return new CommentId(key);
    }
    return occurrence(key + "-" + count); // which may be somebody's own id
  }

  private void update(byte[] part) {
    digest.update(part);
    digest.update((byte) 0);
  }

  /** This fold is frozen: with every change all keys of all captures would change. */
  private static byte[] folded(String text) {
    byte[] kept = new byte[text.length()];
    int size = 0;
    for (int i = 0; i < kept.length; i++) {
      char c = text.charAt(i);
      if (c > '~') {
        return foldedAny(text).getBytes(StandardCharsets.UTF_8);
      }
      kept[size] = FOLDED[c];
      size += FOLDED[c] == 0 ? 0 : 1;
    }
    return Arrays.copyOf(kept, size);
  }

  private static String foldedAny(String text) {
    String normal = Normalizer2.getNFKCCasefoldInstance().normalize(text);
    StringBuilder kept = new StringBuilder(normal.length());
    normal.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
