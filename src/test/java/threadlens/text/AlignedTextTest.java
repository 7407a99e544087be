package threadlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlignedTextTest {
  /** "Straße!" folded to "strasse!": one letter became two. */
  private static final AlignedText STREET =
      new AlignedText(
          "Straße!",
          "strasse!",
          new int[] {0, 1, 2, 3, 4, 4, 5, 6},
          new int[] {1, 2, 3, 4, 5, 5, 6, 7});

  @Test
  void aSpanOfTheFoldedTextLeadsBackToWhatMadeIt() {
    assertThat(STREET.toOriginal(new Span(4, 6))).isEqualTo(new Span(4, 5));
  }

  @Test
  void aSpanOfTheTextLeadsToAllThatCameOfIt() {
    assertThat(STREET.toNormalized(new Span(4, 5))).isEqualTo(new Span(4, 6));
    assertThat(STREET.toNormalized(new Span(0, 7))).isEqualTo(new Span(0, 8));
    assertThat(STREET.toNormalized(new Span(7, 7)).length()).isZero();
  }
}
