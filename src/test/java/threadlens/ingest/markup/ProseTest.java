package threadlens.ingest.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>one</p><p>two</p>                    | one¶¶two
          one<br>two                              | one¶two
          one<br><br>two                          | one¶¶two
          one<br> <br>&nbsp;<br>two               | one¶¶two
          <p>one</p><br><p>two</p>                | one¶¶two
          <ul><li>one</li><li>two</li></ul>       | one¶two
          <div>one<div>two</div>three</div>       | one¶¶two¶¶three
          one <b>bold</b>, <i>slanted</i>.        | one bold, slanted.
          a<b>b</b>c                              | abc
          a&nbsp;&nbsp;b &amp; c &lt;d&gt; &eacute;&#8364; | a b & c <d> é€
          Staats&shy;anwalt                       | Staatsanwalt
          zero&#8203;width                        | zerowidth
          <script>x()</script>seen<style>y</style> | seen
          <p>&nbsp;</p><p>one</p><p> </p>         | one
          one<hr>two                              | one¶¶two
          <table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> | a b¶c
          <button>Reply</button>one<textarea>two</textarea> | one
          """)
  void textIsWhatAReaderSees(String html, String expected) {
    assertThat(text(html)).isEqualTo(expected.replace('¶', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fine <img class="emoji" alt="😀" src="x.png">       | fine 😀
          fine <img alt="❤️" src="x.png">                     | fine ❤️
          fine <img alt="1️⃣" src="x.png">                    | fine 1️⃣
          fine <img class="emoji" alt=":wink:" src="x.png">   | fine :wink:
          fine <img alt=";-)" src="x.png">                    | fine ;-)
          fine <img alt="My holidays" src="x.png">            | fine
          fine <img src="x.png">                              | fine
          """)
  void anImageOfAnEmojiIsTheEmoji(String html, String expected) {
    assertThat(text(html)).isEqualTo(expected);
  }

  @Test
  void joinersOfEmojiAndArabicStay() {
    String family = "👨\u200d👩\u200d👧";
    String persian = "می\u200cخواهم";
    assertThat(text("<p>" + family + " " + persian + "</p>")).isEqualTo(family + " " + persian);
  }

  @Test
  void linesOfCodeAndWhatTheyAreMovedInByStay() {
    assertThat(text("<p>so:</p><pre><code>if (a)\n    b();\n\n\nc();\n</code></pre><p>ok</p>"))
        .isEqualTo("so:\n\nif (a)\n    b();\n\nc();\n\nok");
    assertThat(text("<pre>\r\n\tone  two</pre>")).isEqualTo("    one  two");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <blockquote>yours</blockquote>mine                   | {yours}¶¶mine
          a<blockquote>b<blockquote>c</blockquote></blockquote>d | a¶¶{b¶¶c}¶¶d
          <blockquote></blockquote>mine                        | mine
          [quote]yours[/quote]mine                             | {yours}¶¶mine
          [quote=Ann]yours[/quote]mine                         | {Ann:¶yours}¶¶mine
          [QUOTE="Ann";p=12]yours[/QUOTE]<br>mine              | {Ann:¶yours}¶¶mine
          [quote=Ann, post: 1, member: 2]yours[/quote]mine     | {Ann:¶yours}¶¶mine
          a [quote=B]b [quote=C]c[/quote] d[/quote] e          | a¶¶{B:¶b¶C:¶c¶d}¶¶e
          [quote]never closed                                  | [quote]never closed
          closed [/quote] never opened                         | closed [/quote] never opened
          [quoted] is a word                                   | [quoted] is a word
          &gt; yours<br>&gt; too<br>mine                       | {> yours¶> too}¶mine
          mine<br>&gt;&gt;twice                                | mine¶{>>twice}
          &gt;&gt;1234<br>mine                                 | >>1234¶mine
          5 &gt; 4                                             | 5 > 4
          [quote]a[/quote]x<blockquote>b</blockquote>y         | {a}¶¶x¶¶{b}¶¶y
          <blockquote>[quote]a[/quote]</blockquote>y           | {a}¶¶y
          """)
  void quotationsAreFound(String html, String expected) {
    Prose prose = Prose.ofFragment(html);
    StringBuilder shown = new StringBuilder(prose.text());
    for (int i = prose.quotes().size() - 1; i >= 0; i--) {
      shown.insert(prose.quotes().get(i).end(), '}').insert(prose.quotes().get(i).start(), '{');
    }
    assertThat(shown.toString().replace("\n", "¶")).isEqualTo(expected);
  }

  @Test
  void quotationMarksWithoutEndAreReadInTheirOwnTime() {
    String opened = "[quote=".repeat(300_000);
    assertThat(text(opened)).isEqualTo(opened);
    String nested = "[quote]".repeat(100_000) + "x" + "[/quote]".repeat(100_000);
    assertThat(text(nested)).isEqualTo("x");
  }

  @Test
  void elementsNestedAHundredThousandDeepAreRead() {
    String deep = "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000);
    assertThat(text(deep)).isEqualTo("deep");
    String quotes = "<blockquote>".repeat(100_000) + "deep";
    assertThat(Prose.of(Markup.parse(quotes).body()).quotes()).hasSize(1);
  }

  @Test
  void whatIsToldToBeUnseenIsLeftOut() {
    var body = Markup.parse("<p>one</p><p class=x>two</p><p>three</p>").body();
    assertThat(Prose.of(body, node -> node.attr("class").equals("x")).text())
        .isEqualTo("one\n\nthree");
  }

  private static String text(String html) {
    return Prose.of(Markup.parse(html).body()).text();
  }
}
