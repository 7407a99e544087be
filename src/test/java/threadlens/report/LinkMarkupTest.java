package threadlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.model.LinkStatus;
import threadlens.model.ReplyCandidate;

/** What a page says of whom a comment answers, in its markup: it needs no script. */
final class LinkMarkupTest {
  private static final List<ReplyCandidate> NOBODY = List.of(SampleThreads.candidate(null, 0.4));

  private final Path folder;

  LinkMarkupTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void onlyASureLinkIsSpokenOfWithoutProbably() throws IOException {
    String page = page(LinkedThread.sample(), "threads/linked.html");
    assertThat(link(page, 3)).startsWith("answers Rana confidence high");
    assertThat(link(page, 4)).startsWith("probably answers olive confidence medium");
    assertThat(link(page, 6))
        .startsWith("probably answers Southern, whose comment is gone confidence medium");
    assertThat(link(page, 8)).startsWith("whom it answers cannot be told");
    assertThat(link(page, 9)).startsWith("answers Karim stated by the page");
    assertThat(link(page, 1)).startsWith("probably answers nobody confidence medium");
  }

  @Test
  void somebodySpokenToIsNamedEvenIfNobodyIsConcluded() throws IOException {
    SampleThreads thread =
        SampleThreads.at("seeds/odd.txt")
            .says("Rana", "Well, Southern?")
            .link(LinkStatus.UNKNOWN, null, "Southern", 0.4, NOBODY)
            .says("Karim", "Quite so.")
            .link(LinkStatus.MISSING_PARENT, null, null, 1, NOBODY)
            .says("olive", "To all:")
            .link(LinkStatus.ROOT, null, null, 1, NOBODY);
    String page = page(thread, "threads/odd.html");
    assertThat(link(page, 1))
        .startsWith("whom it answers cannot be told, though it speaks to Southern");
    assertThat(link(page, 2)).startsWith("answers a comment that is gone stated by the page");
    assertThat(link(page, 3)).startsWith("answers nobody stated by the page");
  }

  @Test
  void theCandidatesOfAnUnknownLinkAreShownWithWhatTheySay() throws IOException {
    assertThat(link(page(LinkedThread.sample(), "threads/linked.html"), 8))
        .containsSubsequence(
            "What speaks for Karim:",
            "perhaps Karim low The board meets on Monday at nine.",
            "perhaps nobody low",
            "perhaps Rana low The pumps failed again. Nobody at the board picks up");
  }

  @Test
  void theSecondBestOfAnUnsureLinkStandsInSightAndThatOfASureOneInItsEvidence() throws IOException {
    String page = page(LinkedThread.sample(), "threads/linked.html");
    assertThat(card(page, 4)).containsSubsequence("</details>", "or perhaps");
    assertThat(card(page, 3)).containsSubsequence("or perhaps", "</details>");
  }

  @Test
  void theSecondBestIsNamedEvenFarBehind() throws IOException {
    SampleThreads thread =
        SampleThreads.at("seeds/far.txt")
            .says("Rana", "One.")
            .answers(1, "Karim", "Two.")
            .link(
                LinkStatus.INFERRED,
                1,
                null,
                0.99,
                List.of(
                    SampleThreads.candidate(1, 0.99),
                    SampleThreads.candidate(null, 0.004),
                    SampleThreads.candidate(2, 0.001)));
    assertThat(link(page(thread, "threads/far.html"), 2))
        .contains("far behind: nobody low")
        .doesNotContain("Karim low");
  }

  @Test
  void theWordsThatSaySoAreMarkedInBothComments() throws IOException {
    String page = page(LinkedThread.sample(), "threads/linked.html");
    assertThat(card(page, 3))
        .as("in the answer, where a finding overlaps too")
        .contains("<span class=\"says\">Nobody at the board, y</span>")
        .contains("<mark class=\"s-urgent says\">ou f</mark>")
        .contains("<mark class=\"s-urgent\">ool?</mark>")
        .as("in the evidence, as an excerpt of the comment answered")
        .contains("The pumps failed again. <mark class=\"says\">Nobody at the board</mark> picks");
    assertThat(card(page, 1)).contains("<span data-by=\"c-c3\">Nobody at the board</span>");
  }

