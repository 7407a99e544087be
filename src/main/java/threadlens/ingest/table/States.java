package threadlens.ingest.table;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.model.CommentState;

/**
 * What moderators made of a comment, as tables tell: by a word, or by columns of yes and no. What
 * is not known counts as published.
 */
final class States {
  private static final Set<String> DELETED =
      Set.of("deleted", "removed", "trash", "trashed", "post-trashed", "rejected", "blocked");
  private static final Set<String> SPAM = Set.of("spam", "junk");
  private static final Set<String> PENDING =
      Set.of("pending", "unapproved", "hold", "held", "queued", "in moderation");
  private static final Set<String> NO =
      Set.of("", "0", "0.0", "false", "f", "no", "n", "none", "null", "nan");

  private States() {}

  static CommentState of(Row row) {
    if (isYes(row, Field.DELETED)) {
      return CommentState.DELETED;
    } else if (isYes(row, Field.SPAM)) {
      return CommentState.SPAM;
    }
    CommentState told = state(row.value(Field.STATE));
    String approved = row.value(Field.APPROVED); // WordPress puts other states there, too
    if (told != CommentState.PUBLISHED || approved == null) {
      return told;
    }
    return isYes(row, Field.APPROVED) ? state(approved) : CommentState.PENDING;
  }

  private static boolean isYes(Row row, Field field) {
    String value = row.value(field);
    return value != null && !NO.contains(value.toLowerCase(Locale.ROOT));
  }

  private static CommentState state(@Nullable String word) {
    String folded = word == null ? "" : word.toLowerCase(Locale.ROOT);
    if (DELETED.contains(folded)) {
      return CommentState.DELETED;
    } else if (SPAM.contains(folded)) {
      return CommentState.SPAM;
    }
    return PENDING.contains(folded) ? CommentState.PENDING : CommentState.PUBLISHED;
  }
}
