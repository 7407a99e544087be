package threadlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was worked out for a word is kept until another word needs its place. */
final class RememberedTest {
  private final List<String> workedOut = new ArrayList<>();
  private final Remembered<String> known =
      new Remembered<>(
          (word, kind) -> {
            workedOut.add(word);
            return word + kind;
          });

  private String of(String word) {
    return known.of(word, 0, word.length(), 0);
  }

  @Test
  void aWordIsWorkedOutOnce() {
    assertThat(of("hmar")).isEqualTo("hmar0");
    assertThat(of("hmar")).isEqualTo("hmar0");

    assertThat(workedOut).containsExactly("hmar");
  }

  @Test
  void wordsOfOneHashAreToldApartAlsoWhenTheyPushOneAnotherOut() {
    List<String> words = List.of("");
    for (int pair = 0; pair < 4; pair++) {
      words = words.stream().flatMap(word -> List.of(word + "Aa", word + "BB").stream()).toList();
    }
    assertThat(words)
        .hasSize(16)
        .allSatisfy(word -> assertThat(word).hasSameHashCodeAs("AaAaAaAa"));

    for (int round = 0; round < 2; round++) {
      assertThat(words).allSatisfy(word -> assertThat(of(word)).isEqualTo(word + "0"));
    }

    assertThat(workedOut).hasSizeGreaterThan(16);
  }

  @Test
  void shortWordsAreToldApartByLengthScriptAndKind() {
    List<String> words = List.of("a", "aa", "é", "ح", "حح", "\u0001a", "حمار", "7mar", "abcdefg");

    for (int round = 0; round < 2; round++) {
      assertThat(words).allSatisfy(word -> assertThat(of(word)).isEqualTo(word + "0"));
    }
    assertThat(known.of("7mar", 0, 4, 1)).isEqualTo("7mar1");
    assertThat(known.of("7mar", 0, 4, 63)).isEqualTo("7mar63");
    assertThat(of("7mar")).isEqualTo("7mar0");

    assertThat(workedOut).hasSize(words.size() + 2);
  }

  @Test
  void aWordIsFoundWhereverItStands() {
    assertThat(of("hmar")).isEqualTo("hmar0");
    assertThat(known.of("ya hmar inta", 3, 7, 0)).isEqualTo("hmar0");
    assertThat(known.of("ya hmara", 3, 8, 0)).isEqualTo("hmara0");

    assertThat(workedOut).containsExactly("hmar", "hmara");
  }

  @Test
  void aVeryLongWordIsNotKept() {
    String word = "7".repeat(25);
    of(word);
    of(word);

    assertThat(workedOut).hasSize(2);
  }
}
