package threadlens.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import threadlens.text.Span;

final class PassageTest {
  @Test
  void theWordsStandAmongTheirNeighbours() {
    assertThat(shown("you are a fool, sir", new Span(8, 14))).isEqualTo("you are [a fool], sir");
  }

  @Test
  void whatIsFarAroundIsLeftOut() {
    String text = "word ".repeat(30) + "here" + " word".repeat(30);
    assertThat(shown(text, new Span(150, 154)))
        .isEqualTo("… " + "word ".repeat(12) + "[here]" + " word".repeat(12) + " …");
  }

  @Test
  void wordsFarApartStandWithAGapBetween() {
    String text = "first " + "word ".repeat(60) + "last";
    assertThat(shown(text, new Span(0, 5), new Span(306, 310)))
        .startsWith("[first] word")
        .contains("word … word")
        .endsWith("word [last]");
  }

  @Test
  void wordsNearEachOtherShareTheirNeighbours() {
    assertThat(shown("one two three four", new Span(4, 7), new Span(14, 18)))
        .isEqualTo("one [two] three [four]");
  }

  @Test
  void aSpanThatTakesItsSpaceWithItLosesNone() {
    assertThat(shown("one, two three", new Span(4, 9))).isEqualTo("one, [two] three");
  }

  @Test
  void aSpanOutsideTheTextMarksNothing() {
    assertThat(shown("one two", new Span(70, 90))).isEmpty();
  }

  @Test
  void aHugeTextIsCutToWhatStandsAroundTheWords() {
    assertThat(shown("x".repeat(1_000_000), new Span(500_000, 500_400)).length()).isLessThan(400);
  }

  private static String shown(String text, Span... spans) {
    return Passage.of(text, Arrays.asList(spans)).pieces().stream()
        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
