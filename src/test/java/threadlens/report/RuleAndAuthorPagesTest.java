package threadlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.model.AuthorHeat;
import threadlens.model.Severity;
import threadlens.model.ThreadId;
import threadlens.model.ThreadMeasures;
import threadlens.model.ThreadReport;

/** What the pages of rules and of authors say, in their markup. */
final class RuleAndAuthorPagesTest {
  private static final String RULE = "rules/insult-personal-attack.html";

  private final Path folder;

  RuleAndAuthorPagesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aRuleThatFiredSaysWhatItFoundItsExamplesAndItsFaults() throws IOException {
    write(LinkedThread.sample());
    assertThat(text(page(RULE)))
        .contains("Insult aimed at another commenter")
        .contains("version 1 category insult languages English comments 2 discussions 1")
        .contains("2 urgent 0 review 0 note")
        .contains("Why it matters Threads turn sour from here on.")
        .contains("What it is known to get wrong Friendly teasing &lt;between&gt; friends.")
        .contains("It did. Nobody at the board, you fool?")
        .contains("found you fool")
        .contains("stays silent after: Rana: &lt;/li&gt;&lt;script&gt; a fool's &lt;errand&gt;");
    assertThat(page(RULE)).contains("href=\"../threads/linked.html#c-c3\"");
  }

  @Test
  void aRuleThatFoundNothingIsListedByItsTitleAlone() throws IOException {
    write(LinkedThread.sample());
    assertThat(text(page("rules.html")))
        .contains("1 rule found something here.")
        .contains("Insult aimed at another commenter insult/personal-attack insult 2 2 0 0")
        .contains("A commenter is told that &lt;b&gt;they&lt;/b&gt; can be found threat/we-know");
    assertThat(folder.resolve("rules/threat-we-know-where.html")).doesNotExist();
  }

  @Test
  void aFindingLeadsToItsRuleAndACommentToItsAuthor() throws IOException {
    write(LinkedThread.sample());
    String thread = page("threads/linked.html");
    assertThat(thread).contains("<a href=\"../" + RULE + "\">");
    assertThat(thread.substring(thread.indexOf("id=\"c-c3\"")))
        .contains("<a class=\"author\" href=\"../" + author("olive") + "\"><bdi>olive</bdi></a>");
  }

  @Test
  void anAuthorHasAPageFromAFindingOrFiveComments() throws IOException {
    SampleThreads thread = SampleThreads.at("seeds/some.txt");
    for (int i = 0; i < 14; i++) {
      thread.says(i < 4 ? "four" : i < 12 ? "more" : "few", "words " + i);
    }
    write(thread.flagged("once", "You fool", SampleThreads.finding(Severity.NOTE, 0, 8)));
    assertThat(text(page("authors.html"))).contains("more", "once").doesNotContain("four", "few ");
    assertThat(names()).containsExactlyInAnyOrder("more", "once");
  }

  @Test
  void aGuestIsNotTheMemberOfTheSameName() throws IOException {
    SampleThreads thread = SampleThreads.at("seeds/two.txt");
    for (int i = 0; i < 3; i++) {
      thread.flagged("Rana", "You fool", SampleThreads.finding(Severity.REVIEW, 0, 8));
    }
    write(thread);
    assertThat(names()).containsExactly("Rana", "Rana");
    assertThat(text(page("authors.html"))).contains("Rana registered 2 1 2", "Rana guest 1 1 1");
  }

  @Test
  void anAuthorsPageCountsWhatTheyWroteAndWhomTheyAnswer() throws IOException {
    write(LinkedThread.sample());
    assertThat(text(page(author("olive"))))
        .contains("1 comment 1 discussion 1 flagged 1 urgent 0 review 0 note")
        .contains("It did. Nobody at the board, you fool?")
        .contains("2026-03 1 1")
        .contains("Whom they answer Name Times Not sure Rana 1 0")
        .contains("Who answers them Name Times Not sure ziad 1 1");
  }

  @Test
  void hostilityIsAMeanOfAllThreads() throws IOException {
    writeHeated("a", "b");
    assertThat(text(page(author("olive"))))
        .contains("hostility of their comments 0.50 hostility of the answers to them 0.20");
  }

  @Test
  void noHostilityIsToldOfFewerThanFiveComments() throws IOException {
    writeHeated("a");
    assertThat(text(page(author("olive")))).contains("olive").doesNotContain("ostility");
  }

  private void writeHeated(String... threads) throws IOException {
    ThreadReport one = LinkedThread.sample().report();
    List<AuthorHeat> authors = List.of(new AuthorHeat("olive", 4, 0.5, 3, 0.2));
    ThreadMeasures heat =
        new ThreadMeasures(List.of(), List.of(), null, authors, List.of(), List.of());
    try (ReportFolder report =
        ReportFolder.open(folder, SampleThreads.run(), List.of(new HtmlReport()))) {
      for (String id : threads) {
        report.write(
            new ThreadReport(
                one.provenance(),
                new ThreadId(id),
                one.discussion(),
                one.annotations(),
                one.people(),
                heat));
      }
      report.finish();
    }
  }

  @Test
  void noGroupAndNoOtherNameStandsOnAnAuthorsPage() throws IOException {
    SampleThreads thread =
        SampleThreads.at("seeds/alike.txt")
            .flagged("Flawless", "You fool", SampleThreads.finding(Severity.REVIEW, 0, 8))
            .says("FIawless", "Not me");
    write(thread);
    assertThat(page("threads/alike.html")).contains("sect:maronite", "FIawless");
    assertThat(page(author("Flawless"))).doesNotContain("maronite", "FIawless");
  }

  @Test
  void longListsAreCutAndSaySo() throws IOException {
    SampleThreads thread = SampleThreads.at("seeds/loud.txt");
    for (int i = 0; i < 450; i++) {
      thread.flagged("loud", "You fool " + i, SampleThreads.finding(Severity.REVIEW, 0, 8));
    }
    write(thread);
    String author = page(author("loud"));
    assertThat(Pattern.compile("class=\"row s-").matcher(author).results()).hasSize(100);
    assertThat(text(author)).contains("200 more comments are not listed here");
    assertThat(text(page(RULE))).contains("400 more comments are not listed here");
  }

  @Test
  void aFileNameHoldsNothingOfAName() throws IOException {
    write(HostileThread.sample());
    try (Stream<Path> files = Files.list(folder.resolve("authors"))) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .isNotEmpty()
          .allMatch(name -> name.matches("[0-9a-f]{20}\\.html"));
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("authors"))) {
      return files.map(path -> heading(read(path))).toList();
    }
  }

  private String author(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("authors"))) {
      return files
          .filter(path -> heading(read(path)).equals(name))
          .map(path -> "authors/" + path.getFileName())
          .sorted()
          .reduce((one, other) -> read(folder.resolve(one)).contains("registered") ? one : other)
          .orElseThrow();
    }
  }

  private static String heading(String page) {
    Matcher heading = Pattern.compile("<h1[^>]*>([^<]*)</h1>").matcher(page);
    assertThat(heading.find()).isTrue();
    return heading.group(1);
  }

  private void write(SampleThreads thread) throws IOException {
    try (ReportFolder report =
        ReportFolder.open(folder, SampleThreads.run(), List.of(new HtmlReport()))) {
      report.write(thread.report());
      report.finish();
    }
  }

  private String page(String path) {
    return read(folder.resolve(path));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String markup) {
    return markup
        .replaceAll("(?s)<(style|script|title)>.*?</\\1>", "")
        .replaceAll("</?(bdi|mark|a|b|span|q)[^>]*>", "")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
