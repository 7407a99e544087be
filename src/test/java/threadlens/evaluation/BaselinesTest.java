package threadlens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import threadlens.evaluation.Baselines.Rule;
import threadlens.evaluation.LinkThread.Role;
import threadlens.model.CommentId;

final class BaselinesTest {
  private static final String FERRY = "The ferry to the island was late again";
  private static final String BUS = "Nobody ever asks the driver of the bus";

  @Test
  void previous_is_the_nearest_above_by_another_author() {
    Made made = new Made().say("gull", "x").say("heron", "x").say("heron", "x").say("gull", "x");

    assertParents(made, Rule.PREVIOUS, null, 0, 0, 2);
  }

  @Test
  void root_is_the_opening_post_or_nobody() {
    assertParents(
        new Made().say("gull", "x", Role.OPENING).say("heron", "x").say("gull", "x"),
        Rule.ROOT,
        0,
        0,
        0);
    assertParents(new Made().say("gull", "x").say("heron", "x"), Rule.ROOT, null, null);
  }

  @Test
  void shared_words_are_sought_from_the_top_and_by_others() {
    Made made =
        new Made()
            .say("gull", FERRY)
            .say("heron", "THE FERRY, to the island: was late. No!")
            .say("gull", FERRY + ", I said.") // not the author's own
            .say("crow", FERRY);

    assertParents(made, Rule.WORDS, null, 0, 1, 0);
  }

  @Test
  void of_several_shared_runs_the_first_in_the_text_is_meant() {
    Made made = new Made().say("gull", FERRY).say("heron", BUS).say("crow", BUS + " " + FERRY);

    assertParents(made, Rule.WORDS, null, 0, 1);
  }

  @Test
  void five_words_are_too_few() {
    Made made =
        new Made().say("gull", FERRY).say("heron", "x").say("crow", "The ferry to the island?");

    assertParents(made, Rule.WORDS, null, 0, 1);
  }

  @Test
  void what_is_later_in_time_shares_nothing() {
    Made made =
        new Made()
            .say("gull", FERRY)
            .at(9)
            .say("heron", FERRY)
            .at(7)
            .say("crow", "x")
            .at(8)
            .say("tern", FERRY)
            .at(8);

    assertParents(made, Rule.WORDS, null, 0, 1, 1);
  }

  @Test
  void a_whole_name_means_its_latest_comment() {
    Made made =
        new Made()
            .say("Old Gull", "x")
            .say("Old Gull", "x")
            .say("heron", "x")
            .say("crow", "what the old gull says")
            .say("tern", "gull, no. Herons? No.");

    assertParents(made, Rule.WORDS, null, 0, 1, 1, 3);
  }

  @Test
  void where_words_say_nothing_the_one_above_is_meant_whoever_wrote_it() {
    Made made = new Made().say("gull", "x").say("heron", "x").say("heron", "y");

    assertParents(made, Rule.WORDS, null, 0, 1);
  }

  @Test
  void lines_without_an_author_are_passed_over_where_others_have_one() {
    assertParents(
        new Made().say("gull", "x").say("", "gull joins").say("heron", "x"),
        Rule.PREVIOUS,
        null,
        0,
        0);
    assertParents(new Made().say("", "x").say("", "x"), Rule.PREVIOUS, null, 0);
  }

  private static void assertParents(Made made, Rule rule, @Nullable Integer... parents) {
    @Nullable CommentId[] expected =
        Arrays.stream(parents)
            .map(parent -> parent == null ? null : Made.id(parent))
            .toArray(CommentId[]::new);
    assertThat(Baselines.of(made.thread()).parents(rule)).containsExactly(expected);
  }
}
