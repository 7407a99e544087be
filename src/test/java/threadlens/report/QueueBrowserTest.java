package threadlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.decisions.Decision;
import threadlens.decisions.DecisionFile;
import threadlens.decisions.MergedDecisions;
import threadlens.decisions.Verdict;
import threadlens.model.Severity;
import threadlens.report.page.PageLanguage;

/** Moderators work through the queue: in a real browser, from disk, by keys. */
final class QueueBrowserTest {
  private static @Nullable Chromium chromium;

  private final Path folder;

  QueueBrowserTest(@TempDir Path folder) {
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
  void threeHundredDecidedByKeysSurviveAWipedBrowser() throws IOException {
    write(PageLanguage.EN, many(300));
    Page page = open(page(1280), "queue.html");
    beginAs(page, "Rana");
    decideAll(page);
    page.keyboard().press("j");
    assertThat(page.evaluate("document.activeElement.rel")).isEqualTo("next");
    page.keyboard().press("Enter");
    page.waitForURL("**/queue.2.html");
    decideAll(page);
    assertThat(page.locator("#unsaved").textContent()).contains("300");
    Path exported = save(page, "#save", "first.json");
    DecisionFile file = DecisionFile.read(exported);
    assertThat(file.decisions()).hasSize(300).allMatch(one -> one.who().equals("Rana"));
    assertThat(file.decisions()).filteredOn(one -> one.verdict() == Verdict.FINE).hasSize(100);
    assertThat(page.locator("#unsaved").isVisible()).isFalse();

    Page wiped = open(page(1280), "queue.html");
    assertThat(wiped.locator("[data-decided=yes]").count()).isZero();
    wiped.locator("#file").setInputFiles(exported);
    wiped.waitForSelector("[data-decided=yes]");
    assertThat(wiped.locator("[data-decided=yes]").count()).isEqualTo(150);
    assertThat(Files.readString(save(wiped, "#save", "second.json")))
        .isEqualTo(Files.readString(exported));
  }

  @Test
  void whatIsUndoneCanBeDoneAgainAsFarBackAsOneLikes() throws IOException {
    write(PageLanguage.EN, many(4));
    Page page = open(page(1280), "queue.html");
    beginAs(page, "Rana");
    page.keyboard().press("j");
    press(page, "x", "j", "f", "j", "a", "f");
    assertThat(verdicts(page)).containsExactly("breaks-rules", "fine", "fine", "");
    press(page, "u", "u");
    assertThat(verdicts(page)).containsExactly("breaks-rules", "fine", "", "");
    press(page, "u", "u", "u");
    assertThat(verdicts(page)).containsExactly("", "", "", "");
    assertThat(page.locator("#live").textContent()).isEqualTo("Nothing to undo");
    assertThat(page.locator("#unsaved").isVisible()).isFalse();
    press(page, "Shift+U", "Shift+U");
    page.locator("#redo").click();
    assertThat(verdicts(page)).containsExactly("breaks-rules", "fine", "ask", "");
    page.reload();
    assertThat(verdicts(page)).containsExactly("breaks-rules", "fine", "ask", "");
  }

  @Test
  void aDecisionHoldsFindingsReasonNoteMissedAndWhatWasBefore() throws IOException {
    write(
        PageLanguage.EN,
        SampleThreads.at("seeds/a.txt")
            .flagged("ziad", "Fools all of you", SampleThreads.finding(Severity.URGENT, 0, 5))
            .says("Rana", "=cmd|'/c calc'!A1 turnip")
            .reported(3));
    Page page = open(page(1280), "queue.html");
    beginAs(page, "Rana");
    press(page, "j", "x");
    page.locator(".item").first().locator("[data-judge=wrong]").click();
    page.locator(".item").first().locator("[name=reason]").selectOption("insult");
    page.locator(".item").first().locator("[name=note]").fill("=1+1");
    page.keyboard().press("Tab");
    assertThat(page.locator(".item").last().textContent()).contains("no rule found anything");
    page.locator(".item")
        .last()
        .locator(".own p")
        .click(new Locator.ClickOptions().setClickCount(3));
    press(page, "m");
    page.locator(".item").last().locator("[data-missed=insult]").click();
    Path exported = save(page, "#save", "a.json");
    List<Decision> decisions = DecisionFile.read(exported).decisions();
    Decision first = decisions.get(0);
    assertThat(first.verdict()).isEqualTo(Verdict.BREAKS_RULES);
    assertThat(first.findings().get(0).right()).isFalse();
    assertThat(first.findings().get(0).end()).isEqualTo(5);
    assertThat(first.written().path("reason").asText()).isEqualTo("insult");
    assertThat(first.written().at("/previous/reason").asText()).isEqualTo("insult");
    assertThat(first.contentSha256()).hasSize(64);
    assertThat(decisions.get(1).missed()).containsExactly("insult");
    assertThat(decisions.get(1).verdict()).isNull();
    assertThat(decisions.get(1).written().path("missed_words").asText()).contains("turnip");
    assertThat(Files.readString(save(page, "#table", "a.csv")))
        .startsWith("\"id\",\"address\",\"decision\",\"reason\"")
        .contains("\"site-c2\",\"https://news.example/a?b=c&d\",\"missed\"")
        .contains("\"'=1+1\"");
  }

  @Test
  void filesOfTwoModeratorsJoinAndTheLaterOfEachStays() throws IOException {
    write(PageLanguage.EN, many(3));
    Page rana = open(page(1280), "queue.html");
    beginAs(rana, "Rana");
    press(rana, "j", "x");
    Path hers = save(rana, "#save", "rana.json");
    Page karim = open(page(1280), "queue.html");
    beginAs(karim, "Karim");
    press(karim, "j", "f");
    karim.locator("#file").setInputFiles(hers);
    karim.waitForSelector(".others:not([hidden])");
    assertThat(karim.locator(".others").first().textContent()).contains("Rana: Breaks our rules");
    Path both = save(karim, "#save", "karim.json");
    MergedDecisions merged =
        MergedDecisions.of(List.of(DecisionFile.read(hers), DecisionFile.read(both)));
    assertThat(merged.decisions()).hasSize(2);
    assertThat(merged.conflicts()).hasSize(1);
    karim.locator("#file").setInputFiles(hers);
    karim.waitForCondition(
        () -> karim.locator("#live").textContent().startsWith("Imported: 0 new, 0 newer"));
    Files.writeString(folder.resolve("other.json"), "{\"format\":\"x\"}");
    karim.locator("#file").setInputFiles(folder.resolve("other.json"));
    karim.waitForCondition(
        () -> karim.locator("#live").textContent().startsWith("Not a file of decisions"));
  }

  @Test
  void aPageCapturedAgainKeepsDecisionsAndSaysWhatChanged() throws IOException {
    write(PageLanguage.EN, many(2));
    Page page = open(page(1280), "queue.html");
    beginAs(page, "Rana");
    press(page, "j", "x", "j", "f");
    write(
        PageLanguage.EN,
        flagged(SampleThreads.at("seeds/many.txt"), "ziad", "You fool, number 0"),
        flagged(SampleThreads.at("seeds/new.txt"), "olive", "You fool again"));
    page.reload();
    assertThat(page.locator(".item").first().getAttribute("data-verdict"))
        .isEqualTo("breaks-rules");
    write(PageLanguage.EN, flagged(SampleThreads.at("seeds/many.txt"), "ziad", "You fool, edited"));
    page.reload();
    assertThat(page.locator(".changed").first().isVisible()).isTrue();
    assertThat(page.locator("[data-decided=yes]").count()).isZero();
  }

  @Test
  void filtersLeaveWhatFitsAndGoAlong() throws IOException {
    write(
        PageLanguage.EN,
        many(3)
            .says("Rana", "nothing at all")
            .reported(2)
            .flagged("olive", "Zebra, fools", SampleThreads.finding(Severity.URGENT, 7, 12)));
    Page page = open(page(1280), "queue.html");
    page.locator("[name=severity]").selectOption("urgent");
    assertThat(page.locator(".item:visible").count()).isEqualTo(1);
    page.reload();
    assertThat(page.locator(".item:visible").count()).isEqualTo(1);
    page.locator("[name=severity]").selectOption("none");
    assertThat(page.locator(".item:visible").textContent()).contains("reported by readers: 2");
    page.locator("#filters [type=reset]").click();
    page.keyboard().press("Escape");
    beginAs(page, "Rana");
    press(page, "j", "f");
    page.locator("[name=open]").check();
    assertThat(page.locator(".item:visible").count()).isEqualTo(4);
    page.locator("[name=text]").fill("number 2");
    assertThat(page.locator(".item:visible").count()).isEqualTo(1);
    assertThat(page.locator("[name=text]").inputValue())
        .as("keys write here")
        .isEqualTo("number 2");
  }

  @Test
  void filtersLookThroughAllPartsAndKeysLeadOn() throws IOException {
    write(PageLanguage.EN, many(200).says("Rana", "A zebra crossing").reported(2));
    Page page = open(page(1280), "queue.html");
    beginAs(page, "Nour");
    page.locator("[name=author]").selectOption("Rana");
    assertThat(page.locator(".item:visible").count()).isZero();
    assertThat(page.locator("#elsewhere span").textContent()).contains("1 of 201");
    press(page, "Escape", "j");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("part-after");
    page.keyboard().press("Enter");
    page.waitForURL("**/queue.2.html");
    assertThat(page.locator(".item:visible .own").textContent()).contains("zebra");
    assertThat(page.locator("#part-before").isVisible()).isFalse();
    press(page, "j", "f");
    page.locator("#filters [type=reset]").click();
    page.locator("[name=text]").fill("ZEBRA cross");
    page.waitForCondition(() -> page.locator("#elsewhere span").textContent().contains("1 of 201"));

    open(page, "queue.html");
    assertThat(page.locator("#part-after").getAttribute("href")).isEqualTo("queue.2.html");
    page.locator("[name=open]").check();
    assertThat(page.locator("#elsewhere span").textContent()).contains("0 of 201");
    assertThat(page.locator("#part-after").isVisible()).isFalse();
    page.locator("[name=text]").fill("number 7");
    assertThat(page.locator("#elsewhere span").textContent()).contains("11 of 201");
  }

  @Test
  void keysWorkByPlaceAndWordsFoundAreBlurredUntilAsked() throws IOException {
    write(
        PageLanguage.EN,
        many(2).answers(1, "olive", "A fool", SampleThreads.finding(Severity.REVIEW, 2, 6)));
    Page page = open(page(1280), "queue.html");
    beginAs(page, "Rana");
    String blur = "getComputedStyle(document.querySelector('.item mark')).filter";
    assertThat(page.evaluate(blur)).asString().startsWith("blur");
    press(page, "s");
    page.reload();
    assertThat(page.evaluate(blur)).isEqualTo("none");
    page.evaluate(
        "document.dispatchEvent(new KeyboardEvent('keydown', {key: 'ت', code: 'KeyJ', bubbles: true}))");
    press(page, "Control+x", "?");
    assertThat(page.locator("dialog.keys").isVisible()).isTrue();
    press(page, "Escape");
    assertThat(verdicts(page)).containsOnly("");
    page.locator(".item:has(details.above)").focus();
    press(page, "p", "o");
    assertThat(page.locator("details.above[open] .text").isVisible()).isTrue();
    assertThat(page.locator(".findings details[open]").count()).isEqualTo(1);
    assertThat(page.locator(".earlier").count()).isPositive();
  }

  @Test
  void whereTheBrowserKeepsNothingItSaysSoAndStillWorks() throws IOException {
    write(PageLanguage.EN, many(2));
    Page page = page(1280);
    page.addInitScript(
        "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name,"
            + " {get() { throw new DOMException('refused', 'SecurityError'); }});");
    open(page, "queue.html");
    assertThat(page.locator("#refused").isVisible()).isTrue();
    beginAs(page, "Rana");
    press(page, "j", "x");
    assertThat(DecisionFile.read(save(page, "#save", "m.json")).decisions()).hasSize(1);
  }

  @Test
  void withoutScriptsTheQueueReadsWhole() throws IOException {
    write(PageLanguage.EN, many(2));
    Page page = chromium().page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    open(page, "index.html");
    page.locator("header a[href='queue.html']").click();
    assertThat(page.locator(".item .own").count()).isEqualTo(2);
    assertThat(page.locator(".worktools").isVisible()).isFalse();
    assertThat(page.locator("#filters").isVisible()).isFalse();
    assertThat(page.locator(".decide").count()).isZero();
    assertThat(page.locator(".item a[href^='threads/']").first().isVisible()).isTrue();
  }

  @Test
  void aHostileQueueRunsNothingAndFitsANarrowWindowInEveryLanguage() throws IOException {
    for (PageLanguage language : PageLanguage.values()) {
      write(language, HostileThread.sample().says("\"'><b>", "<script>hit</script>").reported(9));
      List<String> said = new ArrayList<>();
      Page page = page(360);
      page.onConsoleMessage(message -> said.add(message.text()));
      page.onPageError(said::add);
      open(page, "queue.html");
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      beginAs(page, "<img src=x onerror=window.hit=1>");
      press(page, "j", "x", "c");
      assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
      assertThat(page.evaluate("window.hit === undefined")).isEqualTo(true);
      assertThat(page.locator("img, iframe, object, link").count()).isZero();
      assertThat(page.locator("script, style").count()).isEqualTo(2);
      assertThat(page.evaluate("document.documentElement.dir")).isEqualTo(language.direction());
      assertThat(said).isEmpty();
    }
  }

  @Test
  void itPrintsAndHasADarkDressAndTargetsAreLargeEnough() throws IOException {
    write(PageLanguage.AR, many(3));
    Page page = chromium().page(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    open(page, "queue.html");
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(22, 24, 26)");
    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('button, select, input')].filter(e =>"
                    + " e.getClientRects().length && e.type !== 'checkbox' &&"
                    + " (e.offsetHeight < 24 || e.offsetWidth < 24)).length"))
        .isEqualTo(0);
    assertThat(page.pdf()).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
  }

