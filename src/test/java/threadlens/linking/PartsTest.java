package threadlens.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import threadlens.text.Spelling;

/** The small parts that linking rests on. */
final class PartsTest {
  @Test
  void a_number_map_holds_what_a_map_holds() {
    NumberMap numbers = new NumberMap();
    Map<Long, Integer> map = new HashMap<>();
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      long key = random.nextInt(500) + 1L;
      if (random.nextInt(3) == 0) {
        numbers.remove(key);
        map.remove(key);
      } else {
        numbers.put(key, i);
        map.put(key, i);
      }
    }
    assertThat(numbers.size()).isEqualTo(map.size());
    for (long key = 0; key <= 501; key++) {
      assertThat(numbers.valueOf(key)).isEqualTo(map.getOrDefault(key, NumberMap.ABSENT));
    }
  }

  @Test
  void words_written_as_one_have_the_number_of_the_name() {
    Words words = Words.of("Lebanon first!");
    assertThat(words.joined(0, 1)).isEqualTo(Words.number("lebanon_first"));
  }

  @Test
  void names_are_parted_at_marks_digits_and_capitals() {
    assertThat(Names.pieces("lebanon_first")).containsExactly("lebanon", "first");
    assertThat(Names.pieces("FlameCatcher")).containsExactly("flame", "catcher");
    assertThat(Names.pieces("chad77")).containsExactly("chad");
    assertThat(Names.pieces("popeye")).isEmpty();
  }

  @Test
  void swapped_letters_are_one_step() {
    assertThat(Spelling.distance("popeye", "poepye", 2)).isEqualTo(1);
    assertThat(Spelling.distance("popeye", "cedre", 2)).isEqualTo(3);
  }

  @Test
  void names_in_two_scripts_have_one_skeleton() {
    assertThat(Skeleton.of("layla", true)).isEqualTo(Skeleton.of("ليلى", true)).isNotNull();
    assertThat(Skeleton.of("7asan", false)).isEqualTo(Skeleton.of("حسن", false)).isNotNull();
    assertThat(Skeleton.of("mohammad", false)).isEqualTo(Skeleton.of("محمد", false)).isNotNull();
  }
}
