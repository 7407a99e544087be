package threadlens.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import threadlens.linking.LinkFitting;
import threadlens.linking.LinkWeights;
import threadlens.model.CommentId;

/**
 * What is learned from which labelled conversations. Forum threads and chats teach what they are,
 * and forum threads once more, told again as pages; pages are read with their times and without,
 * and a small set of them counts for more than its size.
 */
final class LinkLessons {
  /** Below this probability nothing is concluded: a wrong parent is worse than none. */
  static final double LIMIT = 0.5;

  /** The links found before are those of the weights of the round before. */
  private static final int ROUNDS = 3;

  /** What a comment of a thread told again counts beside one of a page. */
  private static final double TOLD_AGAIN = 0.3;

  private static final Set<String> CHAT = Set.of("chat");
  private static final Set<String> PAGE = Set.of("page", "threaded");

  private final List<LinkSet> sets = new ArrayList<>();

  /** Adds conversations to learn from. */
  LinkLessons with(LinkSet set) {
    sets.add(set);
    return this;
  }

  /** Learns all, several times over. */
  LinkWeights fit() {
    LinkWeights weights = round(new LinkFitting());
    for (int more = 1; more < ROUNDS; more++) {
      weights = round(new LinkFitting(weights));
    }
    return weights;
  }

  private LinkWeights round(LinkFitting fitting) {
    sets.forEach(set -> learn(fitting, set));
    return fitting.fit(LIMIT);
  }

  private static void learn(LinkFitting fitting, LinkSet set) {
    List<LinkThread> threads = set.threads();
    for (int i = 0; i < threads.size(); i++) {
      LinkThread thread = threads.get(i);
      switch (set.kind()) {
        case LinkSet.CHAT -> learn(fitting, thread, 1, CHAT, false);
        case LinkSet.POSTS -> learnPosts(fitting, thread, i);
        default -> {
          double weight = Math.sqrt(1000.0 / Math.max(1, set.scored()));
          learn(fitting, thread, weight, PAGE, false);
          learn(fitting, Retold.timeless(thread), weight / 2, PAGE, false);
        }
      }
    }
  }

  private static void learnPosts(LinkFitting fitting, LinkThread thread, int number) {
    learn(fitting, thread, 1, Set.of("forum"), false);
    if (Retold.keepsNoParents(thread)) {
      return;
    }
    LinkThread told =
        switch (number % 3) {
          case 0 -> Retold.nested(thread);
          case 1 -> Retold.timeless(Retold.nested(thread));
          default -> Retold.inOrderOfTime(thread);
        };
    learn(fitting, told, TOLD_AGAIN, PAGE, true);
  }

  private static void learn(
      LinkFitting fitting,
      LinkThread thread,
      double weight,
      Set<String> settings,
      boolean answersOnly) {
    List<@Nullable Set<CommentId>> parents = new ArrayList<>();
    for (LinkThread.Answer answer : thread.answers()) {
      parents.add(answer.scored() ? answer.parents() : null);
    }
    fitting.learn(
        thread.comments(), parents, new LinkFitting.Lesson(weight, settings, answersOnly));
  }
}
