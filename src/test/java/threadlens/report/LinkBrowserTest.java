package threadlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a comment answers, as a person sees it in a browser. */
final class LinkBrowserTest {
  private static @Nullable Chromium chromium;

  private final Path folder;

  LinkBrowserTest(@TempDir Path folder) {
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
  @ValueSource(strings = {"index.html", "threads/linked.html"})
  void aNarrowWindowNeedsNoSidewaysScrolling(String path) throws IOException {
    Page page = open(chromium().page(360), path);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(360);
    String cut =
        "[...document.querySelectorAll('.link')].filter(e => e.scrollWidth > e.clientWidth)";
    assertThat((int) page.evaluate(cut + ".length")).isZero();
  }

  @Test
  void withoutScriptsTheParentStandsBesideAFlagAndTheWordsAreMarked() throws IOException {
    Page page =
        open(
            chromium().page(new Browser.NewContextOptions().setJavaScriptEnabled(false)),
            "index.html");
    assertThat(page.locator("#queue .said").first().isVisible()).isTrue();
    assertThat(page.locator("#queue").innerText())
        .contains("answers Rana", "The pumps failed again.", "2nd of 4 in its chain");
    page.locator("#queue .standing").first().click();
    assertThat(page.url()).contains("threads/linked.html#chain-");
    assertThat(page.locator("#c-c3 .text .says").first().innerText()).startsWith("Nobody at");
    assertThat(page.locator("#c-c3 .why mark").isVisible()).isFalse();
    page.locator("#c-c3 .why summary").click();
    assertThat(page.locator("#c-c3 .why mark").innerText()).isEqualTo("Nobody at the board");
  }

  @Test
  void anArabicCommentIsMarkedWithoutBreakingItsOrder() throws IOException {
    Page page = open(chromium().page(1280), "threads/linked.html");
    assertThat(page.locator("#c-c5 .text p").innerText()).isEqualTo("يا زياد، أين المهندس؟");
    assertThat(page.locator("#c-c5 .text .says").innerText()).isEqualTo("زياد");
    assertThat(style(page, "#c-c5 .text p", "direction")).isEqualTo("rtl");
    assertThat(style(page, "#c-c5 .why blockquote", "direction")).isEqualTo("ltr");
    String onLine =
        "e => { const r = document.createRange(); r.selectNodeContents(e);"
            + " const b = e.parentElement.getBoundingClientRect(), a = r.getBoundingClientRect();"
            + " return a.right <= b.right && a.right > b.left + b.width / 2; }";
    assertThat(page.locator("#c-c5 .text .says").evaluate(onLine))
        .as("the second word from the right")
        .isEqualTo(true);
  }

  @Test
  void whatIsPointedAtLightsWhatItAnswers() throws IOException {
    Page page = open(chromium().page(1280), "threads/linked.html");
    page.locator("#c-c3 .text .says").first().hover();
    assertThat(lit(page)).isEqualTo("c-c1");
    assertThat(page.locator("#c-c1 .text .lit").innerText()).isEqualTo("Nobody at the board");
    page.locator("#c-c9 .by b").hover();
    assertThat(lit(page)).isEmpty();
    page.mouse().move(0, 0);
    page.locator("#c-c4 .link a.parent").focus();
    assertThat(lit(page)).as("by key").isEqualTo("c-c3");
    page.locator("#c-c8 .others a").last().focus();
    assertThat(lit(page)).as("the candidate at hand").isEqualTo("c-c1");
  }

  @Test
  void aFilterIsNotMisledByQuotations() throws IOException {
    Page page = open(chromium().page(1280), "threads/linked.html");
    page.locator("input[type=search]").fill("telephone");
    assertThat(page.locator(".tools output").innerText()).isEqualTo("1 of 9");
  }

  private static String lit(Page page) {
    return String.valueOf(
        page.evaluate("[...document.querySelectorAll('.comment.lit')].map(e => e.id).join(' ')"));
  }

  private static String style(Page page, String selector, String property) {
    return String.valueOf(page.locator(selector).evaluate("e => getComputedStyle(e)." + property));
  }

  private static Chromium chromium() {
    if (chromium == null) {
      throw new IllegalStateException("the browser was not started");
    }
    return chromium;
  }

  private Page open(Page page, String path) throws IOException {
    try (ReportFolder report =
        ReportFolder.open(folder, SampleThreads.run(), ReportFormats.all())) {
      report.write(LinkedThread.sample().report());
      report.finish();
    }
    page.navigate(folder.resolve(path).toUri().toString());
    return page;
  }
}
