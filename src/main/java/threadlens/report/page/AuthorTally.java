package threadlens.report.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Author;
import threadlens.model.AuthorHeat;
import threadlens.model.Finding;
import threadlens.model.PostedAt;
import threadlens.model.Severity;

/** What one author wrote, while threads come. */
final class AuthorTally {
  /** Ten years; what is older or of no known time is one row. */
  static final int MOST_MONTHS = 120;

  /** Stands for months beyond, and for comments without a time. */
  static final String OTHER = "";

  final Author author;
  final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);

  /** By {@code 2014-05}: how many comments, and how many of them flagged. */
  final Map<String, int[]> months = new TreeMap<>();

  /** Whom they answer: how often, and how often not surely. */
  final Map<AuthorTally, int[]> answers = new HashMap<>(4);

  final Map<AuthorTally, int[]> answeredBy = new HashMap<>(4);
  final List<Hit> hits = new ArrayList<>(0);
  int comments;
  int flagged;
  int discussions;
  int allAnswers;
  int allAnsweredBy;

  /** How many comments the hostility given is a mean of. */
  double measured;

  double given;

  /** How many answers the hostility received is a mean of. */
  double measuredAnswers;

  double received;

  AuthorTally(Author author) {
    this.author = author;
  }

  void count(Annotation annotation) {
    boolean isFlagged = !annotation.flags().flaggedAs().isEmpty();
    comments++;
    flagged += isFlagged ? 1 : 0;
    for (Finding finding : annotation.flags().findings()) {
      bySeverity.merge(finding.severity(), 1, Integer::sum);
    }
    int[] month = month(annotation.comment().postedAt());
    month[0]++;
    month[1] += isFlagged ? 1 : 0;
  }

  private int[] month(@Nullable PostedAt at) {
    String name = at == null ? OTHER : at.local().toString().substring(0, 7);
    boolean full = months.size() >= MOST_MONTHS && !months.containsKey(name);
    return months.computeIfAbsent(full ? OTHER : name, unseen -> new int[2]);
  }

  void heat(AuthorHeat heat) {
    measured += heat.comments();
    given += heat.given() * heat.comments();
    if (heat.received() != null) {
      measuredAnswers += heat.answers();
      received += heat.received() * heat.answers();
    }
  }

  int findings() {
    return bySeverity.values().stream().mapToInt(Integer::intValue).sum();
  }

  int of(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }
}
