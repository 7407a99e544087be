package threadlens.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.text.Span;

final class SpansTest {
  @Test
  void aSpanBeyondTheTextIsCutToIt() {
    assertThat(Spans.fit("abc", new Span(2, 9))).isEqualTo(new Span(2, 3));
    assertThat(Spans.fit("abc", new Span(7, 9))).isEqualTo(new Span(3, 3));
  }

  @Test
  void aSpanThatCutsACharacterGrowsToHoldIt() {
    assertThat(Spans.fit("\uD83D\uDE00\uD83D\uDE00", new Span(1, 3))).isEqualTo(new Span(0, 4));
  }

  @Test
  void spansThatOverlapOrOnlyASpacePartsAreOne() {
    assertThat(joined("one two three", new Span(4, 7), new Span(0, 3), new Span(5, 6)))
        .containsExactly(new Span(0, 7));
    assertThat(joined("one, two", new Span(0, 3), new Span(5, 8)))
        .containsExactly(new Span(0, 3), new Span(5, 8));
  }

  @Test
  void emptySpansAreLeftOutAndOfManyTheFirstStay() {
    assertThat(joined("abc", new Span(1, 1), new Span(8, 9))).isEmpty();
    assertThat(Spans.joined("a,b,c", List.of(new Span(4, 5), new Span(2, 3), new Span(0, 1)), 2))
        .containsExactly(new Span(0, 1), new Span(2, 3));
  }

  private static List<Span> joined(String text, Span... spans) {
    return Spans.joined(text, List.of(spans), 10);
  }
}
