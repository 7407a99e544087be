package threadlens.ingest.export.mail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import threadlens.text.Sha256;

/**
 * Which topic each message belongs to: that of a message it refers to, the first of those it refers
 * to where none is known yet; that which last bore its subject where it is an answer by its subject
 * and refers to none; else its own. Some programs number their topics themselves. Keeps a hash of
 * each id and subject, so that a million messages cost some 100 MB.
 */
final class MailThreads {
  /** Beyond, messages are assigned by what they refer to alone. */
  private static final int MOST = 4_000_000;

  private final Map<Long, String> topics = new HashMap<>();
  private final Map<Long, BySubject> subjects = new HashMap<>();

  /**
   * The topic of a message.
   *
   * @param guessed whether nothing but the subject tells it
   */
  record Topic(String name, boolean guessed) {}

  /**
   * @param begun whether what began it is known: then another that begins so is another topic
   */
  private record BySubject(String topic, boolean begun) {}

  /** Returns the topic. */
  Topic of(MailMessage message) {
    List<String> references = message.references();
    String told = told(message, references);
    String guess = told.isEmpty() && references.isEmpty() ? bySubject(message) : "";
    String topic = told.isEmpty() ? guess : told;
    if (topic.isEmpty()) {
      topic = references.isEmpty() ? message.id() : references.get(0);
    }
    remember(message, references, topic);
    return new Topic(topic, !guess.isEmpty());
  }

  private String told(MailMessage message, List<String> references) {
    String topic = message.topic();
    if (topic.isEmpty()) {
      topic = topics.getOrDefault(hash(message.id()), "");
    }
    for (int i = references.size() - 1; i >= 0 && topic.isEmpty(); i--) {
      topic = topics.getOrDefault(hash(references.get(i)), "");
    }
    return topic;
  }

  private String bySubject(MailMessage message) {
    BySubject known = subjects.get(hash(message.subject().key()));
    return known == null || (known.begun && !message.subject().answers()) ? "" : known.topic;
  }

  private void remember(MailMessage message, List<String> references, String topic) {
    if (topics.size() < MOST) {
      topics.putIfAbsent(hash(message.id()), topic);
      if (!references.isEmpty()) {
        topics.putIfAbsent(hash(references.get(0)), topic);
      }
    }
    String key = message.subject().key();
    if (!key.isEmpty() && subjects.size() < MOST) {
      boolean begins = !message.subject().answers();
      subjects.merge(
          hash(key),
          new BySubject(topic, begins),
          (before, now) ->
              new BySubject(topic, begins || (before.begun && before.topic.equals(topic))));
    }
  }

  /** Eight bytes of a digest: an id cannot be made to meet another. */
  private static long hash(String id) {
    return ByteBuffer.wrap(Sha256.begin().digest(id.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
