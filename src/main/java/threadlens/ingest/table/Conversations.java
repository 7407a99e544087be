package threadlens.ingest.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.decoding.Problems;
import threadlens.ingest.decoding.SourceText;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.SourceId;

/**
 * Sorts rows into conversations. Rows of one conversation may stand anywhere in the file, as they
 * do in exports that are sorted by time.
 */
final class Conversations {
  private final SourceText text;
  private final Problems atLarge;
  private final Map<String, Conversation> inOrder = new LinkedHashMap<>();

  Conversations(SourceText text) {
    this.text = text;
    atLarge = new Problems(text.id());
    atLarge.addAll(text.problems());
  }

  void add(Row row) {
    String id = row.value(Field.CONVERSATION_ID);
    inOrder
        .computeIfAbsent(
            id == null ? "" : id,
            key -> new Conversation(new SourceId(text.id().path(), record(id), text.id().sha256())))
        .add(row);
  }

  /** In a table that is itself a record of an archive, the names of both. */
  private @Nullable String record(@Nullable String conversation) {
    String outer = text.id().record();
    return outer == null || conversation == null
        ? (outer == null ? conversation : outer)
        : outer + "#" + conversation;
  }

  /** Notes a row that belongs to no conversation, since it could not be read. */
  void leaveOut(String code, String message, Location location) {
    atLarge.add(code, message, location);
  }

  /** Hands on all conversations; what belongs to none goes with the first. */
  void finish(String format, double confidence, Consumer<Discussion> into)
      throws UnreadableSourceException {
    if (inOrder.isEmpty()) {
      throw new UnreadableSourceException(
          "no-comments",
          new Location(text.id(), 1, 1),
          "no row could be read"
              + atLarge.list().stream().findFirst().map(first -> ": " + first).orElse(""));
    }
    inOrder.values().iterator().next().problems().addAll(atLarge.list());
    for (Conversation conversation : inOrder.values()) {
      into.accept(conversation.discussion(format, confidence));
    }
  }
}
