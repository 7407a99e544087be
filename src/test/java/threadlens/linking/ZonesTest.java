package threadlens.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.model.LinkedComment;
import threadlens.model.Quote;
import threadlens.model.ReplyHints;
import threadlens.model.Zone;
import threadlens.text.Span;

/** Which parts of a comment are somebody else's words, a name, or a web address. */
final class ZonesTest {
  private static List<String> zones(LinkedComment linked) {
    return linked.zones().stream().map(zone -> zone(zone, linked)).toList();
  }

  private static String zone(Zone zone, LinkedComment linked) {
    return zone.kind() + " '" + zone.span().of(linked.comment().text()) + "' " + zone.of();
  }

  @Test
  void a_line_after_a_sign_is_a_quotation() {
    Talk talk = new Talk().says("a", "", "> nobody came\n> at all\nI did.");
    assertThat(zones(talk.last())).containsExactly("QUOTE '> nobody came\n> at all' null");
  }

  @Test
  void a_copied_sentence_is_a_quotation_with_whose_words_they_are() {
    Talk talk =
        new Talk()
            .says("north_wind", "", "The committee counted four hundred names before noon.")
            .says("sannine", "", "Ha! The committee counted four hundred names before noon. Who?");
    assertThat(zones(talk.last()))
        .containsExactly("QUOTE 'The committee counted four hundred names before noon' north_wind");
  }

  @Test
  void marked_quotations_addresses_and_links_stand_in_order() {
    Talk talk =
        new Talk()
            .says("popeye", "", "Spinach is good.")
            .says(
                "sannine",
                "",
                "so they say @popeye see https://example.org/a?b=1, and www.example.com.",
                new ReplyHints(null, null, List.of(new Quote(new Span(0, 11), null))));
    assertThat(zones(talk.last()))
        .containsExactly(
            "QUOTE 'so they say' null",
            "ADDRESS '@popeye' popeye",
            "URL 'https://example.org/a?b=1' null",
            "URL 'www.example.com' null");
  }

  @Test
  void four_words_between_quotation_marks_are_a_quotation_and_one_is_not() {
    Talk talk = new Talk().says("a", "", "the \"hero\" said \"we will win it all\" and left");
    assertThat(zones(talk.last())).containsExactly("QUOTE '\"we will win it all\"' null");
  }

  @Test
  void a_quotation_that_the_markup_sets_outside_the_text_is_left_out() {
    Talk talk =
        new Talk()
            .says(
                "a",
                "",
                "short",
                new ReplyHints(null, null, List.of(new Quote(new Span(2, 90), null))));
    assertThat(talk.last().zones()).isEmpty();
  }
}
