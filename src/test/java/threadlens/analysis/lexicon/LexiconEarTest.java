package threadlens.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class LexiconEarTest {
  private static final LexiconEar EAR = LexiconEar.english();

  @Test
  void a_negation_turns_what_follows_round() {
    assertThat(sum("the new road is good")).isPositive();
    assertThat(sum("the new road is not good")).isNegative();
    assertThat(sum("the new road isn’t very good")).isNegative();
    assertThat(sum("nobody was hurt")).isPositive();
    assertThat(EAR.hear("it is not good").valences().turned()).isEqualTo(1);
  }

  @Test
  void a_negation_does_not_reach_into_the_next_sentence() {
    assertThat(sum("Of course not. Good road.")).isPositive();
    assertThat(sum("Of course not\nGood road")).isPositive();
  }

  @Test
  void degrees_strengthen_and_weaken() {
    assertThat(sum("a very good road")).isGreaterThan(sum("a good road"));
    assertThat(sum("a slightly good road")).isLessThan(sum("a good road"));
    assertThat(sum("a very bad road")).isLessThan(sum("a bad road"));
  }

  @Test
  void capitals_count_where_the_rest_has_none() {
    assertThat(sum("what a GOOD road this is")).isGreaterThan(sum("what a good road this is"));
    assertThat(sum("WHAT A GOOD ROAD THIS IS")).isEqualTo(sum("what a good road this is"));
  }

  @Test
  void a_stretched_word_is_the_word_and_more() {
    assertThat(sum("goooood road")).isGreaterThan(sum("good road"));
    assertThat(EAR.hear("soooo many").style().stretched()).isEqualTo(1);
  }

  @Test
  void what_follows_but_counts_more() {
    assertThat(sum("the road is good but the bridge is bad")).isNegative();
    assertThat(sum("the bridge is bad but the road is good")).isPositive();
  }

  @Test
  void emoji_and_emoticons_are_heard_alone_and_glued_to_words() {
    assertThat(EAR.hear("the road 😡").valences().pictures()).isNegative();
    assertThat(EAR.hear("the road😍😍").valences().positives()).isEqualTo(2);
    assertThat(EAR.hear("the road :)").valences().pictures()).isPositive();
    assertThat(EAR.hear("the road:(").valences().pictures()).isNegative();
    assertThat(EAR.hear("❤️").valences().pictures()).isPositive();
  }

  @Test
  void a_phrase_is_not_what_its_words_say() {
    assertThat(sum("I can't wait for the bridge")).isPositive();
    assertThat(sum("the United Nations and the Supreme Court")).isZero();
    assertThat(sum("what a waste of time")).isNegative();
  }

  @Test
  void words_in_other_dress_are_known() {
    assertThat(sum("\"Good\"")).isPositive();
    assertThat(sum("#good")).isPositive();
    assertThat(sum("good/bad")).isEqualTo(sum("good bad"));
    assertThat(sum("(good)...bad")).isCloseTo(sum("good") + sum("bad"), within(1e-9));
  }

  @Test
  void names_of_others_and_addresses_say_nothing() {
    assertThat(sum("@goodluck https://good.example/happy www.love.example")).isZero();
  }

  @Test
  void marks_of_irony_questions_and_suppositions_are_counted() {
    assertThat(EAR.hear("what a great plan /s").count(Role.IRONIC)).isEqualTo(1);
    assertThat(EAR.hear("great plan #sarcasm").count(Role.IRONIC)).isEqualTo(1);
    assertThat(EAR.hear("Why would they?").asking()).isTrue();
    assertThat(EAR.hear("If they would").count(Role.SUPPOSED)).isEqualTo(2);
    assertThat(EAR.hear("really?!! why????? 12 or 13").style())
        .returns(2, Style::exclamations)
        .returns(4, Style::questions)
        .returns(2, Style::numbers);
    assertThat(EAR.hear("Damn, this shit works haha").count(Role.SWEARING)).isEqualTo(2);
    assertThat(EAR.hear("Damn, this shit works haha 😂").count(Role.LAUGHING)).isEqualTo(2);
    assertThat(EAR.hear("Minister: no money - or is there? ").style())
        .returns(1, Style::colons)
        .returns(1, Style::dashes)
        .returns(true, Style::endsAsking);
    assertThat(EAR.hear("Road Is Open").style().capitalised()).isEqualTo(1);
  }

  @Test
  void any_text_can_be_heard() {
    for (String text :
        new String[] {"", " ", "\uD83D", "-", "'-'", "a".repeat(9_999), "#".repeat(9)}) {
      assertThat(sum(text)).isZero();
    }
    assertThat(sum(":)".repeat(5_000))).isFinite();
    assertThat(sum("good-".repeat(5_000))).isFinite();
  }

  private static double sum(String text) {
    return EAR.hear(text).valences().sum();
  }
}
