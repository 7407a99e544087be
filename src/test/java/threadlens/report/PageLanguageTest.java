package threadlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.model.Severity;
import threadlens.people.CorpusRoll;
import threadlens.report.page.PageLanguage;

/** That pages in Arabic say nothing in English but what others said. */
final class PageLanguageTest {
  /** Names of things that have no other name. */
  private static final Pattern NAMES = Pattern.compile("Threadlens|JSON|UTC|json|Arabizi");

  private final Path folder;

  PageLanguageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void noWordOfOursIsLeftInEnglish() throws IOException {
    for (Path file : pages(PageLanguage.AR)) {
      String page = Files.readString(file);
      assertThat(words(page)).as("%s", file.getFileName()).isEmpty();
      assertThat(labels(page)).as("labels of %s", file.getFileName()).isEmpty();
    }
  }

  @Test
  void whatRulesAndLinksSayIsMarkedAsEnglish() throws IOException {
    pages(PageLanguage.FR);
    assertThat(Files.readString(folder.resolve("threads/linked.html")))
        .contains("<html lang=\"fr\" dir=\"ltr\">")
        .contains("<bdi lang=\"en\">insult aimed at a commenter</bdi>")
        .contains("<bdi lang=\"en\" dir=\"ltr\">repeats its words</bdi>");
  }

  @Test
  void aPageInEnglishMarksNothingAsEnglish() throws IOException {
    pages(PageLanguage.EN);
    assertThat(Files.readString(folder.resolve("threads/linked.html")))
        .contains("<bdi>insult aimed at a commenter</bdi>")
        .contains("<div class=\"text\" lang=\"en\">");
  }

  private static List<String> words(String page) {
    String ours =
        page.replaceAll("(?s)<(style|script|title|template)[ >].*?</\\1>", "")
            .replaceAll("(?s)<(bdi|q|mark|kbd|time|text)[ >].*?</\\1>", "")
            .replaceAll("(?s)<(p|h1|blockquote|span)[^>]*dir=\"(auto|ltr)\".*?</\\1>", "")
            .replaceAll("(?s)<title>.*?</title>", "")
            .replaceAll("<[^>]*>", " ");
    return latin(ours);
  }

  private static List<String> labels(String page) {
    return Pattern.compile("(?:data-label|data-filter|data-filter-label|aria-label)=\"([^\"]*)\"")
        .matcher(page.replaceAll("<article[^>]*>", ""))
        .results()
        .flatMap(label -> latin(label.group(1)).stream())
        .toList();
  }

  private static List<String> latin(String text) {
    return Pattern.compile("[A-Za-z]{2,}")
        .matcher(NAMES.matcher(text).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  private List<Path> pages(PageLanguage language) throws IOException {
    SampleThreads busy = SampleThreads.at("seeds/busy.txt").problem("odd", "a line was odd");
    for (int i = 0; i < 6; i++) {
      busy.flagged("walker", "Fools, all of you", SampleThreads.finding(Severity.REVIEW, 0, 5));
      busy.answers(1, "Rana", "Note this", SampleThreads.finding(Severity.NOTE, 0, 4));
    }
    try (ReportFolder report =
        ReportFolder.open(folder, SampleThreads.run(), ReportFormats.all(language))) {
      CorpusRoll people = new CorpusRoll();
      for (SampleThreads thread : List.of(busy, LinkedThread.sample(), DeepThread.of(210))) {
        report.write(thread.report());
        people.add(thread.report());
      }
      report.people(people.sum());
      report.measures(SampleMeasures.found());
      SampleStories.into(report, List.of(busy.report()));
      report.finish();
    }
    AccessibilityTest.coderSheet(folder, language);
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(".html")).sorted().toList();
    }
  }
}
