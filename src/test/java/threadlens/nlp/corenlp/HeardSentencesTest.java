package threadlens.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Equal sentences are heard once. */
final class HeardSentencesTest {
  private final HeardSentences heard = new HeardSentences();
  private final List<String> asked = new ArrayList<>();

  @Test
  void aSentenceOfTheSameWordsAndTagsIsHeardOnce() {
    assertThat(tone("good/JJ", "man/NN")).isEqualTo(tone("good/JJ", "man/NN"));

    assertThat(asked).containsExactly("good");
  }

  @Test
  void anotherWordOrAnotherTagIsAnotherSentence() {
    tone("good/JJ", "man/NN");
    tone("good/JJ", "man/VB");
    tone("good/JJ", "Man/NN");
    tone("good/JJ");

    assertThat(asked).hasSize(4);
  }

  @Test
  void whatWasHeardLongAgoIsForgotten() {
    tone("first/NN");
    for (int i = 0; i < HeardSentences.MOST; i++) {
      tone("word" + i + "/NN");
    }
    asked.clear();

    tone("first/NN");

    assertThat(asked).containsExactly("first");
  }

  @Test
  void aLongSentenceIsNotKept() {
    String word = "a".repeat(HeardSentences.LONGEST) + "/NN";
    tone(word);
    tone(word);

    assertThat(asked).hasSize(2);
  }

  private @Nullable List<Double> tone(String... tagged) {
    List<CoreLabel> labels = new ArrayList<>();
    for (String each : tagged) {
      CoreLabel label = new CoreLabel();
      label.setWord(each.substring(0, each.indexOf('/')));
      label.setTag(each.substring(each.indexOf('/') + 1));
      labels.add(label);
    }
    return heard.tone(
        labels,
        sentence -> {
          asked.add(sentence.get(0).word());
          return List.of((double) asked.size());
        });
  }
}
