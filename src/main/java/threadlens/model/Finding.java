package threadlens.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.text.Span;

/**
 * A rule holds for a part of a comment. A reason to look, never a verdict.
 *
 * @param rule the rule
 * @param version the rule's version
 * @param category the rule's category
 * @param severity what it asks of a moderator
 * @param target who is meant
 * @param targetGroup {@code axis:name}, or {@code unresolved}; null unless the target is a group
 * @param targetName the commenter or public figure meant, as named in the conversation; null where
 *     not known
 * @param span the part, in the comment's own text; in the author's name where the zone is {@link
 *     ZoneKind#USER_NAME}
 * @param zone where it stands
 * @param message what was found, neutrally, for a person
 * @param trace which folding made it match and which exceptions were tried, step by step
 */
public record Finding(
    RuleId rule,
    int version,
    Category category,
    Severity severity,
    Target target,
    @Nullable String targetGroup,
    @Nullable String targetName,
    Span span,
    ZoneKind zone,
    String message,
    List<String> trace)
    implements Comparable<Finding> {
  public Finding {
    trace = List.copyOf(trace);
  }

  /** By start, end and rule. */
  @Override
  public int compareTo(Finding other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : rule.toString().compareTo(other.rule.toString());
  }
}
