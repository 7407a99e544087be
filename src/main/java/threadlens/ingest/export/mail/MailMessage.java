package threadlens.ingest.export.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.export.Post;
import threadlens.ingest.export.ThreadHead;
import threadlens.model.AuthorKind;
import threadlens.model.CommentState;

/**
 * What a message says of itself, and what it says.
 *
 * @param headers the first of each name, in small letters, decoded
 */
record MailMessage(String id, Map<String, String> headers, MailText text) {
  private static final int MOST_REFERENCES = 1_000;
  private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,500})>");

  /** Some say that a message is spam, some only how it looks. */
  private static final Pattern SPAM =
      Pattern.compile("(^|,)\\s*(spam|junk)\\s*(,|$)", Pattern.CASE_INSENSITIVE);

  /**
   * Reads one; null where the bytes are none.
   *
   * @param bytes without the line before it
   */
  static @Nullable MailMessage of(byte[] bytes) {
    MailParts parts = MailParts.of(bytes);
    Map<String, String> headers = parts.headers();
    if (!headers.containsKey("from")
        && !headers.containsKey("date")
        && !headers.containsKey("message-id")) {
      return null;
    }
    String own = first(headers.getOrDefault("message-id", ""));
    String id = own.isEmpty() ? madeId(headers) : own;
    return new MailMessage(id, headers, parts.text());
  }

  /** The name of its topic, where a program gave it one; else empty. */
  String topic() {
    return header("x-gm-thrid");
  }

  Subject subject() {
    return Subject.of(header("subject"));
  }

  /** The ids of what it refers to, the eldest first; the last is what it answers. */
  List<String> references() {
    Set<String> all = new LinkedHashSet<>();
    Matcher referred = ID.matcher(header("references"));
    while (referred.find() && all.size() < MOST_REFERENCES) {
      all.add(referred.group(1));
    }
    String answered = first(header("in-reply-to"));
    if (!answered.isEmpty()) {
      all.remove(answered);
      all.add(answered);
    }
    all.remove(id);
    return new ArrayList<>(all);
  }

  /**
   * Returns what it tells of its thread.
   *
   * @param topic names the thread within the export; null where the export holds this one alone
   */
  ThreadHead head(@Nullable String topic) {
    return ThreadHead.of(topic, subject().title(), null);
  }

  /**
   * Returns it as a comment.
   *
   * @param line where it begins
   * @param guessed whether its topic is told by its subject alone
   */
  Post post(int line, boolean guessed) {
    Sender sender = Sender.of(header("from"));
    List<String> references = references();
    String parent =
        !references.isEmpty()
            ? references.get(references.size() - 1)
            : subject().answers() ? null : Post.NOBODY;
    return new Post.Draft(line, 1)
        .id(id)
        .url(first(header("archived-at")).isEmpty() ? null : first(header("archived-at")))
        .author(sender.name(), sender.address(), AuthorKind.UNKNOWN)
        .time(MailTime.of(header("date")))
        .wording(text.wording())
        .parent(parent)
        .state(
            SPAM.matcher(header("x-gmail-labels")).find()
                ? CommentState.SPAM
                : CommentState.PUBLISHED)
        .meta("subject", header("subject"))
        .meta("joined-by", guessed ? "subject" : null)
        .meta("list", header("list-id"))
        .post();
  }

  private String header(String name) {
    return headers.getOrDefault(name, "");
  }

  private static String first(String value) {
    Matcher id = ID.matcher(value);
    return id.find() ? id.group(1) : "";
  }

  private static String madeId(Map<String, String> headers) {
    String said = headers.getOrDefault("from", "") + headers.getOrDefault("date", "");
    return "no-id-" + Integer.toHexString(said.toLowerCase(Locale.ROOT).hashCode());
  }
}
