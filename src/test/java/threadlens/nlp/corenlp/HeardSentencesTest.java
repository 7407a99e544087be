package threadlens.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Equal sentences are tagged and heard once. */
final class HeardSentencesTest {
  private final HeardSentences heard = new HeardSentences();
  private final List<String> asked = new ArrayList<>();

  @Test
  void aSentenceOfTheSameWordsIsHeardOnce() {
    assertThat(tone("good", "man")).isEqualTo(tone("good", "man"));

    assertThat(asked).containsExactly("good");
  }

  @Test
  void aSentenceOfTheSameWordsIsTaggedOnce() {
    assertThat(tags("good", "man")).isEqualTo(tags("good", "man"));

    assertThat(asked).containsExactly("good");
  }

  @Test
  void tagsAreNoTone() {
    tags("good", "man");
    tone("good", "man");

    assertThat(asked).containsExactly("good", "good");
  }

  @Test
  void otherWordsAreAnotherSentence() {
    tone("good", "man");
    tone("good", "Man");
    tone("good");
    tone("goodman");

    assertThat(asked).hasSize(4);
  }

  @Test
  void aSentenceWithoutToneIsHeardOnceToo() {
    List<CoreLabel> sentence = sentence("of", "the");
    heard.tone(sentence, () -> null);

    assertThat(heard.tone(sentence, () -> List.of(1.0))).isNull();
  }

  @Test
  void whatWasHeardLongAgoIsForgotten() {
    tone("first");
    for (int i = 0; i < HeardSentences.MOST; i++) {
      tone("word" + i);
    }
    asked.clear();

    tone("first");

    assertThat(asked).containsExactly("first");
  }

  @Test
  void aLongSentenceIsNotKept() {
    String word = "a".repeat(HeardSentences.LONGEST);
    tone(word);
    tone(word);

    assertThat(asked).hasSize(2);
  }

  private @Nullable List<Double> tone(String... words) {
    return heard.tone(sentence(words), () -> List.of((double) ask(words)));
  }

  private List<String> tags(String... words) {
    return heard.tags(sentence(words), () -> List.of("NN" + ask(words)));
  }

  private int ask(String... words) {
    asked.add(words[0]);
    return asked.size();
  }

  private static List<CoreLabel> sentence(String... words) {
    return Stream.of(words)
        .map(
            word -> {
              CoreLabel label = new CoreLabel();
              label.setWord(word);
              return label;
            })
        .toList();
  }
}
