package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import threadlens.model.Problem;
import threadlens.model.RuleId;
import threadlens.model.RuleNote;
import threadlens.model.ThreadMeasures;
import threadlens.model.ThreadReport;

/** The pages of one thread, made one by one so that only one is held at a time. */
public final class ThreadPages {
  private static final int MOST_PROBLEMS = 50;
  private static final int MOST_ARTICLE = 100_000;

  private final Frame frame;
  private final ThreadReport report;
  private final String name;
  private final ThreadMap map;
  private final CommentCards cards;
  private final Chains chains;
  private final Legend legend;
  private final ThreadFlags flags;
  private final Counts counts;

  /**
   * Plans the pages; nothing is made yet.
   *
   * @param rules what rules say of themselves; one that is missing is shown by its id alone
   * @param hrefs where rules and authors have their pages by the time a page is made
   * @param name the file name of the first page, without its ending
   */
  public ThreadPages(
      Frame frame, Map<RuleId, RuleNote> rules, Hrefs hrefs, ThreadReport report, String name) {
    this.frame = frame;
    this.report = report;
    this.name = name;
    this.map = ThreadMap.of(frame.phrases(), name, report.annotations());
    this.cards = new CommentCards(map, rules, hrefs);
    this.chains = new Chains(map, cards);
    this.legend = Legend.of(map);
    this.flags = new ThreadFlags(map);
    this.counts = Counts.of(report);
  }

  public int parts() {
    return map.parts();
  }

  public String fileName(int part) {
    return Anchors.partName(name, part);
  }

  public String title() {
    return ThreadFacts.title(report.discussion());
  }

  ThreadMap map() {
    return map;
  }

  ThreadMeasures measures() {
    return report.measures();
  }

  Phrases phrases() {
    return frame.phrases();
  }

  public Counts counts() {
    return counts;
  }

  /** Returns the flagged comments that rank highest in this thread, for a list elsewhere. */
  public List<FlagEntry> flagEntries(String folder, long firstOrder) {
    return flags.elsewhere(folder, title(), firstOrder);
  }

  /**
   * Returns the comments that wait for a moderator, each made when it is asked for.
   *
   * @param firstOrder the place of the thread's first comment among all comments written
   */
  public Stream<QueueItem> queueItems(String folder, long firstOrder, QueueAnchors anchors) {
    return new QueueItems(report, map, cards, folder, anchors).all(firstOrder);
  }

  public ThreadPage page(int part) {
    boolean first = part == 0;
    List<Problem> problems = problems();
    return new ThreadPage(
        frame,
        title(),
        Words.tag(report.discussion().article().language()),
        ThreadFacts.of(phrases(), report),
        counts,
        first ? article() : null,
        first
            ? problems.stream()
                .limit(MOST_PROBLEMS)
                .map(one -> Visible.line(one.toString()))
                .toList()
            : List.of(),
        Math.max(0, problems.size() - MOST_PROBLEMS),
        flags.gravest(part),
        first ? ToneStrip.of(phrases(), report.annotations(), measures(), map.anchors()) : null,
        first ? AnswerArcs.of(phrases(), report.annotations()) : null,
        legend,
        chains.on(part),
        first ? PeopleSection.of(phrases(), report, map.anchors()) : null,
        first && !measures().values().isEmpty()
            ? MeasureTable.of(phrases(), measures().values())
            : null,
        part,
        IntStream.range(0, parts()).mapToObj(this::fileName).toList(),
        ThreadFacts.made(phrases(), report.provenance()));
  }

  private @Nullable MarkedText article() {
    String text = report.discussion().article().text();
    return text.isBlank() ? null : MarkedText.of(text, MOST_ARTICLE, Marks.NONE);
  }

  private List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(report.discussion().problems());
    report.annotations().forEach(one -> problems.addAll(one.problems()));
    return problems;
  }
}
