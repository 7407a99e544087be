package threadlens.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment as the page shows it.
 *
 * @param number from 1, in the order of the source
 * @param authorHref the page of its author; null where they have none
 * @param kind registered, guest, or empty
 * @param isoTime null where the time is not known
 * @param language in words
 * @param tag the same as BCP 47; empty where it cannot be told
 * @param state empty for a published comment
 * @param reports how often readers reported it, in words; empty where the source does not tell
 * @param tone how it sounds; empty where that was not evaluated
 * @param findingsLeft how many more there are than are shown
 * @param severity style of its gravest finding; empty where it has none
 * @param rank high, medium or low, among the flagged; empty where it is not flagged
 * @param level its depth in the tree, from 1, where it is shown less deep than it is; else 0
 */
public record CommentCard(
    String anchor,
    int number,
    String name,
    @Nullable String authorHref,
    String kind,
    String time,
    @Nullable String isoTime,
    String language,
    String tag,
    String state,
    String reports,
    String tone,
    MarkedText text,
    LinkLine link,
    List<FindingLine> findings,
    int findingsLeft,
    List<String> mentions,
    List<String> signals,
    List<String> notEvaluated,
    List<String> problems,
    String severity,
    boolean flagged,
    String rank,
    int level) {
  public CommentCard {
    findings = List.copyOf(findings);
    mentions = List.copyOf(mentions);
    signals = List.copyOf(signals);
    notEvaluated = List.copyOf(notEvaluated);
    problems = List.copyOf(problems);
  }
}
