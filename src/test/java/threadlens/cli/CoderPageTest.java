package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
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
import threadlens.report.Chromium;

/** A person codes a sample in a real browser, knowing nothing but the words. */
final class CoderPageTest {
  private static final String CODEBOOK =
      """
      title: Attacks
      codes:
        - code: attack
          label: Attack on a <person>
          definition: The words aim at somebody who takes part.
          key: a
        - {code: none, label: No attack}
      """;

  private static @Nullable Chromium chromium;

  @TempDir private Path folder = Path.of("");

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
  void twentyCodedByKeysAreReadByEvaluate() throws IOException {
    draw("--size", "20");
    Page page = open(window());
    beginAs(page, "Rana Khoury");
    for (int i = 0; i < 20; i++) {
      assertThat(page.locator(".item:visible").count()).isEqualTo(1);
      boolean trouble = page.locator(".item:visible .own").textContent().contains("trouble");
      page.keyboard().press(trouble ? "a" : "2");
    }
    assertThat(page.locator("#progress").textContent()).isEqualTo("Coded: 20 of 20");
    assertThat(page.locator("#live").textContent()).contains("All are coded");
    Path json = save(page, "#save");
    Path csv = save(page, "#table");
    assertThat(json.getFileName()).hasToString("codes-Rana-Khoury.json");

    for (Path sheet : List.of(json, csv)) {
      Ran figures = evaluate(sheet, "attack");
      assertThat(figures.exitCode()).as(figures.err()).isZero();
      JsonNode first = new ObjectMapper().readTree(figures.out()).get("figures");
      assertThat(first.findValuesAsText("name")).contains("precision");
      assertThat(first.get(1).get("value").asDouble()).isEqualTo(0.8);
      assertThat(first.get(1).get("rows").asInt()).isEqualTo(20);
    }
    assertThat(evaluate(json, "insult").err())
        .contains(
            "its codebook has no code 'insult', expected after --positive one of attack, none");
    assertThat(new ObjectMapper().readTree(Files.readAllBytes(json)).at("/codes/0/code").asText())
        .isIn("attack", "none");
  }

  @Test
  void nothingButWordsIsShown() throws IOException {
    draw("--size", "20");
    String page = Files.readString(folder.resolve("sample/coder.html"));
    assertThat(page.replaceAll("(?s)<(style|script)>.*?</\\1>", ""))
        .contains("Roads &amp; rain", "Attack on a &lt;person&gt;", "Person 2 probably answers")
        .doesNotContain("Hidden", "review", "0.9", "fool-rule", "breaks-rules");
  }

  @Test
  void undoNotesAndAnotherCoderKeepToThemselves() throws IOException {
    draw("--size", "20");
    Page page = open(window());
    beginAs(page, "Rana");
    press(page, "a", "2", "u");
    assertThat(shown(page)).as("what was undone is shown").isEqualTo("n2");
    press(page, "Shift+U", "k");
    press(page, "e");
    page.keyboard().type("=j?");
    press(page, "Enter", "k");
    assertThat(shown(page)).isEqualTo("n1");
    assertThat(page.locator("#panel [data-code=attack]").getAttribute("aria-pressed"))
        .isEqualTo("true");
    assertThat(page.locator("#unsaved").textContent()).contains("2");
    Path json = save(page, "#save");
    assertThat(page.locator("#unsaved").isVisible()).isFalse();
    assertThat(Files.readString(save(page, "#table"))).contains("\"'=j?\"");
    page.reload();
    assertThat(page.locator("#progress").textContent()).isEqualTo("Coded: 2 of 20");

    beginAs(page, "Karim");
    assertThat(page.locator("#progress").textContent()).isEqualTo("Coded: 0 of 20");
    assertThat(page.locator("#undo").isDisabled()).isTrue();

    Page wiped = open(window());
    wiped.locator("#file").setInputFiles(json);
    wiped.waitForCondition(() -> wiped.locator("#live").textContent().startsWith("Imported: 2"));
    assertThat(wiped.locator("#progress").textContent()).isEqualTo("Coded: 2 of 20");
    assertThat(Files.readString(save(wiped, "#save"))).isEqualTo(Files.readString(json));
    Files.writeString(
        json, Files.readString(json).replaceFirst("(\"sample\": \")[0-9a-f]{4}", "$1x"));
    wiped.locator("#file").setInputFiles(json);
    wiped.waitForCondition(
        () -> wiped.locator("#live").textContent().startsWith("Codes of another"));
    assertThat(evaluate(json, "attack").err()).contains("codes of the sample 'x");
  }

