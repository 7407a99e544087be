package threadlens.ingest.html.repeating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
  @Test
  void ofAFewItemsAllAreLookedInto() {
    assertThat(Sample.numbers(64)).isEqualTo(IntStream.range(0, 64).toArray());
  }

  @Test
  void ofManySomeAreSpreadOverAll() {
    for (int items = 65; items < 1000; items++) {
      int[] numbers = Sample.numbers(items);
      assertThat(numbers).hasSize(64).isSorted().doesNotHaveDuplicates();
      assertThat(numbers[0]).isLessThan(1 + items / 64);
      assertThat(numbers[63]).isBetween(items - 1 - items / 64 - 1, items - 1);
    }
  }

  @Test
  void ofKindsThatTakeTurnsBothAreLookedInto() {
    for (int turns = 2; turns <= 6; turns++) {
      int each = turns;
      assertThat(Arrays.stream(Sample.numbers(64 * turns)).map(i -> i % each).distinct())
          .hasSize(turns);
    }
  }
}
