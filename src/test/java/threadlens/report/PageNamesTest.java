package threadlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import threadlens.model.SourceId;

final class PageNamesTest {
  private final PageNames names = new PageNames();

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "seeds/water-board.txt, water-board",
    "seeds/Water Board (2).html, water-board-2",
    "C:\\saved\\Page.HTM, page",
    "seeds/.hidden, hidden",
    "seeds/archive.warc.gz, archive-warc",
  })
  void aNameIsMadeOfTheFile(String path, String expected) {
    assertThat(name(path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../x",
        "/etc/passwd",
        "..",
        ".",
        "",
        "CON",
        "con.txt",
        "LPT1.html",
        "a\u0000b",
        "<script>",
        "seeds/أخبار.txt",
        "\u202Ecod.exe",
        "file:///x?y#z",
        "x/--",
        "aux.aux"
      })
  void noPathLeadsOutOfTheFolderOrToADevice(String path) {
    assertThat(name(path))
        .matches("[a-z0-9]+(-[a-z0-9]+)*")
        .doesNotMatch("con|prn|aux|nul|com\\d|lpt\\d")
        .hasSizeLessThan(60);
  }

  @Test
  void aLongNameIsCut() {
    assertThat(name("x".repeat(300) + ".txt")).hasSizeLessThan(60);
  }

  @Test
  void noTwoSourcesShareAName() {
    Set<String> all = new HashSet<>();
    for (String path : new String[] {"a/page.txt", "b/page.txt", "b/page.html", "b/PAGE.txt"}) {
      assertThat(all.add(name(path))).as(path).isTrue();
    }
    assertThat(all.add(name("a/page.txt"))).as("the same once more").isTrue();
    assertThat(all.add(names.name(new SourceId("a/page.txt", "2", "")))).isTrue();
  }

  private String name(String path) {
    return names.name(new SourceId(path, null, ""));
  }
}
