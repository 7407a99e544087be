package threadlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The overview of more discussions than one part of it holds, in a browser. */
final class OverviewBrowserTest {
  private static final int DISCUSSIONS = 230;

  private static @Nullable Chromium chromium;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it
  private static Path folder;

  @BeforeAll
  static void writeAndStartTheBrowser() throws IOException {
    chromium = Chromium.start();
    try (ReportFolder report =
        ReportFolder.open(folder, SampleThreads.run(), List.of(new HtmlReport()))) {
      for (int i = 0; i < DISCUSSIONS; i++) {
        SampleThreads thread =
            SampleThreads.at("seeds/d" + i + ".txt")
                .titled(i == 222 ? "<b>Zebra</b>\t& \"others\"" : "Discussion " + i);
        for (int j = 0; j < (i == 217 ? 9 : 1 + i % 4); j++) {
          thread.says("Rana", "word " + j);
        }
        report.write(thread.report());
      }
      report.finish();
    }
  }

  @AfterAll
  static void stopTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void aColumnSortsAllDiscussionsAndSaysSo() {
    Page page = open(new Browser.NewContextOptions());
    Locator comments = page.locator("#discussions th").nth(2);
    comments.locator("button").click();
    assertThat(comments.getAttribute("aria-sort")).isEqualTo("descending");
    assertThat(rows(page).first().innerText()).contains("Discussion 217", "9");
    comments.locator("button").click();
    assertThat(comments.getAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(rows(page).first().innerText()).contains("Discussion 0");
    page.locator("#discussions th").first().locator("button").click();
    assertThat(comments.getAttribute("aria-sort")).isNull();
    assertThat(rows(page).nth(2).innerText()).as("2 before 10").contains("Discussion 1");
    assertThat(rows(page).nth(3).innerText()).contains("Discussion 2");
  }

  @Test
  void theFilterReachesADiscussionOfTheLastPart() {
    Page page = open(new Browser.NewContextOptions());
    page.locator("input[type=search]").fill("zebra");
    assertThat(rows(page).count()).isEqualTo(1);
    assertThat(rows(page).locator("a").innerText()).isEqualTo("<b>Zebra</b> & \"others\"");
    assertThat(page.locator(".tools output").innerText()).isEqualTo("1 of " + DISCUSSIONS);
    rows(page).locator("a").click();
    assertThat(page.url()).contains("threads/d222.html");
  }

  @Test
  void moreThanAHundredAreShownPageByPage() {
    Page page = open(new Browser.NewContextOptions());
    assertThat(rows(page).count()).isEqualTo(100);
    page.locator("#discussions nav.parts button").last().click();
    assertThat(rows(page).count()).isEqualTo(DISCUSSIONS - 200);
    assertThat(page.locator("#discussions nav.parts [aria-current]").innerText()).isEqualTo("3");
    page.locator("input[type=search]").fill("Discussion 1");
    assertThat(rows(page).count()).as("1, 10 to 19, 100 to 199: on two pages").isEqualTo(100);
    assertThat(page.locator("#discussions nav.parts button").count()).isEqualTo(2);
  }

  @Test
  void withoutScriptsThePartsAreFollowedByLinks() {
    Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    assertThat(rows(page).count()).isEqualTo(100);
    assertThat(page.locator("#discussions th button").count()).isZero();
    page.locator("#discussions nav.parts a").last().click();
    assertThat(page.url()).contains("index.3.html");
    assertThat(rows(page).count()).isEqualTo(DISCUSSIONS - 200);
    assertThat(page.locator(".with-script").isVisible()).isFalse();
  }

  @Test
  void itOpensAtOnce() {
    Page page = open(new Browser.NewContextOptions());
    String ready = "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd";
    assertThat(((Number) page.evaluate(ready)).doubleValue()).as("milliseconds").isLessThan(2_000);
  }

  private static Locator rows(Page page) {
    return page.locator("#discussions tbody tr");
  }

  private static Page open(Browser.NewContextOptions options) {
    if (chromium == null) {
      throw new IllegalStateException("the browser was not started");
    }
    Page page = chromium.page(options);
    page.navigate(folder.resolve("index.html").toUri().toString());
    return page;
  }
}
