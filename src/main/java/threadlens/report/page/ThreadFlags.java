package threadlens.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import threadlens.model.Annotation;

/** The flagged comments of a thread, as entries of lists. */
final class ThreadFlags {
  private static final int MOST_BESIDE = 30;

  private final ThreadMap map;
  private final Answers answers;
  private final Trails trails;

  /** Indexes of the flagged comments, in the order of the source. */
  private final List<Integer> flagged;

  /** Indexes of those that rank highest. */
  private final List<Integer> gravest;

  ThreadFlags(ThreadMap map) {
    this.map = map;
    this.answers = new Answers(map);
    this.trails = new Trails(map);
    List<Annotation> annotations = map.annotations();
    this.flagged =
        IntStream.range(0, annotations.size())
            .filter(i -> !annotations.get(i).flags().flaggedAs().isEmpty())
            .boxed()
            .toList();
    this.gravest =
        flagged.stream()
            .map(i -> entry(i, map.anchors().on(0), "", i))
            .sorted(FlagEntry.BY_RANK)
            .limit(MOST_BESIDE)
            .map(entry -> (int) entry.order())
            .toList();
  }

  /** Returns those that rank highest, for a page elsewhere. */
  List<FlagEntry> elsewhere(String folder, String title, long firstOrder) {
    Anchors.Links links = map.anchors().beside(folder);
    List<FlagEntry> entries = new ArrayList<>();
    for (int i : gravest) {
      entries.add(entry(i, links, title, firstOrder + i));
    }
    return entries;
  }

  /** Returns those that rank highest, for a part of the thread's own page. */
  List<FlagEntry> gravest(int part) {
    Anchors.Links links = map.anchors().on(part);
    return gravest.stream().map(i -> entry(i, links, "", i)).toList();
  }

  private FlagEntry entry(int index, Anchors.Links links, String title, long order) {
    Answered answered = answers.of(index, links);
    List<CandidateLine> others = answers.others(index, links);
    return FlagEntry.of(
        map.phrases(),
        map.at(index),
        links.to(index),
        title,
        answered,
        answered.tie() == Tie.UNKNOWN && !others.isEmpty() ? others.get(0) : null,
        trails.standing(index, links),
        order);
  }
}
