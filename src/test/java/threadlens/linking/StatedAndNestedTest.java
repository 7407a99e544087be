package threadlens.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import threadlens.model.CommentId;
import threadlens.model.ReplyHints;
import threadlens.model.StatedParent;

/** What the source says of replies, and what it shows. */
final class StatedAndNestedTest {
  private static ReplyHints states(@Nullable String parent) {
    return new ReplyHints(
        new StatedParent(parent == null ? null : new CommentId(parent)), null, List.of());
  }

  private static ReplyHints nested(int depth) {
    return new ReplyHints(null, depth, List.of());
  }

  @Test
  void a_stated_parent_is_sure_whatever_the_text_says() {
    Talk talk =
        new Talk()
            .says("a_fellow", "", "One bus is enough.")
            .says("someone2", "", "Two would be better.")
            .says("third_man", "", "someone2, you dream.", states("1"));
    assertThat(talk.lastAnswer()).isEqualTo("stated 1 a_fellow");
    assertThat(talk.link(3).confidence()).isEqualTo(1.0);
  }

  @Test
  void a_stated_null_answers_nobody() {
    Talk talk = new Talk().says("a_fellow", "", "One.").says("b", "", "@a_fellow no", states(null));
    assertThat(talk.lastAnswer()).isEqualTo("root");
  }

  @Test
  void a_stated_parent_that_is_not_here_is_missing() {
    Talk talk = new Talk().says("a_fellow", "", "One.").says("b", "", "no", states("77"));
    assertThat(talk.lastAnswer()).isEqualTo("missing_parent");
    assertThat(talk.link(2).candidates()).hasSize(1);
  }

  @Test
  void a_comment_said_to_answer_itself_is_linked_by_evidence() {
    Talk talk =
        new Talk()
            .says("a_fellow", "", "One bus is enough.")
            .says("b_fellow", "", "@a_fellow no", states("2"));
    assertThat(talk.lastAnswer()).isEqualTo("inferred 1 a_fellow");
  }

  @Test
  void of_two_comments_with_one_id_the_latest_earlier_one_is_meant() {
    Talk talk = new Talk();
    talk.adds(talk.comment("x", "first_man", "", "One.", ReplyHints.NONE));
    talk.adds(talk.comment("x", "second_man", "", "Two.", ReplyHints.NONE));
    talk.adds(talk.comment("x", "third_man", "", "Three.", states("x")));
    assertThat(talk.lastAnswer()).isEqualTo("stated x second_man");
  }

  @Test
  void nesting_gives_the_nearest_earlier_comment_one_step_left() {
    Talk talk =
        new Talk()
            .says("first_man", "", "One.", nested(0))
            .says("second_man", "", "Two.", nested(1))
            .says("third_man", "", "Three.", nested(1))
            .says("second_man", "", "Four.", nested(2))
            .says("first_man", "", "Five.", nested(0));
    assertThat(talk.answer(3)).isEqualTo("inferred 1 first_man");
    assertThat(talk.answer(4)).isEqualTo("inferred 3 third_man");
    assertThat(talk.answer(5)).isEqualTo("root");
  }

  @Test
  void a_nested_comment_without_a_comment_above_answers_somebody_gone() {
    Talk talk = new Talk().says("first_man", "", "One.", nested(2));
    assertThat(talk.lastAnswer()).isEqualTo("missing_parent");
  }
}
