package threadlens.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import threadlens.model.CommentsState;
import threadlens.model.Severity;
import threadlens.model.ThreadReport;
import threadlens.people.CorpusRoll;
import threadlens.report.page.CoderItem;
import threadlens.report.page.PageLanguage;

/** That nobody is kept from reading a page: axe looks at one page of every kind that there is. */
final class AccessibilityTest {
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static @Nullable Chromium chromium;

  private final Path folder;

  AccessibilityTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  static void startTheBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"EN, LIGHT, 1280", "EN, DARK, 360", "AR, LIGHT, 360", "AR, DARK, 1280"})
  void axeFindsNothing(PageLanguage language, ColorScheme scheme, int width) throws IOException {
    write(language);
    Page page =
        page(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800));
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Path> kind : kinds().entrySet()) {
      page.navigate(kind.getValue().toUri().toString());
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      found.addAll(violations(page, kind.getKey()));
      if ((int) page.evaluate("document.documentElement.scrollWidth") > width) {
        found.add(kind.getKey() + ": has to be scrolled sideways");
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"measures", "time", "stories"})
  void onPaperNoFigureIsBrokenInTwoAndNothingIsCutOff(String kind) throws IOException {
    write(PageLanguage.FR);
    Page page = page(new Browser.NewContextOptions().setViewportSize(640, 900));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.navigate(requireNonNull(kinds().get(kind)).toUri().toString());
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('td.figure > span')]"
                    + ".filter(e => e.getClientRects().length > 1).map(e => e.textContent)"))
        .isEqualTo(List.of());
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(640);
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void everyKindOfPageIsLookedAt() throws IOException {
    write(PageLanguage.EN);
    assertThat(kinds().keySet())
        .contains("index", "thread", "people", "rules", "rule", "authors", "author", "work coding");
  }

  /** A reader is told "list, 2 items" and the level: the markup itself nests as the replies do. */
  @Test
  void theReplyTreeIsListsInListsWithoutAnyStyle() throws IOException {
    write(PageLanguage.EN);
    Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(folder.resolve("threads/linked.html").toUri().toString());
    assertThat(page.locator("li:has(> #c-c3) > ol > li > #c-c4").count()).isEqualTo(1);
    assertThat(page.locator("li:has(> #c-c4) > ol > li > #c-c5").count()).isEqualTo(1);
    assertThat(page.locator("li > article").count())
        .isEqualTo(page.locator("article.comment").count());
  }

  @Test
  void theFirstStopOfTheTabulatorSkipsToTheContent() throws IOException {
    write(PageLanguage.AR);
    Page page = page(new Browser.NewContextOptions());
    for (Path file : kinds().values()) {
      page.navigate(file.toUri().toString());
      page.keyboard().press("Tab");
      assertThat(page.locator("a.skip:focus").count()).as("%s", file).isEqualTo(1);
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).as("%s", file).isEqualTo("main");
    }
  }

  /** One page for each class of the body. */
  private Map<String, Path> kinds() throws IOException {
    Map<String, Path> kinds = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
        Matcher kind = Pattern.compile("<body class=\"([^\"]*)\"").matcher(Files.readString(file));
        if (kind.find()) {
          kinds.putIfAbsent(kind.group(1), file);
        }
      }
    }
    return kinds;
  }

  private static List<String> violations(Page page, String kind) {
    List<String> violations = new ArrayList<>();
    for (Rule rule : new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations()) {
      rule.getNodes().stream()
          .limit(3)
          .forEach(
              node ->
                  violations.add(
                      kind + ": " + rule.getId() + ", " + rule.getHelp() + ": " + node.getHtml()));
    }
    return violations;
  }

  private void write(PageLanguage language) throws IOException {
    SampleThreads busy = SampleThreads.at("seeds/busy.txt").state(CommentsState.CLOSED);
    for (int i = 0; i < 6; i++) {
      busy.flagged("walker", "Fools, all of you", SampleThreads.finding(Severity.REVIEW, 0, 5));
      busy.answers(1, "Rana", "Note this", SampleThreads.finding(Severity.NOTE, 0, 4));
    }
    try (ReportFolder report =
        ReportFolder.open(folder, SampleThreads.run(), ReportFormats.all(language))) {
      CorpusRoll people = new CorpusRoll();
      List<ThreadReport> all = new ArrayList<>();
      for (SampleThreads thread : List.of(busy, LinkedThread.sample(), DeepThread.of(30))) {
        ThreadReport written = thread.problem("odd", "a line was odd").report();
        report.write(written);
        people.add(written);
        all.add(written);
      }
      report.people(people.sum());
      report.measures(SampleMeasures.found());
      SampleStories.into(report, all);
      report.finish();
    }
    coderSheet(folder, language);
  }

  /** Three comments to be coded, one of them below others. */
  static void coderSheet(Path folder, PageLanguage language) throws IOException {
    CoderItem.Said first = CoderItem.above("Roads are closed", 1, false, true, "en");
    CoderItem.Said second = CoderItem.above("كلام", 2, true, false, "ar");
    List<CoderItem> items = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      CoderItem.Said own = CoderItem.own("Fools " + number, 1, true, true, "en");
      items.add(CoderItem.of(number, "Pipes", List.of(first, second), number - 1, own));
    }
    CoderSheet.write(folder, language, "0123456789abcdef", CoderSheet.standard(language), items);
  }

  private static Page page(Browser.NewContextOptions options) {
    if (chromium == null) {
      throw new IllegalStateException("the browser was not started");
    }
    return chromium.page(options.setBypassCSP(true));
  }
}
