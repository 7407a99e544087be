package threadlens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import threadlens.evaluation.LinkThread.Role;
import threadlens.stats.Partitions;

final class ChainsTest {
  @Test
  void a_chain_is_a_comment_that_answers_nobody_and_all_below_it() {
    LinkThread thread =
        new Made().say("a", "").say("b", "").say("c", "", 0).say("d", "", 2).say("e", "").thread();

    assertSame(Chains.ofGold(thread), 1, 2, 1, 1, 3);
  }

  @Test
  void a_comment_that_answers_two_chains_makes_them_one() {
    LinkThread thread = new Made().say("a", "").say("b", "").say("c", "", 0, 1).thread();

    assertSame(Chains.ofGold(thread), 1, 1, 1);
  }

  @Test
  void context_joins_what_answers_it_and_is_not_counted() {
    LinkThread thread =
        new Made()
            .say("a", "", Role.CONTEXT)
            .say("b", "", Role.CONTEXT)
            .say("c", "", 0)
            .say("d", "", 0)
            .say("e", "", 1)
            .thread();

    assertSame(Chains.ofGold(thread), 1, 1, 2);
    assertSame(
        Chains.of(
            thread,
            List.of(
                Set.of(),
                Set.of(Made.id(0)), // whom context answers is not known
                Set.of(Made.id(0)),
                Set.of(Made.id(1)),
                Set.of())),
        1,
        2,
        3);
  }

  @Test
  void opening_posts_and_doubtful_comments_belong_to_chains() {
    LinkThread thread =
        new Made()
            .say("a", "", Role.OPENING)
            .say("b", "", Role.DOUBTFUL, 0)
            .say("c", "", 1)
            .thread();

    assertSame(Chains.ofGold(thread), 1, 1, 1);
  }

  @Test
  void a_chain_of_many_thousand_links_is_no_trouble() {
    Made made = new Made().say("a", "");
    IntStream.range(1, 50_000).forEach(i -> made.say("a", "", i - 1));

    assertThat(IntStream.of(Chains.ofGold(made.thread())).distinct()).hasSize(1);
  }

  private static void assertSame(int[] chains, int... expected) {
    Partitions agreement = Partitions.of(expected, chains);
    assertThat(agreement.shared()).isEqualTo(expected.length);
    assertThat(chains).hasSameSizeAs(expected);
  }
}