  private static SampleThreads many(int comments) {
    SampleThreads thread = SampleThreads.at("seeds/many.txt");
    for (int i = 0; i < comments; i++) {
      flagged(thread, "ziad", "You fool, number " + i);
    }
    return thread;
  }

  private static SampleThreads flagged(SampleThreads thread, String name, String words) {
    return thread.flagged(name, words, SampleThreads.finding(Severity.REVIEW, 0, 8));
  }

  /** Gives a name before the first decision. */
  private static void beginAs(Page page, String name) {
    page.locator("#who").click();
    page.locator("dialog input[name=who]").fill(name);
    page.keyboard().press("Enter");
    page.waitForCondition(() -> page.locator("#who").textContent().contains(name));
    page.evaluate("document.activeElement.blur()");
  }

  /** One after the other of a part: breaks rules, fine, ask. */
  private static void decideAll(Page page) {
    int items = page.locator(".item").count();
    for (int i = 0; i < items; i++) {
      press(page, "j", List.of("x", "f", "a").get(i % 3));
    }
    assertThat(page.locator("[data-decided=yes]").count()).isEqualTo(items);
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private static List<String> verdicts(Page page) {
    Object all =
        page.evaluate("[...document.querySelectorAll('.item')].map(e => e.dataset.verdict)");
    return ((List<?>) all).stream().map(String::valueOf).toList();
  }

  private Path save(Page page, String button, String name) {
    Download download = page.waitForDownload(() -> page.locator(button).click());
    Path saved = folder.resolve("saved").resolve(name);
    download.saveAs(saved);
    return saved;
  }

  private void write(PageLanguage language, SampleThreads... threads) throws IOException {
    try (ReportFolder report =
        ReportFolder.open(
            folder.resolve("report"), SampleThreads.run(), List.of(new HtmlReport(language)))) {
      for (SampleThreads thread : threads) {
        report.write(thread.report());
      }
      report.finish();
    }
  }

  private static Page page(int width) {
    return chromium().page(width);
  }

  private static Chromium chromium() {
    if (chromium == null) {
      throw new IllegalStateException("the browser was not started");
    }
    return chromium;
  }

  private Page open(Page page, String path) {
    page.navigate(folder.resolve("report").resolve(path).toUri().toString());
    return page;
  }
}
