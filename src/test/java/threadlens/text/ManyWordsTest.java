package threadlens.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ManyWordsTest {
  private static final ManyWords WORDS =
      ManyWords.ofSigns(
          List.of(List.of("phpBB", "viewtopic.php"), List.of("phrase"), List.of("XF")));

  @Test
  void each_sign_of_which_a_word_stands_there_is_told_once() {
    assertThat(WORDS.in("<a href=viewtopic.php>phpBB</a> phrases").stream()).containsExactly(0, 1);
  }

  @Test
  void what_is_cut_off_at_the_end_is_no_word() {
    assertThat(WORDS.in("phpB ph p").isEmpty()).isTrue();
    assertThat(WORDS.in("").isEmpty()).isTrue();
  }

  @Test
  void words_stand_among_letters_of_any_script() {
    assertThat(WORDS.in("\u0639XF\u0639").stream()).containsExactly(2);
  }

  @Test
  void a_word_of_one_letter_is_refused() {
    assertThatThrownBy(() -> ManyWords.ofSigns(List.of(List.of("x"))))
        .hasMessage("not two letters or more: 'x'");
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
