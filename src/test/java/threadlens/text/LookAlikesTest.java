package threadlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are hard to tell apart. */
final class LookAlikesTest {
  @ParameterizedTest
  @CsvSource({
    "FIawless,Flawless", // a capital i
    "rnulberry,mulberry",
    "C0BALT,cobalt",
    "Сорrа,Copra", // Cyrillic letters
    "Ρита,Pита", // a Greek one
    "olive_tree,Olive tree",
    "a\u200Bb,ab"
  })
  void namesOfOneSkeletonLookAlike(String name, String other) {
    assertThat(LookAlikes.skeleton(name)).isEqualTo(LookAlikes.skeleton(other));
  }

  @ParameterizedTest
  @CsvSource({"olive,alive", "José,Jose", "Rana,Rama", "ريم,رين"})
  void othersDoNot(String name, String other) {
    assertThat(LookAlikes.skeleton(name)).isNotEqualTo(LookAlikes.skeleton(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " _.- ", "\uD800", "\u202E\u0000"})
  void whereNothingIsSeenThereIsNoSkeleton(String name) {
    assertThat(LookAlikes.skeleton(name)).isEmpty();
  }
}
