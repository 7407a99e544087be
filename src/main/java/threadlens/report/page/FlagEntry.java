package threadlens.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Finding;
import threadlens.model.Severity;

/**
 * A flagged comment in a list of those to look at.
 *
 * @param href the comment
 * @param discussion title of the discussion
 * @param severity of the gravest finding
 * @param score the highest of its categories, for ranking only
 * @param excerpt the words of the gravest finding and what stands around them
 * @param answered whom the comment answers
 * @param perhaps whom it likeliest answers where that cannot be told; else null
 * @param standing where it stands in its chain
 * @param order its place among all comments written, which settles a draw
 */
public record FlagEntry(
    String href,
    String discussion,
    String name,
    String time,
    Severity severity,
    double score,
    String categories,
    String message,
    Passage excerpt,
    Answered answered,
    @Nullable CandidateLine perhaps,
    Standing standing,
    long order) {
  /** The gravest first, then the highest score, then the first written. */
  public static final Comparator<FlagEntry> BY_RANK =
      Comparator.comparing(FlagEntry::severity)
          .thenComparingDouble(FlagEntry::score)
          .reversed()
          .thenComparingLong(FlagEntry::order);

  /** The flag itself; {@link ThreadFlags} knows the rest. */
  static FlagEntry of(
      Phrases phrases,
      Annotation annotation,
      String href,
      String discussion,
      Answered answered,
      @Nullable CandidateLine perhaps,
      Standing standing,
      long order) {
    Finding gravest = gravest(annotation.flags().findings());
    String text = FindingLines.text(annotation.comment(), gravest);
    Set<String> categories = new TreeSet<>();
    annotation.flags().flaggedAs().forEach(one -> categories.add(Words.category(phrases, one)));
    return new FlagEntry(
        href,
        discussion,
        Words.shortName(phrases, annotation.comment().authorName()),
        Words.time(annotation.comment().postedAt()),
        gravest.severity(),
        Ranks.score(annotation),
        Words.list(phrases, categories),
        Visible.line(gravest.message(), 160),
        Passage.of(text, List.of(gravest.span())),
        answered,
        perhaps,
        standing,
        order);
  }

  /** Returns the first of the gravest. */
  static Finding gravest(List<Finding> findings) {
    Finding gravest = findings.get(0);
    for (Finding finding : findings) {
      if (finding.severity().compareTo(gravest.severity()) > 0) {
        gravest = finding;
      }
    }
    return gravest;
  }

  public String severityWord(Phrases phrases) {
    return Words.severity(phrases, severity);
  }

  public String style() {
    return Words.styleOf(severity);
  }

  public String rank(Phrases phrases) {
    return Words.level(phrases, Level.ofScore(score));
  }
}
