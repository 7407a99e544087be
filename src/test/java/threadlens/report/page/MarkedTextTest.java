package threadlens.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import threadlens.model.Category;
import threadlens.model.Finding;
import threadlens.model.RuleId;
import threadlens.model.Severity;
import threadlens.model.Target;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

final class MarkedTextTest {
  @Test
  void aFindingIsMarkedAndNumberedBehindItsLastWord() {
    assertThat(shown("you are a fool, sir", finding(Severity.REVIEW, 8, 14)))
        .isEqualTo("you are |[review:a fool]1|, sir");
  }

  @Test
  void whereFindingsOverlapTheGraverShows() {
    assertThat(shown("abcdefgh", finding(Severity.NOTE, 1, 5), finding(Severity.URGENT, 3, 7)))
        .isEqualTo("a|[note:bc]|[urgent:de]1|[urgent:fg]2|h");
  }

  @Test
  void aFindingInsideAnotherIsNumberedOnItsOwn() {
    assertThat(shown("abcdef", finding(Severity.REVIEW, 0, 6), finding(Severity.NOTE, 2, 4)))
        .isEqualTo("[review:ab]|[review:cd]2|[review:ef]1");
  }

  @Test
  void twoFindingsOfOneSpanAreBothNumbered() {
    assertThat(shown("abc", finding(Severity.NOTE, 0, 3), finding(Severity.NOTE, 0, 3)))
        .isEqualTo("[note:abc]12");
  }

  @Test
  void aSpanThatCutsACharacterInTwoGrowsToHoldIt() {
    String text = "x\uD83D\uDE00y\uD83D\uDE00z";
    assertThat(shown(text, finding(Severity.NOTE, 2, 5)))
        .isEqualTo("x|[note:\uD83D\uDE00y\uD83D\uDE00]1|z");
  }

  @Test
  void aFindingOverTwoParagraphsIsMarkedInBoth() {
    assertThat(shown("one two\n\nthree", finding(Severity.NOTE, 4, 12)))
        .isEqualTo("one |[note:two]¶[note:thr]1|ee");
  }

  @Test
  void aFindingInTheUserNameMarksNothingInTheText() {
    Finding inName =
        new Finding(
            new RuleId("insult", "name"),
            1,
            Category.INSULT,
            Severity.REVIEW,
            Target.NONE,
            null,
            null,
            new Span(0, 3),
            ZoneKind.USER_NAME,
            "a name",
            List.of());
    assertThat(shown("abc", inName)).isEqualTo("abc");
  }

  @Test
  void aQuoteIsToldFromTheAuthorsOwnWords() {
    MarkedText text =
        MarkedText.of(
            "he said fool",
            new Marks(
                List.of(),
                List.of(new Zone(new Span(8, 12), ZoneKind.QUOTE, null)),
                List.of(),
                List.of()));
    assertThat(text.paragraphs().get(0))
        .extracting(Segment::text, Segment::zone)
        .containsExactly(tuple("he said ", ""), tuple("fool", "quote"));
  }

  @Test
  void theWordsOfALinkAreToldThroughFindingsAndQuotes() {
    MarkedText text =
        MarkedText.of(
            "he said fool",
            new Marks(
                List.of(finding(Severity.REVIEW, 6, 10)),
                List.of(new Zone(new Span(8, 12), ZoneKind.QUOTE, null)),
                List.of(new Span(3, 9), new Span(40, 50)),
                List.of(
                    new Marks.Back("c-2", new Span(0, 4)), new Marks.Back("c-7", new Span(3, 5)))));
    assertThat(text.paragraphs().get(0))
        .extracting(Segment::text, Segment::style, Segment::answers)
        .containsExactly(
            tuple("he ", "", "c-2"),
            tuple("s", "says", "c-2 c-7"),
            tuple("a", "says", "c-7"),
            tuple("i", "says", ""),
            tuple("d ", "s-review says", ""),
            tuple("f", "s-review z-quote says", ""),
            tuple("o", "s-review z-quote", ""),
            tuple("ol", "z-quote", ""));
  }

  @Test
  void whatHidesIsNamed() {
    assertThat(shown("a\u202Eb\u200Bc\u0000\uD800d"))
        .isEqualTo("a|<RLO>|b|<ZWSP>|c|<U+0000>|<U+D800>|d");
  }

  @Test
  void joinersStayWhereAScriptNeedsThem() {
    String persian = "می\u200Cخواهم";
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69";
    assertThat(shown(persian)).isEqualTo(persian);
    assertThat(shown(family)).isEqualTo(family);
    assertThat(shown("fo\u200Dol")).isEqualTo("fo|<ZWJ>|ol");
  }

  @Test
  void marksStackedHighAreCounted() {
    assertThat(shown("a" + "\u0301".repeat(10_000) + "b"))
        .isEqualTo("a" + "\u0301".repeat(5) + "|<+9995 marks>|b");
  }

  @Test
  void aHugeCommentIsCutAndSaysSo() {
    MarkedText text = MarkedText.of("x".repeat(1_000_000), Marks.NONE);
    assertThat(text.left()).isEqualTo(1_000_000 - MarkedText.MOST_CHARACTERS);
  }

  @Test
  void anEmptyCommentHasNoParagraph() {
    assertThat(MarkedText.of("", Marks.NONE).paragraphs()).isEmpty();
  }

  private static Finding finding(Severity severity, int start, int end) {
    return new Finding(
        new RuleId("insult", "any"),
        1,
        Category.INSULT,
        severity,
        Target.NONE,
        null,
        null,
        new Span(start, end),
        ZoneKind.BODY,
        "any",
        List.of());
  }

  /** Segments parted by |, paragraphs by ¶, marks in [], hidden characters in <>. */
  private static String shown(String text, Finding... findings) {
    return MarkedText.of(text, new Marks(List.of(findings), List.of(), List.of(), List.of()))
        .paragraphs()
        .stream()
        .map(p -> p.stream().map(MarkedTextTest::shown).collect(Collectors.joining("|")))
        .collect(Collectors.joining("¶"));
  }

  private static String shown(Segment segment) {
    String text = segment.hidden().isEmpty() ? segment.text() : "<" + segment.hidden() + ">";
    String marked =
        segment.severity().isEmpty() ? text : "[" + segment.severity() + ":" + text + "]";
    return marked + segment.ends().stream().map(String::valueOf).collect(Collectors.joining());
  }
}
