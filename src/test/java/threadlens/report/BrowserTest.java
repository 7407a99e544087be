package threadlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import threadlens.model.Severity;
import threadlens.model.ThreadReport;
import threadlens.people.CorpusRoll;

/** The report as a person sees it: in a real browser, from disk. */
final class BrowserTest {
  private static @Nullable Chromium chromium;

  private final Path folder;

  BrowserTest(@TempDir Path folder) {
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

  @Test
  void aHostileCommentRunsNothingAndLoadsNothing() throws IOException {
    write(HostileThread.sample());
    List<String> said = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    List<String> paths = pages();
    assertThat(paths).contains("index.html", "threads/hostile.html", "rules.html", "authors.html");
    for (String path : paths) {
      Page page = chromium().page(1280);
      page.onConsoleMessage(message -> said.add(message.text()));
      page.onPageError(said::add);
      page.onDialog(dialog -> said.add("dialog: " + dialog.message()));
      page.onRequest(request -> asked.add(request.url()));
      open(page, path);
      page.waitForTimeout(100);
      assertThat(page.evaluate("window.hit === undefined")).isEqualTo(true);
      assertThat(page.locator("img, iframe, object, embed, base, link").count()).isZero();
      assertThat(page.locator("script, style").count()).isEqualTo(2);
      assertThat(page.locator("h1").isVisible()).isTrue();
    }
    assertThat(said).isEmpty();
    assertThat(asked).hasSameSizeAs(paths).allMatch(url -> url.startsWith("file://"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "people.html",
        "threads/hostile.html",
        "threads/pipes.html",
        "threads/deep.html"
      })
  void aNarrowWindowNeedsNoSidewaysScrolling(String path) throws IOException {
    writeAll();
    Page page = chromium().page(360);
    open(page, path);
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(360);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(360);
  }

  @Test
  void keysWalkTheFlaggedComments() throws IOException {
    write(pipes());
    Page page = chromium().page(1280);
    open(page, "threads/pipes.html");
    page.keyboard().press("j");
    assertThat(focused(page)).isEqualTo("c-c2");
    page.keyboard().press("j");
    assertThat(focused(page)).isEqualTo("c-c4");
    page.keyboard().press("j");
    assertThat(focused(page)).as("the last stays").isEqualTo("c-c4");
    page.keyboard().press("k");
    assertThat(focused(page)).isEqualTo("c-c2");
    page.keyboard().press("p");
    assertThat(focused(page)).as("whom it answers").isEqualTo("c-c1");
    page.keyboard().press("j");
    assertThat(focused(page)).as("the next from there").isEqualTo("c-c2");
    page.keyboard().press("o");
    assertThat(page.locator("#c-c2 details[open]").count()).isPositive();
  }

  @Test
  void keysAreLeftAloneInInputsAndWithModifiers() throws IOException {
    write(pipes());
    Page page = chromium().page(1280);
    open(page, "threads/pipes.html");
    page.keyboard().press("Alt+j");
    page.keyboard().press("Control+k");
    assertThat(focused(page)).isEmpty();
    page.locator("input[type=search]").fill("");
    page.locator("input[type=search]").pressSequentially("j?");
    assertThat(page.locator("input[type=search]").inputValue()).isEqualTo("j?");
    assertThat(page.locator("dialog[open]").count()).isZero();
  }

  @Test
  void aQuestionMarkShowsTheKeys() throws IOException {
    write(pipes());
    Page page = chromium().page(1280);
    open(page, "threads/pipes.html");
    page.keyboard().press("?");
    assertThat(page.locator("dialog.keys").isVisible()).isTrue();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog.keys").isVisible()).isFalse();
  }

  @Test
  void aFilterLeavesWhatFitsAndWhatItAnswers() throws IOException {
    write(pipes());
    Page page = chromium().page(1280);
    open(page, "threads/pipes.html");
    page.locator("input[type=search]").fill("ZEBRA");
    assertThat(page.locator("#c-c3").isVisible()).isTrue();
    assertThat(page.locator("#c-c2").isVisible()).as("the comment answered").isTrue();
    assertThat(page.locator("#c-c4").isVisible()).isFalse();
    page.locator("input[type=search]").fill("");
    page.locator("button", new Page.LocatorOptions().setHasText("Flagged only")).click();
    assertThat(page.locator("#c-c4").isVisible()).isTrue();
    assertThat(page.locator("#c-c3").isVisible()).isFalse();
  }

  @Test
  void withoutScriptsAllIsThereButTheTools() throws IOException {
    write(pipes());
    Page page = chromium().page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    open(page, "index.html");
    page.locator("#queue a").first().click();
    assertThat(page.url()).contains("threads/pipes.html#c-");
    assertThat(page.locator(".comment").count()).isEqualTo(5);
    assertThat(page.locator(".comment mark").first().isVisible()).isTrue();
    assertThat(page.locator(".tools").isVisible()).isFalse();
    page.locator("a.up").click();
    assertThat(page.url()).endsWith("index.html");
  }

  @Test
  void arabicReadsFromTheRightAndHiddenControlsCannotTurnIt() throws IOException {
    write(pipes());
    Page page = chromium().page(1280);
    open(page, "threads/pipes.html");
    assertThat(page.locator("#c-c5 .text p").first().evaluate("e => getComputedStyle(e).direction"))
        .isEqualTo("rtl");
    assertThat(page.locator("#c-c1 .text p").first().evaluate("e => getComputedStyle(e).direction"))
        .isEqualTo("ltr");
    assertThat(page.locator("body").textContent()).doesNotContain("\u202E");
    assertThat(page.locator("#c-c1 .hidden").textContent()).isEqualTo("RLO");
  }

  @Test
  void aDeepChainIsNestedNoDeeperThanItsCap() throws IOException {
    write(DeepThread.of(1_000));
    Page page = chromium().page(360);
    open(page, "threads/deep.html");
    String depth =
        "Math.max(...[...document.querySelectorAll('.comment')].map(e => { let d = 0;"
            + " while (e = e.parentElement) d++; return d; }))";
    assertThat((int) page.evaluate(depth)).isLessThan(40);
    assertThat(page.locator("nav.parts").first().locator("li").count()).isEqualTo(5);
    page.locator("nav.parts").first().locator("a").last().click();
    page.waitForURL("**/deep.5.html");
    assertThat(page.locator("#c-c1000").isVisible()).isTrue();
  }

  @Test
  void itPrintsAndHasADarkDress() throws IOException {
    write(pipes());
    Page page = chromium().page(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    open(page, "threads/pipes.html");
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(22, 24, 26)");
    assertThat(page.pdf()).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
  }

  private List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  private static SampleThreads pipes() {
    return SampleThreads.at("seeds/pipes.txt")
        .says("Rana", "They leak \u202Eagain")
        .answers(1, "olive", "You fool", SampleThreads.finding(Severity.REVIEW, 0, 8))
        .answers(2, "Rana", "A zebra would answer better")
        .flagged("ziad", "Fools all of you", SampleThreads.finding(Severity.URGENT, 0, 5))
        .says("سامر", "السلام عليكم");
  }

  private void writeAll() throws IOException {
    write(pipes(), HostileThread.sample(), DeepThread.of(60));
  }

  private void write(SampleThreads... threads) throws IOException {
    try (ReportFolder report =
        ReportFolder.open(folder, SampleThreads.run(), ReportFormats.all())) {
      CorpusRoll people = new CorpusRoll();
      for (SampleThreads thread : threads) {
        ThreadReport written = thread.report();
        report.write(written);
        people.add(written);
      }
      report.people(people.sum());
      report.finish();
    }
  }

  private static Chromium chromium() {
    if (chromium == null) {
      throw new IllegalStateException("the browser was not started");
    }
    return chromium;
  }

  private void open(Page page, String path) {
    page.navigate(folder.resolve(path).toUri().toString());
  }

  private static String focused(Page page) {
    return String.valueOf(page.evaluate("document.activeElement.id"));
  }
}
