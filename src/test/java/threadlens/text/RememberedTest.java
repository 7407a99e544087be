package threadlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was worked out for a word is kept until another word needs its place. */
final class RememberedTest {
  private final List<String> workedOut = new ArrayList<>();
  private final Remembered<Integer> lengths =
      new Remembered<>(
          word -> {
            workedOut.add(word);
            return word.length();
          });

  @Test
  void aWordIsWorkedOutOnce() {
    assertThat(lengths.of("hmar")).isEqualTo(4);
    assertThat(lengths.of("hmar")).isEqualTo(4);

    assertThat(workedOut).containsExactly("hmar");
  }

  @Test
  void wordsThatShareAPlaceAreToldApart() {
    assertThat("Aa").hasSameHashCodeAs("BB");

    assertThat(lengths.of("AaBBx")).isEqualTo(5);
    assertThat(lengths.of("BBAax")).isEqualTo(5);
    assertThat(lengths.of("AaBBx")).isEqualTo(5);

    assertThat(workedOut).containsExactly("AaBBx", "BBAax", "AaBBx");
  }

  @Test
  void aVeryLongWordIsNotKept() {
    String word = "7".repeat(25);
    lengths.of(word);
    lengths.of(word);

    assertThat(workedOut).hasSize(2);
  }
}
