package threadlens.ingest.html.repeating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class PatternsTest {
  private final Patterns patterns = new Patterns();

  @Test
  void texts_that_differ_in_digits_and_capital_letters_are_one() {
    assertThat(patterns.of("Posts: 345")).isEqualTo(0);
    assertThat(patterns.of("posts: 7")).isEqualTo(0);
    assertThat(patterns.of("posts: 7 of 12")).isEqualTo(1);
    assertThat(patterns.of("posts: ")).isEqualTo(2);
    assertThat(patterns.known("POSTS: 1 of 2")).isEqualTo(1);
    assertThat(patterns.known("post: 1")).isEqualTo(-1);
    assertThat(patterns.of("others")).isEqualTo(3);
  }

  @Test
  @Timeout(20)
  void texts_made_to_share_a_hash_cost_no_more() {
    for (int i = 0; i < 1 << 17; i++) {
      StringBuilder text = new StringBuilder();
      for (int bit = 0; bit < 17; bit++) {
        text.append(((i >> bit) & 1) == 0 ? "a~" : "b_"); // 31 a + ~ is 31 b + _
      }
      assertThat(patterns.of(text.toString())).isEqualTo(i);
    }
  }
}
