package threadlens.privacy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.CommentId;
import threadlens.model.ThreadId;

/**
 * Pseudonyms by HMAC-SHA256 (RFC 2104): the same key gives the same pseudonym for the same name in
 * every thread and on every day; without the key nothing leads back, not even a guess. 58 bits of
 * the digest are kept: among 100,000 names two meet with a chance of 1 in 70 million. Serves one
 * thread of execution.
 */
public final class Pseudonyms {
  private static final String DIGITS = "0123456789bcdfghjkmnpqrstvwxz";
  private static final int LENGTH = 12;
  private static final int REMEMBERED = 200_000;

  private final Mac mac;
  private final Map<String, String> people = new HashMap<>();

  public Pseudonyms(PseudonymKey key) {
    this.mac = key.mac();
  }

  /** Returns the pseudonym of who wrote; a guest is not the member of the same name. */
  String person(Author author) {
    return person(author.kind() == AuthorKind.GUEST, author.name());
  }

  String person(boolean guest, String name) {
    String key = (guest ? "guest\0" : "member\0") + name;
    if (people.size() > REMEMBERED) {
      people.clear();
    }
    return people.computeIfAbsent(key, made -> "p" + digest("person\0" + made));
  }

  String thread(ThreadId thread) {
    return "t" + digest("thread\0" + thread.value());
  }

  String comment(ThreadId thread, CommentId comment) {
    return "c" + digest("comment\0" + thread.value() + "\0" + comment.value());
  }

  private String digest(String text) {
    byte[] digest = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | (digest[i] & 0xFF);
    }
    char[] letters = new char[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      letters[i] = DIGITS.charAt((int) Long.remainderUnsigned(bits, DIGITS.length()));
      bits = Long.divideUnsigned(bits, DIGITS.length());
    }
    return new String(letters);
  }
}
