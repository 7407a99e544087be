package threadlens.report.page;

import java.util.EnumMap;
import java.util.Map;
import threadlens.model.Annotation;
import threadlens.model.Finding;
import threadlens.model.Severity;
import threadlens.model.ThreadReport;

/**
 * Counts of one or more threads.
 *
 * @param flagged comments with a finding of severity review or urgent
 * @param urgent findings
 * @param review findings
 * @param note findings
 * @param notEvaluated comments of which something could not be evaluated
 * @param problems of the input
 */
public record Counts(
    long discussions,
    long comments,
    long flagged,
    long urgent,
    long review,
    long note,
    long notEvaluated,
    long problems) {
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

  public static Counts of(ThreadReport report) {
    Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    long flagged = 0;
    long notEvaluated = 0;
    long problems = report.discussion().problems().size();
    for (Annotation annotation : report.annotations()) {
      for (Finding finding : annotation.flags().findings()) {
        bySeverity.merge(finding.severity(), 1L, Long::sum);
      }
      flagged += annotation.flags().flaggedAs().isEmpty() ? 0 : 1;
      notEvaluated += isEvaluated(annotation) ? 0 : 1;
      problems += annotation.problems().size();
    }
    return new Counts(
        1,
        report.annotations().size(),
        flagged,
        bySeverity.getOrDefault(Severity.URGENT, 0L),
        bySeverity.getOrDefault(Severity.REVIEW, 0L),
        bySeverity.getOrDefault(Severity.NOTE, 0L),
        notEvaluated,
        problems);
  }

  private static boolean isEvaluated(Annotation annotation) {
    return annotation.flags().notEvaluated().isEmpty()
        && annotation.analysis().notEvaluated().stream()
            .allMatch(one -> one.code().equals("not-asked"));
  }

  public Counts plus(Counts other) {
    return new Counts(
        discussions + other.discussions,
        comments + other.comments,
        flagged + other.flagged,
        urgent + other.urgent,
        review + other.review,
        note + other.note,
        notEvaluated + other.notEvaluated,
        problems + other.problems);
  }
}