  @Test
  void withoutScriptsAndOnPaperTheWholeListStandsThere() throws IOException {
    draw("--size", "20", "--page-language", "ar");
    Page still = open(window(new Browser.NewContextOptions().setJavaScriptEnabled(false)));
    assertThat(still.locator(".item:visible").count()).isEqualTo(20);
    assertThat(still.locator("noscript p").isVisible()).isTrue();
    assertThat(still.locator(".boxes").first().isVisible()).isTrue();
    assertThat(still.locator("#panel").isVisible()).isFalse();
    assertThat(still.locator("html").getAttribute("dir")).isEqualTo("rtl");

    Page page = open(window());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".item:visible").count()).isEqualTo(20);
    assertThat(page.locator("#panel").isVisible()).isFalse();
    assertThat(page.pdf()).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void itLoadsNothingRunsNothingOfACommentAndFitsANarrowWindow() throws IOException {
    draw("--size", "60", "--page-language", "fr");
    List<String> said = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    Page page =
        window(
            new Browser.NewContextOptions()
                .setViewportSize(360, 800)
                .setColorScheme(ColorScheme.DARK));
    page.onConsoleMessage(message -> said.add(message.text()));
    page.onPageError(said::add);
    page.onRequest(request -> asked.add(request.url()));
    open(page);
    beginAs(page, "<img src=x onerror=window.hit=1>");
    press(page, "a", "2", "a");
    assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    assertThat(page.evaluate("window.hit === undefined")).isEqualTo(true);
    assertThat(page.locator("img, iframe, object, link").count()).isZero();
    assertThat(said).isEmpty();
    assertThat(asked).hasSize(1);
  }

  @Test
  void aCodebookThatCannotBeMeantIsRefusedWithItsPlace() throws IOException {
    refused("codes:\n  - {code: a}\n  - {code: a}\n", ":3:12: a code that stands twice: 'a'");
    refused("codes:\n  - {code: a, key: j}\n  - {code: b}\n", ":2:20: not a key: 'j'");
    refused("codes: [{code: a}]\n", ":1:8: no list of codes, expected at least two");
    refused("codes:\n  - {code: a}\n  - {code: b, lable: x}\n", ":3:15: an unknown entry: 'lable'");
    refused("codes:\n  - {code: =1}\n  - {code: b}\n", ":2:12: not a code: '=1'");
    refused("{\"codes\": [", "neither YAML nor JSON");
    Files.writeString(
        folder.resolve("c.json"), "{\"codes\":[{\"code\":\"a\",\"key\":\"1\"},{\"code\":\"b\"}]}");
    assertThat(drawnBy(folder.resolve("c.json")).exitCode()).isZero();
  }

  private Ran drawnBy(Path codebook) throws IOException {
    Path out = folder.resolve("sample");
    return ran("sample", report(), "--codebook", codebook, "--out", out);
  }

  private void refused(String codebook, String message) throws IOException {
    Files.writeString(folder.resolve("c.yaml"), codebook);
    Ran ran = drawnBy(folder.resolve("c.yaml"));
    assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(ran.err()).contains("c.yaml" + message.replaceFirst("^(?=[^:])", ":1:12: "));
  }

  /** 200 comments: 20 flagged, of which 16 are trouble. Every other answers the one before it. */
  private Path report() throws IOException {
    ObjectMapper json = new ObjectMapper();
    var line = json.createObjectNode().put("thread_id", "t");
    line.putObject("article").put("title", "Roads & rain");
    for (int i = 0; i < 200; i++) {
      boolean trouble = i < 20 && i % 5 != 0;
      var comment = line.withArray("comments").addObject();
      comment.put("id", "c" + i).put("speaker", "Hidden" + i);
      comment.put(
          "text",
          (trouble ? "trouble " : "peace ") + i + " <script>window.hit=1</script> كلام\u202E");
      var said = comment.putObject("threadlens");
      said.put("language", "en").put("flagged", i < 20);
      said.putObject("scores").put("insult", i < 20 ? 0.9 : 0.1);
      said.putArray("findings");
      if (i < 20) {
        said.withArray("findings").addObject().put("severity", "review").put("rule", "fool-rule");
      }
      var link = said.putObject("link").put("status", i % 2 == 0 ? "root" : "inferred");
      link.put("reply_to", i % 2 == 0 ? null : "c" + (i - 1)).put("confidence", 0.7);
    }
    return Files.writeString(folder.resolve("report.jsonl"), json.writeValueAsString(line) + "\n");
  }

  private void draw(String... options) throws IOException {
    Path codebook = Files.writeString(folder.resolve("codebook.yaml"), CODEBOOK);
    List<Object> words = new ArrayList<>(List.of("sample", report(), "--codebook", codebook));
    words.addAll(List.of("--out", folder.resolve("sample")));
    words.addAll(List.of(options));
    Ran ran = ran(words.toArray());
    assertThat(ran.exitCode()).as(ran.err()).isZero();
  }

  private Ran evaluate(Path sheet, String positive) {
    Path key = folder.resolve("sample/key.json");
    return ran("evaluate", "sample", "--key", key, sheet, "--positive", positive, "--json");
  }

  private static Ran ran(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return Ran.with("", words);
  }

  private static Page window() {
    return window(new Browser.NewContextOptions().setViewportSize(1280, 800));
  }

  private static Page window(Browser.NewContextOptions options) {
    if (chromium == null) {
      throw new IllegalStateException("the browser was not started");
    }
    return chromium.page(options);
  }

  private Page open(Page page) {
    page.navigate(folder.resolve("sample/coder.html").toUri().toString());
    return page;
  }

  private static void beginAs(Page page, String name) {
    page.locator("#who").click();
    page.locator("dialog input[name=who]").fill(name);
    page.keyboard().press("Enter");
    page.waitForCondition(() -> page.locator("#who").textContent().contains(name));
    page.evaluate("document.activeElement.blur()");
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private static String shown(Page page) {
    return String.valueOf(page.evaluate("document.querySelector('.item.current').id"));
  }

  private Path save(Page page, String button) {
    Download download = page.waitForDownload(() -> page.locator(button).click());
    Path saved = folder.resolve("saved").resolve(download.suggestedFilename());
    download.saveAs(saved);
    return saved;
  }
}
