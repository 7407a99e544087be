package threadlens.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkupWordsTest {
  private static final MarkupWords WORDS =
      new MarkupWords(List.of(List.of("phpBB", "viewtopic.php"), List.of("phrase"), List.of("XF")));

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
    assertThatThrownBy(() -> new MarkupWords(List.of(List.of("x"))))
        .hasMessage("not two letters of ASCII or more: 'x'");
  }
}
