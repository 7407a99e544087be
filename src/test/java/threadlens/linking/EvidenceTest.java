package threadlens.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.model.Evidence;
import threadlens.model.Quote;
import threadlens.model.ReplyHints;
import threadlens.model.ReplyLink;
import threadlens.text.Span;
import threadlens.text.Spelling;

/** Each kind of evidence by itself: what it says, and what it must not say. */
final class EvidenceTest {
  private static final String LONG =
      "The committee counted four hundred signatures before noon on Tuesday.";

  private static List<String> kinds(ReplyLink link) {
    return link.evidence().stream().map(Evidence::kind).toList();
  }

  private static String because(ReplyLink link, String kind) {
    return link.evidence().stream()
        .filter(evidence -> evidence.kind().equals(kind))
        .map(Evidence::because)
        .findFirst()
        .orElse("");
  }

  @Test
  void six_words_in_a_row_are_a_quotation_of_whoever_said_them_first() {
    Talk talk =
        new Talk()
            .says("north_wind", "", LONG)
            .says("sannine", "", "Who was there to see it?")
            .says("saida1975", "", "counted four hundred signatures before noon? I saw forty.");
    assertThat(talk.lastAnswer()).isEqualTo("inferred 1 north_wind");
    assertThat(because(talk.link(3), "quoted-text")).contains("north_wind").contains("signatures");
  }

  @Test
  void a_short_marked_quotation_is_looked_up() {
    Talk talk =
        new Talk()
            .says("north_wind", "", LONG)
            .says("sannine", "", "Who was there to see it?")
            .says(
                "saida1975",
                "",
                "before noon on Tuesday\n\nNo, after.",
                new ReplyHints(null, null, List.of(new Quote(new Span(0, 22), null))));
    assertThat(talk.lastAnswer()).isEqualTo("inferred 1 north_wind");
  }

  @Test
  void ones_own_words_are_no_quotation() {
    Talk talk =
        new Talk()
            .says("north_wind", "", LONG)
            .says("sannine", "", "Who was there to see it?")
            .says("north_wind", "", LONG + " I said it before.");
    assertThat(kinds(talk.link(3))).doesNotContain("quoted-text");
  }

  @Test
  void furniture_on_every_comment_is_no_quotation() {
    Talk talk = new Talk();
    for (int i = 0; i < 9; i++) {
      talk.says("user" + (char) ('a' + i) + "x", "", "Report this comment to the site " + i * 31);
    }
    assertThat(kinds(talk.link(9))).doesNotContain("quoted-text");
  }

  @Test
  void two_people_take_turns() {
    Talk talk =
        new Talk()
            .says("north_wind", "10:00", "The road is open again.")
            .says("sannine", "10:05", "north_wind, you have not seen the bridge.")
            .says("saida1975", "10:06", "Cheese is dear this year.")
            .says("north_wind", "10:10", "I crossed it this morning, with a truck.");
    assertThat(talk.link(4).candidates().get(0).replyTo()).isEqualTo(talk.link(2).comment());
    assertThat(kinds(talk.link(4))).contains("turn-taking");
  }

  @Test
  void a_part_of_a_name_is_a_name_where_somebody_is_spoken_to() {
    Talk talk =
        new Talk()
            .says("Abu_Loz", "", "Figs for everybody.")
            .says("Layla in Malmo", "", "Send some to the north.")
            .says("sannine", "", "Nobody asked for figs.")
            .says("Abu_Loz", "", "They ripen without being asked, Layla.");
    assertThat(talk.lastAnswer()).isEqualTo("inferred 2 Layla in Malmo");
  }

  @Test
  void a_name_in_arabic_letters_is_the_user_in_latin_ones() {
    Talk talk =
        new Talk()
            .says("Samira", "", "The bakery opens at five.")
            .says("north_wind", "", "Too early for me.")
            .says("sannine", "", "يا سميرة، شكرا على المعلومة");
    assertThat(talk.lastAnswer()).isEqualTo("inferred 1 Samira");
  }

  @Test
  void a_public_figure_at_the_start_is_a_subject_not_an_address() {
    Talk talk =
        new Talk()
            .says("north_wind", "", "The road is open again.")
            .says("sannine", "", "Obama will not pay for it.")
            .says("saida1975", "", "Nasrallah, as everybody knows, did not build it.");
    assertThat(talk.link(2).addressee()).isNotEqualTo("Obama");
    assertThat(talk.link(3).addressee()).isNotEqualTo("Nasrallah");
  }

  @Test
  void who_is_spoken_of_is_not_spoken_to() {
    assertThat(Spelling.distance("mastic", "mystic", 2)).isEqualTo(1);
    Talk talk =
        new Talk()
            .says("Mystic", "", "The road is open again.")
            .says("sannine", "", "In our village the mastic trees bloom.");
    assertThat(kinds(talk.link(2))).doesNotContain("named-author");
  }

  @Test
  void whoever_was_spoken_to_before_and_is_gone_is_known_again() {
    Talk talk =
        new Talk()
            .says("Mystic", "", "Thieves? dallas, you sound like the minister himself.")
            .says("sannine", "", "Cheese is dear this year.")
            .says(
                "Mystic", "", "That is for voters, with whom you disagree Mr. Dallas cowboy, now.");
    assertThat(talk.lastAnswer()).isEqualTo("missing_parent Dallas");
  }

  @Test
  void candidates_are_always_given_even_where_nothing_is_known() {
    Talk talk = new Talk().says("", "", "One.").says("", "", "Two.").says("", "", "");
    assertThat(talk.link(3).candidates()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    double sum = talk.link(3).candidates().stream().mapToDouble(each -> each.probability()).sum();
    assertThat(sum).isLessThanOrEqualTo(1.001);
  }
}
