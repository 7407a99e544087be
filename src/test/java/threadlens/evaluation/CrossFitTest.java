package threadlens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.linking.ThreadLinker;

final class CrossFitTest {
  @Test
  void every_thread_is_linked_once_and_stays_in_its_place() {
    LinkSet a = set(answersTheFirst("a0"), answersTheFirst("a1"), answersTheFirst("a2"));
    LinkSet b = set(answersTheFirst("b0"));

    assertThat(new CrossFit(List.of(a, b), List.of(), 2).linked())
        .extracting(threads -> threads.stream().map(linked -> linked.thread().name()).toList())
        .containsExactly(List.of("a0", "a1", "a2"), List.of("b0"));
  }

  @Test
  void a_thread_is_linked_by_weights_that_never_saw_it() {
    LinkSet set = set(answersTheFirst("t0"), answersTheLast("t1"), answersTheFirst("t2"));
    LinkSet with = set(answersTheLast("always"));

    LinkedThread second = new CrossFit(List.of(set), List.of(with), 2).linked().get(0).get(1);

    LinkSet others = set(answersTheFirst("t0"), answersTheFirst("t2"));
    ThreadLinker linker = new ThreadLinker(new LinkLessons().with(with).with(others).fit());
    assertThat(second.links())
        .isEqualTo(LinkedThread.of(answersTheLast("t1"), linker).links())
        .isNotEqualTo(LinkedThread.of(answersTheLast("t1"), new ThreadLinker()).links());
  }

  private static LinkSet set(LinkThread... threads) {
    return new LinkSet(LinkSet.PAGES, List.of(threads), 0);
  }

  private static LinkThread answersTheFirst(String name) {
    return thread(name, false);
  }

  private static LinkThread answersTheLast(String name) {
    return thread(name, true);
  }

  private static LinkThread thread(String name, boolean last) {
    Made made = new Made().say("reader0", "The bridge was closed.");
    for (int i = 1; i < 6; i++) {
      made.say("reader" + i, "The bridge was closed on day " + i + ".", last ? i - 1 : 0);
    }
    LinkThread thread = made.thread();
    return new LinkThread(name, thread.comments(), thread.answers());
  }
}
