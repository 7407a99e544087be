package threadlens.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import threadlens.linking.ThreadLinker;

/**
 * Links every thread by weights that were not fitted to it.
 *
 * @param sets learned from and linked, part by part
 * @param with learned from in every round
 * @param folds how many parts, at least 2
 */
record CrossFit(List<LinkSet> sets, List<LinkSet> with, int folds) {

  /** Returns, for each set, its threads in their order. */
  List<List<LinkedThread>> linked() {
    List<@Nullable LinkedThread[]> linked = new ArrayList<>();
    sets.forEach(set -> linked.add(new LinkedThread[set.threads().size()]));
    for (int fold = 0; fold < folds; fold++) {
      int out = fold;
      ThreadLinker linker = fitted(thread -> thread % folds != out);
      for (int i = 0; i < sets.size(); i++) {
        List<LinkThread> threads = sets.get(i).threads();
        for (int thread = out; thread < threads.size(); thread += folds) {
          linked.get(i)[thread] = LinkedThread.of(threads.get(thread), linker);
        }
      }
    }
    return linked.stream().map(List::of).toList();
  }

  private ThreadLinker fitted(IntPredicate learned) {
    LinkLessons lessons = new LinkLessons();
    with.forEach(lessons::with);
    for (LinkSet set : sets) {
      lessons.with(
          new LinkSet(
              set.kind(),
              IntStream.range(0, set.threads().size())
                  .filter(learned)
                  .mapToObj(set.threads()::get)
                  .toList(),
              0));
    }
    return new ThreadLinker(lessons.fit());
  }
}
