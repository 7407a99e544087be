package threadlens.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import threadlens.linking.ThreadLinker;

/**
 * Scores reply links against labelled conversations.
 *
 * @param part which threads of each set to score
 */
public record LinkEvaluation(LinkGold gold, Part part) {

  /**
   * Links the conversations of a set and scores the links.
   *
   * @param path a file or folder in any form that {@link LinkGold} reads
   * @throws UnusableGoldException if it cannot be read, or gold and page do not fit
   */
  public Scores scores(Path path, ThreadLinker linker) {
    LinkSet set = gold.read(path);
    List<LinkedThread> linked =
        part.of(set.threads()).stream().map(thread -> LinkedThread.of(thread, linker)).toList();
    return scores(path, set, linked, linker.limit(), List.of());
  }

  /**
   * Scores weights on threads that they were not fitted to (cross-validation, Stone 1974): for each
   * of several parts of the threads, weights are fitted to the other parts of all sets together.
   *
   * @param paths the sets; all are learned from and scored
   * @param with sets that are learned from in every round, and not scored
   * @param folds how many parts, at least 2; thread i of a set is in part i modulo this number
   * @return for each set, the figures of all its threads together
   * @throws UnusableGoldException if a set cannot be read, or gold and page do not fit
   */
  public List<Scores> crossFitted(List<Path> paths, List<Path> with, int folds) {
    List<LinkSet> sets = paths.stream().map(gold::read).toList();
    CrossFit fit =
        new CrossFit(
            sets.stream().map(set -> new LinkSet(set.kind(), part.of(set.threads()), 0)).toList(),
            with.stream().map(gold::read).toList(),
            folds);
    List<List<LinkedThread>> linked = fit.linked();
    List<Scores> scores = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      scores.add(
          scores(
              paths.get(i),
              sets.get(i),
              linked.get(i),
              LinkLessons.LIMIT,
              how(paths, with, folds)));
    }
    return scores;
  }

  private static List<String> how(List<Path> paths, List<Path> with, int folds) {
    return List.of(
        "weights: for each of "
            + folds
            + " parts, thread i in part i modulo "
            + folds
            + ", fitted to the other parts of "
            + LinkWeightsFile.names(paths)
            + (with.isEmpty() ? "" : " and to all of " + LinkWeightsFile.names(with)));
  }

  /** Returns all figures, in the order to show them. */
  static List<Figure> figures(List<LinkedThread> linked) {
    List<LinkRow> rows = rows(linked);
    ThreadFigures figures = new ThreadFigures(linked.size());
    LinkFigures.add(rows, figures);
    BaselineFigures.add(linked.stream().map(LinkedThread::thread).toList(), figures);
    ChainFigures.add(linked, figures);
    CalibrationFigures.add(rows, figures);
    return figures.figures();
  }

  private static List<LinkRow> rows(List<LinkedThread> linked) {
    List<LinkRow> rows = new ArrayList<>();
    for (int i = 0; i < linked.size(); i++) {
      rows.addAll(linked.get(i).rows(i));
    }
    return rows;
  }

  private Scores scores(
      Path path, LinkSet set, List<LinkedThread> linked, double limit, List<String> how) {
    List<String> asked = new ArrayList<>();
    asked.add(
        set.kind()
            + ", "
            + part.word()
            + " threads: "
            + linked.size()
            + ", comments scored: "
            + rows(linked).size()
            + (set.nameless() == 0
                ? ""
                : "; pages without usable names left out: " + set.nameless()));
    asked.add(
        "edge accuracy: the share whose first candidate is the gold parent, or nobody where the gold"
            + " has none");
    asked.add(
        "exact chains: of two comments or more, with just the comments of a gold one; 1-1 overlap:"
            + " comments in common when chains are paired one to one");
    asked.add("what the gold says, and what the source states of replies, was hidden");
    asked.add("below a probability of " + limit + " nothing is concluded: status unknown");
    asked.addAll(how);
    for (Baselines.Rule rule : Baselines.Rule.values()) {
      asked.add(rule.inWords(set.kind().equals(LinkSet.POSTS)));
    }
    return new Scores(
        "links", path.getFileName().toString(), asked, Sample.method("thread"), figures(linked));
  }
}
