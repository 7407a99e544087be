package threadlens.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a comment answers, and why.
 *
 * @param trail its chain down to it; null where it begins one
 * @param reasons why, strongest first
 * @param reasonsLeft how many more there are than are shown
 * @param about whom the reasons speak for, where nothing was concluded; else empty
 * @param passage what the comment answered says, the words that the answer goes back to marked;
 *     null where it is not here
 * @param speaker whose words the passage holds
 * @param others who else it may answer
 * @param open whether the others are so near that they belong into sight
 */
public record LinkLine(
    Answered answered,
    @Nullable Trail trail,
    List<Reason> reasons,
    int reasonsLeft,
    String about,
    @Nullable Passage passage,
    String speaker,
    List<CandidateLine> others,
    boolean open) {
  public LinkLine {
    reasons = List.copyOf(reasons);
    others = List.copyOf(others);
  }

  LinkLine with(Answered other) {
    return new LinkLine(other, trail, reasons, reasonsLeft, about, passage, speaker, others, open);
  }

  /** Whether there is more to tell than stands in sight. */
  public boolean hasEvidence() {
    return !reasons.isEmpty() || passage != null || (!open && !others.isEmpty());
  }

  /**
   * One reason for the link.
   *
   * @param weight how strongly it speaks, in words
   * @param quotes the words of the answer that say so
   * @param quotesLeft how many more there are
   */
  public record Reason(String because, String weight, List<String> quotes, int quotesLeft) {
    public Reason {
      quotes = List.copyOf(quotes);
    }
  }
}
