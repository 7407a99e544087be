package threadlens.decisions;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a moderator said of a comment. */
public enum Verdict {
  BREAKS_RULES,
  FINE,
  /** Somebody else should decide: no judgement. */
  ASK;

  /** Returns the verdict as it stands in files; null where it is none. */
  static @Nullable Verdict of(String word) {
    for (Verdict verdict : values()) {
      if (verdict.word().equals(word)) {
        return verdict;
      }
    }
    return null;
  }

  /** Returns the word of files, such as {@code breaks-rules}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
