package threadlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LowerCaseTest {
  @Test
  void everyCharacterHasTheSmallLetterThatTheJdkGives() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertThat(LowerCase.of((char) c)).isEqualTo(Character.toLowerCase((char) c));
    }
  }
}
