package threadlens.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import threadlens.annotating.OpenQuestions;
import threadlens.discourse.CourseRoll;
import threadlens.discourse.NetworkRoll;
import threadlens.discourse.StoryRoll;
import threadlens.exchange.Words;
import threadlens.model.Annotation;
import threadlens.model.CorpusCourse;
import threadlens.model.CorpusMeasures;
import threadlens.model.CorpusPeople;
import threadlens.model.CorpusStories;
import threadlens.model.Finding;
import threadlens.model.LinkStatus;
import threadlens.model.Severity;
import threadlens.model.ThreadReport;
import threadlens.people.CorpusRoll;

/** What a run of {@code analyze} came to, in a few lines. */
final class Summary {
  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private final Map<LinkStatus, Integer> links = new EnumMap<>(LinkStatus.class);
  private final CorpusRoll people = new CorpusRoll();
  private final NetworkRoll network;
  private final CourseRoll course = new CourseRoll();
  private final StoryRoll stories = new StoryRoll();
  private final OpenQuestions open = new OpenQuestions();
  private int threads;
  private int comments;
  private int flagged;
  private int problems;
  private int leftOut;

  /**
   * @param camps the camp of each author by name; null where camps are to be found
   */
  Summary(@Nullable Map<String, String> camps) {
    network = new NetworkRoll(camps);
  }

  void add(ThreadReport report) {
    threads++;
    network.add(report);
    people.add(report);
    course.add(report);
    stories.add(report);
    problems += report.discussion().problems().size();
    for (Annotation annotation : report.annotations()) {
      comments++;
      open.add(annotation);
      problems += annotation.problems().size();
      flagged += annotation.flags().flaggedAs().isEmpty() ? 0 : 1;
      links.merge(annotation.link().status(), 1, Integer::sum);
      for (Finding finding : annotation.flags().findings()) {
        findings.merge(finding.severity(), 1, Integer::sum);
      }
    }
  }

  void addLeftOut() {
    leftOut++;
  }

  /** Returns who wrote in all threads; asked for once, when all are there. */
  CorpusPeople people() {
    return people.sum();
  }

  /** Returns how replies run between camps; asked for once, when all are there. */
  CorpusMeasures measures() {
    return network.sum();
  }

  /** Returns the corpus over time. */
  CorpusCourse course() {
    return course.sum();
  }

  /** Returns the events that several discussions are about; asked for once, when all are there. */
  CorpusStories stories() {
    return stories.sum();
  }

  /** Returns the lines, without the one that says where the report is. */
  String text() {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(
        count(threads, "thread") + ", " + count(comments, "comment") + ", " + flagged + " flagged");
    lines.add("links:    " + each(LinkStatus.class, links));
    lines.add("findings: " + each(Severity.class, findings));
    if (!open.inWords().isEmpty()) {
      lines.add("not evaluated: " + open.inWords());
    }
    if (problems > 0) {
      lines.add("problems: " + problems);
    }
    if (leftOut > 0) {
      lines.add("left out: " + count(leftOut, "input"));
    }
    return lines.toString();
  }

  private static <E extends Enum<E>> String each(Class<E> type, Map<E, Integer> counts) {
    StringJoiner joined = new StringJoiner(", ");
    for (E value : type.getEnumConstants()) {
      joined.add(counts.getOrDefault(value, 0) + " " + Words.of(value));
    }
    return joined.toString();
  }

  static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
