package threadlens.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimedLineTest {
  private static final String LONG = "a sentence of many words without any number at all in it\n";
  private static final Page PAGE = new Page("Ann\n\n" + LONG + "3 hours ago\nBen\n");

  @Test
  void linesThatCannotShowATimeCountForNothing() {
    assertThat(TimedLine.end(PAGE, 2)).isEqualTo(4);
  }

  @Test
  void allAreLookedAtWhereTheyAreFewEnough() {
    assertThat(TimedLine.end(PAGE, 9)).isEqualTo(PAGE.count());
    assertThat(TimedLine.all(PAGE)).extracting(TimedLine::line).containsExactly(3);
  }
}
