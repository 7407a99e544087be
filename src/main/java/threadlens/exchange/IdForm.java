package threadlens.exchange;

import org.jspecify.annotations.Nullable;
import threadlens.model.CommentId;

/** How the id of a comment is written: as text, or as the number that it came as. */
@FunctionalInterface
public interface IdForm {
  IdForm TEXT = id -> null;

  /** Returns the JSON of an id that came as a number; null for text. */
  @Nullable String number(CommentId id);
}
