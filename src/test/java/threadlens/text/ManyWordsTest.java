package threadlens.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ManyWordsTest {
  private static final ManyWords WORDS = ManyWords.of(List.of("phpBB", "viewtopic.php", "XF"));

  @Test
  void any_of_the_words_will_do() {
    assertThat(WORDS.anyIn("<a href=viewtopic.php>")).isTrue();
    assertThat(WORDS.anyIn("by phpBB.")).isTrue();
  }

  @Test
  void what_is_cut_off_at_the_end_is_no_word() {
    assertThat(WORDS.anyIn("phpB ph p")).isFalse();
    assertThat(WORDS.anyIn("")).isFalse();
  }

  @Test
  void words_stand_among_letters_of_any_script() {
    assertThat(WORDS.anyIn("\u0639XF\u0639")).isTrue();
  }

  @Test
  void a_word_of_one_letter_is_refused() {
    assertThatThrownBy(() -> ManyWords.of(List.of("x"))).hasMessage("not two letters or more: 'x'");
  }

  @Test
  void words_may_be_of_any_script_and_stand_within_others() {
    ManyWords words = ManyWords.of(List.of("\u0645\u0646\u0630", "ago", "gestern"));
    assertThat(words.anyIn("vorgestern")).isTrue();
    assertThat(words.anyIn("\u0645\u0646\u0630 \u064a\u0648\u0645\u064a\u0646")).isTrue();
    assertThat(words.anyIn("Gestern, agog")).isTrue();
    assertThat(words.anyIn("gesterday or ag")).isFalse();
  }
}
