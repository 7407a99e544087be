package threadlens.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import threadlens.model.Evidence;
import threadlens.model.ReplyLink;
import threadlens.text.Span;

/** What evidence points at, and the kinds that look at standing, hosts, questions and time. */
final class MoreEvidenceTest {
  private static final String LONG =
      "The committee counted four hundred signatures before noon on Tuesday.";

  private static Evidence of(ReplyLink link, String kind) {
    return link.evidence().stream()
        .filter(evidence -> evidence.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new AssertionError(kind + " is not in " + link.evidence()));
  }

  private static List<String> words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).toList();
  }

  @Test
  void a_quotation_is_marked_in_both_comments() {
    String answer = "counted four hundred signatures before noon? I saw forty.";
    Talk talk =
        new Talk()
            .says("north_wind", "", LONG)
            .says("sannine", "", "Who was there to see it?")
            .says("saida1975", "", answer);
    Evidence quoted = of(talk.link(3), "quoted-text");
    assertThat(words(quoted.spans(), answer))
        .containsExactly("counted four hundred signatures before noon");
    assertThat(words(quoted.parentSpans(), LONG))
        .containsExactly("counted four hundred signatures before noon");
  }

  @Test
  void a_name_is_marked_where_it_stands() {
    String answer = "I crossed it yesterday, north_wind, and you did not.";
    Talk talk = new Talk().says("north_wind", "", LONG).says("sannine", "", answer);
    assertThat(words(of(talk.link(2), "named-author").spans(), answer))
        .containsExactly("north_wind");
  }

  @Test
  void shared_words_are_marked_in_both_comments() {
    String asks = "Which harbour ships the tangerines this winter?";
    String answer = "Tangerines go through the northern harbour.";
    Talk talk = new Talk().says("north_wind", "", asks).says("sannine", "", answer);
    Evidence shared = of(talk.link(2), "shared-words");
    assertThat(words(shared.spans(), answer)).containsExactly("Tangerines", "harbour");
    assertThat(words(shared.parentSpans(), asks)).containsExactly("harbour", "tangerines");
  }

  @Test
  void a_comment_may_be_named_by_its_number() {
    Talk talk =
        new Talk()
            .says("north_wind", "", "The road is open again.")
            .says("sannine", "", "Cheese is dear this year.")
            .says("saida1975", "", "Figs for everybody.")
            .says("Layla", "", "@2 not in the valley, where it costs half.");
    assertThat(talk.lastAnswer()).isEqualTo("inferred 2 sannine");
    assertThat(of(talk.link(4), "explicit-words").because()).isEqualTo("names comment 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is a post 2/11 world.",
        "He is number 2 in the league.",
        "We are #2 again.",
        "The post 2.5 km up the road is shut.",
      })
  void a_number_that_is_no_comments_names_none(String text) {
    Talk talk =
        new Talk()
            .says("north_wind", "", "The road is open again.")
            .says("sannine", "", "Cheese is dear this year.")
            .says("saida1975", "", "Figs for everybody.")
            .says("Layla", "", text);
    assertThat(talk.link(4).evidence()).extracting(Evidence::kind).doesNotContain("explicit-words");
    assertThat(talk.lastAnswer()).isNotEqualTo("inferred 2 sannine");
  }

  @Test
  void a_name_before_I_is_spoken_to() {
    Talk talk =
        new Talk()
            .says("cedar_first", "10:00", "The road is open again.")
            .says("sannine", "10:05", "Cheese is dear this year.")
            .says("sannine", "11:00", "Cedar first I was never against roads as such.");
    assertThat(talk.lastAnswer()).isEqualTo("inferred 1 cedar_first");
  }

  @Test
  void dates_that_a_site_puts_on_each_comment_are_no_quotation() {
    Talk talk = new Talk();
    for (int i = 0; i < 4; i++) {
      talk.says("user" + (char) ('a' + i), "", "sagt: 10. Februar 2019 um 18:05 Uhr, Nummer " + i);
    }
    assertThat(talk.link(4).evidence()).extracting(Evidence::kind).doesNotContain("quoted-text");
  }

  @Test
  void a_clock_that_is_put_back_once_makes_no_threaded_page() {
    Habits habits = new Habits();
    for (int i = 0; i < 60; i++) {
      habits.saw(30, false, false);
    }
    habits.wentBack();
    assertThat(habits.setting()).isEqualTo(Setting.PAGE);
    habits.wentBack();
    habits.wentBack();
    assertThat(habits.setting()).isEqualTo(Setting.THREADED);
  }

  @Test
  void the_newest_stand_first_where_each_beginning_is_older_than_all_above() {
    Habits habits = new Habits();
    for (long second : new long[] {900, 950, 700, 720, 500, 510}) {
      habits.at(second);
      habits.saw(30, false, false);
    }
    assertThat(habits.newestFirst()).isTrue();
    assertThat(habits.beforeAll(400)).isTrue();
    assertThat(habits.beforeAll(505)).isFalse();
  }

  @Test
  void first_words_tell_what_a_comment_does() {
    assertThat(Opening.of(Words.of("Thanks a lot"), 0)).isEqualTo(Opening.THANKS);
    assertThat(Opening.of(Words.of("!paste"), 0)).isEqualTo(Opening.COMMANDS);
    assertThat(Opening.of(Words.of("شكرا كتير"), 0)).isEqualTo(Opening.THANKS);
    assertThat(Opening.of(Words.of(""), 0)).isEqualTo(Opening.OTHER);
  }

  @Test
  void a_host_who_answers_everybody_answers_the_one_above() {
    Talk talk = new Talk();
    List<String> visitors = List.of("Nadia", "Tarek", "Mona", "Rami", "Hala");
    for (String visitor : visitors) {
      talk.says(visitor, "", "Lovely photographs of " + visitor + "'s own street, bravo!");
      talk.says("Karma", "", "So glad that it pleases.");
    }
    talk.says("Youssef", "", "When is the next walk through the old town?");
    talk.says("Karma", "", "In March, with luck.");
    assertThat(talk.lastAnswer()).isEqualTo("inferred 11 Youssef");
  }
}
