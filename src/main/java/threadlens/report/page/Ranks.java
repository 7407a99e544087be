package threadlens.report.page;

import java.util.Collections;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Finding;
import threadlens.model.Severity;

/** How urgently a comment asks for a look. */
public final class Ranks {
  private Ranks() {}

  /** Returns the severity of the gravest finding; null where there is none. */
  public static @Nullable Severity gravest(Annotation annotation) {
    return annotation.flags().findings().stream()
        .map(Finding::severity)
        .max(Severity::compareTo)
        .orElse(null);
  }

  /** Returns the highest score of any category, from 0 to 1. */
  public static double score(Annotation annotation) {
    return Collections.max(annotation.flags().scores().values());
  }
}
