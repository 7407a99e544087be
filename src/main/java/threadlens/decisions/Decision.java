package threadlens.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one moderator decided of one comment.
 *
 * @param thread stays the same when the page is captured again
 * @param comment likewise
 * @param contentSha256 of the text that was judged; empty where the file does not say
 * @param verdict null where none was given
 * @param findings all that rules had found then
 * @param missed categories of what no rule had found
 * @param who the moderator; empty where the file does not say
 * @param when ISO 8601 in UTC; empty where the file does not say
 * @param written all that the file holds of it, to be handed on
 */
public record Decision(
    String thread,
    String comment,
    String contentSha256,
    @Nullable Verdict verdict,
    List<Judged> findings,
    List<String> missed,
    String who,
    String when,
    JsonNode written) {
  static final Comparator<Decision> IN_ORDER =
      Comparator.comparing(Decision::thread)
          .thenComparing(Decision::comment)
          .thenComparing(Decision::who);

  public Decision {
    findings = List.copyOf(findings);
    missed = List.copyOf(missed);
  }

  /**
   * A finding of a rule.
   *
   * @param right null where the moderator said nothing of it
   */
  public record Judged(String rule, int start, int end, @Nullable Boolean right) {}

  /**
   * Whether a finding was upheld: by what was said of it, else by what was said of its comment;
   * null where neither says.
   */
  public @Nullable Boolean upheld(Judged finding) {
    if (finding.right() != null) {
      return finding.right();
    }
    return breaksRules();
  }

  /** Whether the comment breaks the site's rules; null where nobody said. */
  public @Nullable Boolean breaksRules() {
    if (verdict == null || verdict == Verdict.ASK) {
      return missed.isEmpty() ? null : Boolean.TRUE;
    }
    return verdict == Verdict.BREAKS_RULES;
  }
}
