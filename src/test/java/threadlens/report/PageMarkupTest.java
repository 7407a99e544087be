package threadlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.model.Severity;

/** What must hold of the markup, with or without a browser at hand. */
final class PageMarkupTest {
  private final Path folder;

  PageMarkupTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void thePolicyNamesTheStyleAndTheScriptInThePage() throws IOException {
    for (String page : pages(HostileThread.sample())) {
      String policy =
          only(page, "Content-Security-Policy\" content=\"([^\"]*)\"").replace("&#39;", "'");
      assertThat(policy)
          .startsWith("default-src 'none'; ")
          .doesNotContain("unsafe")
          .contains("style-src " + PageAssets.digest(only(page, "(?s)<style>(.*?)</style>")))
          .contains("script-src " + PageAssets.digest(only(page, "(?s)<script>(.*?)</script>")));
    }
  }

  @Test
  void nothingOfACommentBecomesMarkup() throws IOException {
    for (String page : pages(HostileThread.sample())) {
      assertThat(bare(page))
          .doesNotContain("<script>window", "<img", "<iframe", "<b>\"")
          .doesNotContainPattern("\\s(style|on[a-z]+)=\"")
          .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u0000\uFEFF]");
    }
  }

  @Test
  void aFindingSaysWhyItMattersAndWhatItsRuleGetsWrong() throws IOException {
    assertThat(String.join("", pages(HostileThread.sample())))
        .contains("<p dir=\"auto\">Threads turn sour from here on.</p>")
        .contains("Friendly teasing &lt;between&gt; friends.");
  }

  @Test
  void noPageHasAnAddressOfItsOwnToLoad() throws IOException {
    for (String page : pages(HostileThread.sample())) {
      String without = bare(page).replace("href=\"https://news.example/a?b=c&amp;d\"", "");
      assertThat(without)
          .doesNotContainPattern(
              "(src|href)=\"(?!#|queue|\\.\\./|index|threads/|hostile|manifest|report|rules|authors|stories|time)");
    }
  }

  @Test
  void everyAddressAndEveryFragmentLeadsSomewhere() throws IOException {
    List<String> pages = pages(DeepThread.of(450), HostileThread.sample());
    assertThat(pages).hasSizeGreaterThan(5);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        Matcher link = Pattern.compile("href=\"([^\"]*)\"").matcher(Files.readString(file));
        while (link.find()) {
          if (!link.group(1).startsWith("https://")) {
            leads(file, link.group(1));
          }
        }
      }
    }
  }

  private static void leads(Path from, String link) throws IOException {
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    Path to = path.isEmpty() ? from : from.resolveSibling(path).normalize();
    assertThat(to).as("%s from %s", link, from).exists();
    if (hash >= 0) {
      assertThat(Files.readString(to)).contains("id=\"" + link.substring(hash + 1) + "\"");
    }
  }

  @Test
  void noPageIsLargerThanAMegabyte() throws IOException {
    SampleThreads thread = SampleThreads.at("seeds/long.txt").says("Rana", "x".repeat(1_000_000));
    for (int i = 1; i < 2_000; i++) {
      thread.answers(1, "ziad", "كلام ".repeat(200), SampleThreads.finding(Severity.REVIEW, 0, 4));
    }
    for (String page : pages(thread)) {
      assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_000_000);
    }
  }

  @Test
  void aChainOfTwentyThousandOverflowsNothing() throws IOException {
    assertThat(pages(DeepThread.of(20_000)).stream().filter(page -> page.contains("thread\">")))
        .hasSize(100);
  }

  private List<String> pages(SampleThreads... threads) throws IOException {
    try (ReportFolder report =
        ReportFolder.open(folder, SampleThreads.run(), List.of(new HtmlReport()))) {
      for (SampleThreads thread : threads) {
        report.write(thread.report());
      }
      List<ReportFile> files = report.finish();
      return files.stream()
          .filter(file -> file.path().endsWith(".html"))
          .map(file -> read(folder.resolve(file.path())))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The markup without our own style and script, so that a failure can be read. */
  private static String bare(String page) {
    return page.replaceAll("(?s)<(style|script)>.*?</\\1>", "");
  }

  private static String only(String page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
