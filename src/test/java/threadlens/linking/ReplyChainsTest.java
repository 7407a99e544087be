package threadlens.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whole conversations in small, in the manner of saved pages. */
final class ReplyChainsTest {
  @Test
  void a_name_written_in_two_words_on_the_first_line_is_the_user() {
    Talk talk =
        new Talk()
            .says("beirut_born", "09:00", "The new bus line opens on Monday.")
            .says("lebanon_first", "09:10", "Nobody will ride in it, as usual.")
            .says("sannine", "09:20", "Lebanon first\nwhy are you against everything new here?");
    assertThat(talk.lastAnswer()).isEqualTo("inferred 2 lebanon_first");
  }

  @Test
  void a_name_with_a_full_stop_opens_an_answer() {
    Talk talk =
        new Talk()
            .says("beirut_born", "09:00", "The new bus line opens on Monday.")
            .says("sannine", "09:20", "It should have opened last year.")
            .says("coolcat", "09:25", "They had no drivers.")
            .says("beirut_born", "09:30", "sannine. The buses came late from the factory.");
    assertThat(talk.lastAnswer()).isEqualTo("inferred 2 sannine");
  }

  @Test
  void a_mention_counts_wherever_it_stands() {
    Talk talk =
        new Talk()
            .says("popeye", "09:00", "Spinach is cheaper in the south.")
            .says("sannine", "09:20", "The harvest was poor in the north.")
            .says("coolcat", "09:25", "The market was full on Friday.\n\n@popeye : +1");
    assertThat(talk.lastAnswer()).isEqualTo("inferred 1 popeye");
  }

  @Test
  void a_twisted_name_is_still_the_user() {
    Talk talk =
        new Talk()
            .says("Mystic", "09:00", "The lights will stay on this winter.")
            .says("coolcat", "09:10", "I bought candles.")
            .says("sannine", "09:20", "mastic, stop dreaming, please...");
    assertThat(talk.lastAnswer()).isEqualTo("inferred 1 Mystic");
    assertThat(talk.link(3).evidence().get(0).because()).contains("'mastic'").contains("Mystic");
  }

  @Test
  void a_name_at_the_end_of_a_sentence_that_speaks_to_somebody_is_an_address() {
    Talk talk =
        new Talk()
            .says("cedre", "09:00", "Nobody counted the votes of the diaspora.")
            .says("coolcat", "09:10", "I did not vote.")
            .says("Mystic", "09:20", "They were counted twice. So once again you fail cedre.");
    assertThat(talk.lastAnswer()).isEqualTo("inferred 1 cedre");
  }

  @Test
  void the_comment_above_is_the_one_above() {
    Talk talk =
        new Talk()
            .says("coolcat", "09:00", "Let the mayor pay for the broken road.")
            .says("sannine", "09:10", "The mayor is on holiday.")
            .says("cedre", "09:20", "Replying to your comment above: let him pay when he is back.");
    assertThat(talk.lastAnswer()).isEqualTo("inferred 2 sannine");
  }

  @Test
  void a_postscript_goes_on_where_its_author_stopped() {
    Talk talk =
        new Talk()
            .says("FlameCatcher", "16:33", "The dam was finished in time, they said.")
            .says("cedre", "17:23", "It leaks already.")
            .says("Mystic", "17:50", "All dams leak a little.")
            .says("FlameCatcher", "17:23", "PS: if it was finished, why is the lake empty?");
    assertThat(talk.lastAnswer()).isEqualTo("inferred 1 FlameCatcher");
  }

  @Test
  void whoever_is_spoken_to_and_has_no_comment_left_is_gone() {
    Talk talk =
        new Talk()
            .says("FlameCatcher", "16:33", "Back to what @Southern ? You never left.")
            .says("coolmec", "16:40", "Northern\nI hope you are doing well my friend")
            .says("Mystic", "16:44", "Thieves? dallas, you sound like the minister himself.")
            .says("chad", "16:50", "Not true k11er, after the strike the prices fell.");
    assertThat(talk.answer(1)).isEqualTo("missing_parent Southern");
    assertThat(talk.answer(2)).isEqualTo("missing_parent Northern");
    assertThat(talk.answer(3)).isEqualTo("missing_parent dallas");
    assertThat(talk.answer(4)).isEqualTo("missing_parent k11er");
  }

  @Test
  void a_common_word_is_not_the_user_of_that_name() {
    Talk talk =
        new Talk()
            .says("peace", "09:00", "The ministers met twice this week.")
            .says("chainsaw", "09:10", "They will meet again, and nothing comes of it.")
            .says("coolcat", "09:20", "I don't know man, let them talk.\n\nPEACE out!");
    assertThat(talk.link(3).replyTo()).isNotEqualTo(talk.link(1).comment());
    assertThat(talk.link(3).addressee()).isNotEqualTo("peace");
  }

  @Test
  void a_camp_is_nobodys_name() {
    Talk talk =
        new Talk()
            .says("popeye", "09:00", "The parade was short.")
            .says("sannine", "09:10", "the fact that M8ers, and M14, stayed away shows something");
    assertThat(talk.link(2).addressee()).isNotEqualTo("M8ers").isNotEqualTo("M14");
  }

  @Test
  void a_copy_above_its_original_is_no_quotation() {
    Talk talk =
        new Talk()
            .says("popeye", "18:00", "I wait for the day when I read one good argument from him.")
            .says(
                "cedre",
                "17:57",
                "I wait for the day when I read one good argument from him. Alas!");
    assertThat(talk.link(2).replyTo()).isNull();
  }

  @Test
  void a_comment_never_answers_a_later_one() {
    Talk talk =
        new Talk()
            .says("chainsaw", "18:39", "Let the mayor sort it out.")
            .says("coolmec", "19:19", "chainsaw, let him sort out his own garden first.")
            .says("popeye", "18:48", "coolmec, you are right about the garden.");
    assertThat(talk.link(3).candidates())
        .noneMatch(candidate -> talk.link(2).comment().equals(candidate.replyTo()));
  }
}
