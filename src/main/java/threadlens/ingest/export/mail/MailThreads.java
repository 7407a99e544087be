package threadlens.ingest.export.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which topic each message belongs to: that of a message it refers to, the first of those it refers
 * to where none is known yet, else its own. Some programs number their topics themselves. Keeps a
 * hash of each id, so that a million messages cost some 100 MB.
 */
final class MailThreads {
  /** Beyond, messages are assigned by what they refer to alone. */
  private static final int MOST = 4_000_000;

  private final Map<Long, String> topics = new HashMap<>();

  /** Returns the name of the topic. */
  String of(MailMessage message) {
    String topic = message.topic();
    List<String> references = message.references();
    for (int i = references.size() - 1; i >= 0 && topic.isEmpty(); i--) {
      topic = topics.getOrDefault(hash(references.get(i)), "");
    }
    if (topic.isEmpty()) {
      topic = references.isEmpty() ? message.id() : references.get(0);
    }
    if (topics.size() < MOST) {
      topics.putIfAbsent(hash(message.id()), topic);
      if (!references.isEmpty()) {
        topics.putIfAbsent(hash(references.get(0)), topic);
      }
    }
    return topic;
  }

  private static long hash(String id) {
    long hash = 1125899906842597L;
    for (int i = 0; i < id.length(); i++) {
      hash = 31 * hash + id.charAt(i);
    }
    return hash;
  }
}
