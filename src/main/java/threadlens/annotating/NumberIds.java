package threadlens.annotating;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import threadlens.exchange.IdForm;
import threadlens.exchange.UtteranceLine;
import threadlens.model.CommentId;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyLink;

/**
 * Which ids of a conversation came as numbers, so that links name them as numbers too. Looks back
 * as far as linking does. Grows while its conversation is linked, by one thread at a time; what
 * {@link #of} returns no longer changes.
 */
final class NumberIds implements IdForm {
  static final NumberIds NONE = new NumberIds();

  private static final int BACK = 2_001;

  private final Map<CommentId, String> numbers = new LinkedHashMap<>();

  @Override
  public @Nullable String number(CommentId id) {
    return numbers.get(id);
  }

  /** Takes in a comment; returns the ids that its link names. */
  NumberIds of(UtteranceLine line, ReplyLink link) {
    NumberIds named = NONE;
    if (!numbers.isEmpty()) {
      named = new NumberIds();
      named.copy(link.replyTo(), this);
      for (ReplyCandidate candidate : link.candidates()) {
        named.copy(candidate.replyTo(), this);
      }
    }
    CommentId id = line.comment().id();
    numbers.remove(id); // the latest of two that share it is meant
    if (line.numberId() != null) {
      numbers.put(id, line.numberId());
      if (numbers.size() > BACK) {
        numbers.remove(numbers.keySet().iterator().next());
      }
    }
    return named;
  }

  private void copy(@Nullable CommentId id, NumberIds from) {
    String number = id == null ? null : from.number(id);
    if (id != null && number != null) {
      numbers.put(id, number);
    }
  }
}