  @Test
  void aCardShowsItsChainAndAnUnsureStepOfIt() throws IOException {
    String page = page(LinkedThread.sample(), "threads/linked.html");
    assertThat(link(page, 5)).contains("Rana ← olive ←? ziad ← this · 4th of 4");
    assertThat(link(page, 7)).contains("Southern (gone) ←? walker ← this · 2nd of 2");
    assertThat(page).contains("<h3 id=\"chain-3\">");
  }

  @Test
  void ofALongChainTheFirstAndTheLastAreNamed() throws IOException {
    String page = page(DeepThread.of(9), "threads/deep.html");
    assertThat(link(page, 9))
        .contains("Rana ← … ← Nadim Abou Khalil al-Haj… ← Rana ← Nadim Abou Khalil al-Haj… ← this");
    assertThat(link(page, 5))
        .contains("Rana ← Nadim Abou Khalil al-Haj… ← Rana ← Nadim Abou Khalil al-Haj… ← this");
  }

  @Test
  void theTreeTellsKindsOfLinksApartAndSaysWhatItsLinesMean() throws IOException {
    String page = page(LinkedThread.sample(), "threads/linked.html");
    for (String kind : List.of("stated", "sure", "unsure", "gone", "unknown")) {
      assertThat(page).contains("<li class=\"tie-" + kind + "\">\n<article");
    }
    assertThat(text(page))
        .contains("stated by the page", "inferred, and sure", "inferred, not sure")
        .contains("words that say whom a comment answers");
  }

  @Test
  void aFlagShowsWhatWasAnsweredAndWhereItStands() throws IOException {
    String index = page(LinkedThread.sample(), "index.html");
    String thread = Files.readString(folder.resolve("threads/linked.html"));
    assertThat(text(index))
        .contains("answers Rana confidence high The pumps failed again. Nobody at the board")
        .contains("whom it answers cannot be told — perhaps Karim low The board meets")
        .contains("Water board meets, 2nd of 4 in its chain")
        .contains("Water board meets, alone in its chain");
    assertThat(index).contains("href=\"threads/linked.html#chain-1\"");
    assertThat(text(thread.substring(0, thread.indexOf("replies-title"))))
        .contains("answers Rana confidence high The pumps failed again.")
        .contains("2nd of 4 in its chain");
  }

  @Test
  void noLinkShowsAProbability() throws IOException {
    String page = page(LinkedThread.sample(), "threads/linked.html");
    for (int number = 1; number <= 9; number++) {
      assertThat(link(page, number)).doesNotContainPattern("\\d ?%|\\d\\.\\d");
    }
  }

  @Test
  void tenThousandSpansInAndBeyondTheTextAreCapped() throws IOException {
    String page = page(HostileThread.sample(), "threads/hostile.html");
    assertThat(Pattern.compile("class=\"[^\"]*says\"").matcher(card(page, 10)).results().count())
        .isLessThan(300);
    assertThat(card(page, 10)).contains("far ⟨RLO⟩ away").doesNotContain("<img");
  }

  @Test
  void anEndlessNameIsCutWhereItStandsBesideOthers() throws IOException {
    assertThat(link(page(HostileThread.sample(), "threads/hostile.html"), 10))
        .contains("or perhaps " + "x".repeat(80) + "… low");
  }

  private String page(SampleThreads thread, String path) throws IOException {
    try (ReportFolder report =
        ReportFolder.open(folder, SampleThreads.run(), List.of(new HtmlReport()))) {
      report.write(thread.report());
      report.finish();
    }
    return Files.readString(folder.resolve(path));
  }

  private static String card(String page, int number) {
    Matcher card =
        Pattern.compile("(?s)<article[^>]*id=\"c-c" + number + "\".*?</article>").matcher(page);
    assertThat(card.find()).as("card %s", number).isTrue();
    return card.group();
  }

  private static String link(String page, int number) {
    String card = card(page, number);
    return text(
        card.substring(card.indexOf("<div class=\"link\">"), card.indexOf("<div class=\"text\"")));
  }

  private static String text(String markup) {
    return markup
        .replaceAll("(?s)<(style|script)>.*?</\\1>", "")
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
