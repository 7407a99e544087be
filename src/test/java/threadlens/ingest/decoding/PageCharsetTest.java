package threadlens.ingest.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import threadlens.model.Problem;
import threadlens.model.SourceId;

class PageCharsetTest {
  private static final String FRENCH = " <p>L'été, déjà passé, était très agréable à Zahlé.</p>";
  private static final String ARABIC = " <p>قال الوزير إن المجلس سيجتمع غدا في بيروت</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta charset="utf-8">                                             | UTF-8        | UTF-8
          <meta charset=windows-1252>                                        | windows-1252 | windows-1252
          <meta charset='iso-8859-1'>                                        | windows-1252 | windows-1252
          <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=LATIN1"> | windows-1252 | windows-1252
          <?xml version="1.0" encoding="ISO-8859-1"?>                        | windows-1252 | windows-1252
          <meta name="description" content="charset"><meta charset="iso-8859-15"> | ISO-8859-15 | ISO-8859-15
          <title>says nothing</title>                                        | windows-1252 | windows-1252
          """)
  void aPageIsInWhatItSays(String head, String charset, String taken) {
    assertThat(read(head + FRENCH, charset)).isEqualTo(new Charsets.Decoded(head + FRENCH, taken));
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, UTF-8, UTF-8",
    "windows-1256, UTF-8, UTF-8",
    "utf-8, windows-1252, windows-1252",
    "no-such-charset, UTF-8, UTF-8",
    "utf-16, UTF-8, UTF-8"
  })
  void aPageThatSaysTheWrongThingIsReadAllTheSame(String says, String charset, String taken) {
    String page = "<meta charset=" + says + ">" + FRENCH;
    assertThat(read(page, charset)).isEqualTo(new Charsets.Decoded(page, taken));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1256, windows-1256, windows-1256",
    "iso-8859-6, ISO-8859-6, ISO-8859-6",
    "iso-8859-1, windows-1256, windows-1256",
    "utf-8, windows-1256, windows-1256"
  })
  void arabicPagesToo(String says, String charset, String taken) {
    String page = "<meta charset=" + says + ">" + ARABIC;
    assertThat(read(page, charset)).isEqualTo(new Charsets.Decoded(page, taken));
  }

  @Test
  void aBrokenByteDoesNotMakeAllOfAPageAnotherCharset() {
    String page = "<meta charset=iso-8859-6>" + ARABIC + ARABIC;
    byte[] bytes = page.getBytes(Charset.forName("ISO-8859-6"));
    bytes[bytes.length - 10] = (byte) 0xFF;

    Charsets.Decoded read =
        Charsets.decodePage(bytes, new Problems(new SourceId("a.html", null, "")));

    assertThat(read.text()).startsWith("<meta charset=iso-8859-6>" + ARABIC).contains("\uFFFD");
  }

  @ParameterizedTest
  @CsvSource({
    "koi8-r, windows-1251",
    "windows-1251, KOI8-R",
    "windows-1251, IBM866",
    "windows-1251, ISO-8859-5",
    "windows-1251, x-MacCyrillic",
    "koi8-r, koi8-r",
    "windows-1251, windows-1251",
    "iso-8859-1, windows-1251"
  })
  void cyrillicPagesToo(String says, String charset) {
    String russian =
        " <p>Мост через реку закрыли до осени, и работы стоят много. Опять ПриватБанк.</p>";
    for (String words : List.of(russian, russian.toUpperCase(Locale.ROOT))) {
      if (words.equals(russian) || !charset.equals("x-MacCyrillic")) {
        String page = "<meta charset=" + says + ">" + words;
        assertThat(read(page, charset).text()).isEqualTo(page);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"windows-1251, windows-1251", "KOI8-R, KOI8-R"})
  void theMarkupAroundALetterTellsNothingOfIt(String charset, String taken) {
    String page =
        "<ol class=\"comment-list\">"
            + "<li class=\"comment depth-1\"><b class=\"fn\">Оля</b> <div>Опять обещания.</div></li>"
                .repeat(3)
            + "</ol>";
    assertThat(read(page, charset)).isEqualTo(new Charsets.Decoded(page, taken));
  }

  @Test
  void whatIsMisdeclaredIsAProblem() {
    String page = "<meta charset=iso-8859-1>" + FRENCH;
    Problems problems = new Problems(new SourceId("a.html", null, ""));
    Charsets.decodePage(page.getBytes(StandardCharsets.UTF_8), problems);
    assertThat(problems.list())
        .extracting(Problem::message)
        .containsExactly("the page says that it is windows-1252, which it is not: read as UTF-8");
  }

  @Test
  void utf8ThatWasReadAsWindows1252BeforeItWasSavedIsPutRight() {
    String meant = "<meta charset=utf-8><p>Müller – „größer“, 5 € für Zoë 😀</p>";
    String saved = misread(meant);
    assertThat(saved).contains("MÃ¼ller");
    Problems problems = new Problems(new SourceId("a.html", null, ""));
    Charsets.Decoded read = Charsets.decodePage(saved.getBytes(StandardCharsets.UTF_8), problems);
    assertThat(read.text()).isEqualTo(meant);
    assertThat(problems.list()).extracting(Problem::code).containsExactly("charset-misread");
  }

  @Test
  void somebodyWhoWritesAboutMisreadTextIsLeftAlone() {
    String page = "<meta charset=utf-8><p>Für „Müller“ stand dort MÃ¼ller, grÃ¶ÃŸer, fÃ¼r.</p>";
    assertThat(read(page, "UTF-8").text()).isEqualTo(page);
  }

  private static Charsets.Decoded read(String page, String charset) {
    Problems problems = new Problems(new SourceId("a.html", null, ""));
    return Charsets.decodePage(page.getBytes(Charset.forName(charset)), problems);
  }

  /** As a program does that takes UTF-8 for windows-1252: open bytes stay what they are. */
  private static String misread(String text) {
    StringBuilder shown = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String one = new String(new byte[] {b}, Charset.forName("windows-1252"));
      shown.append(one.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : one);
    }
    return shown.toString();
  }
}
