package threadlens.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every expectation was worked out by hand. */
final class PartitionsTest {
  @Test
  void the_same_groups_agree_whatever_their_numbers() {
    assertThat(Partitions.of(new int[] {1, 1, 2, 3, 3}, new int[] {9, 9, 7, -2, -2}))
        .isEqualTo(new Partitions(5, 2, 2, 2, 5));
  }

  @Test
  void a_group_with_one_item_too_many_is_not_exact() {
    int[] gold = {1, 1, 2, 2, 3};
    int[] answers = {1, 1, 2, 2, 2};

    assertThat(Partitions.of(gold, answers)).isEqualTo(new Partitions(5, 2, 2, 1, 4));
  }

  @Test
  void groups_of_one_are_never_exact() {
    assertThat(Partitions.of(new int[] {1, 2}, new int[] {1, 2}))
        .isEqualTo(new Partitions(2, 0, 0, 0, 2));
  }

  @Test
  void groups_are_paired_as_well_as_can_be_not_greedily() {
    // In common: a-x 4, a-y 3, b-x 3. The largest first leaves 4; the best is 3 + 3.
    int[] gold = {1, 1, 1, 1, 1, 1, 1, 2, 2, 2};
    int[] answers = {8, 8, 8, 8, 9, 9, 9, 8, 8, 8};

    assertThat(Partitions.of(gold, answers).shared()).isEqualTo(6);
  }

  @Test
  void thousands_of_groups_are_paired_in_no_time() {
    // Groups of four against groups of four that begin two items later: half of each in common.
    int[] gold = IntStream.range(0, 40_000).map(item -> item / 4).toArray();
    int[] answers = IntStream.range(0, 40_000).map(item -> (item + 2) / 4).toArray();

    assertThat(Partitions.of(gold, answers))
        .isEqualTo(new Partitions(40_000, 10_000, 10_001, 0, 20_000));
  }

  @Test
  void no_items_agree_on_nothing() {
    assertThat(Partitions.of(new int[0], new int[0])).isEqualTo(new Partitions(0, 0, 0, 0, 0));
  }
}
