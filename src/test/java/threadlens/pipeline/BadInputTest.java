package threadlens.pipeline;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import threadlens.ingest.UnreadableSourceException;
import threadlens.model.Comment;
import threadlens.model.Discussion;
import threadlens.model.Problem;

/** What a reader does with input that is no page: a problem with its place, or a clear refusal. */
final class BadInputTest {
  private static final String ARABIC =
      "عنوان المقال عن الجسر\n\nمشى الناس على الجسر يوم الجمعة ثم عادوا إلى بيوتهم.\n";
  private static final String FRENCH =
      "Le café est fermé\n\nLa réunion a été reportée, à cause de la grève.\n";

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n"})
  void nothing_is_refused(String nothing) {
    assertRefused("page.txt", nothing.getBytes(UTF_8), "empty");
  }

  @Test
  void data_is_refused_whatever_its_name() {
    byte[] random = new byte[5_000];
    new Random(7).nextBytes(random);

    assertRefused("page.txt", random, "binary");
    assertRefused("page.txt", new byte[300], "binary");
    assertRefused("page.txt", "%PDF-1.7\nsome text".getBytes(UTF_8), "binary");
    assertRefused("table.csv", random, "binary");
    assertRefused("lines.jsonl", random, "binary");
  }

  @Test
  void a_missing_file_is_named() {
    assertThatThrownBy(() -> Reading.file(Path.of("no-such-folder", "page.txt")))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessage("no such file or folder")
        .satisfies(e -> assertThat(code(e)).isEqualTo("unreadable"))
        .satisfies(
            e ->
                assertThat(((UnreadableSourceException) e).location())
                    .hasToString("no-such-folder/page.txt:1:1"));
  }

  @Test
  void other_markup_is_no_text_capture() {
    assertRefused("page.txt", "<?xml version='1.0'?><p>text</p>".getBytes(UTF_8), "unknown-format");
  }

  @Test
  void a_byte_order_mark_is_believed() throws Exception {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
      Discussion discussion =
          Reading.bytes("page.txt", ("\uFEFF" + ARABIC).getBytes(Charset.forName(charset)));

      assertThat(discussion.article().title()).as(charset).isEqualTo("عنوان المقال عن الجسر");
      assertThat(discussion.problems()).as(charset).isEmpty();
    }
  }

  @Test
  void a_charset_that_had_to_be_guessed_is_a_problem() throws Exception {
    assertGuessed(ARABIC, UTF_16LE, "UTF-16LE");
    assertGuessed(ARABIC, UTF_16BE, "UTF-16BE");
    assertGuessed(FRENCH, UTF_16LE, "UTF-16LE");
    assertGuessed(ARABIC, Charset.forName("windows-1256"), "windows-1256");
    assertGuessed(FRENCH, Charset.forName("windows-1252"), "windows-1252");
    assertGuessed(
        "English first. ".repeat(9_000) + ARABIC, Charset.forName("windows-1256"), "1256");
    assertGuessed(ARABIC.repeat(3), Charset.forName("ISO-8859-6"), "ISO-8859-6");
  }

  @Test
  void a_damaged_byte_does_not_change_the_charset() throws Exception {
    byte[] bytes = ARABIC.getBytes(UTF_8);
    int at = ARABIC.substring(0, ARABIC.indexOf("مشى")).getBytes(UTF_8).length;
    bytes[at] = (byte) 0xFF;
    bytes[at + 1] = (byte) 0xFF;

    Discussion discussion = Reading.bytes("page.txt", bytes);

    assertThat(discussion.problems()).extracting(Problem::code).containsExactly("undecodable");
    assertThat(discussion.problems().get(0).location().line()).isEqualTo(3);
    assertThat(discussion.article().text()).startsWith("\uFFFD").contains("الجسر");
  }

  @Test
  void text_cut_within_a_letter_is_read_up_to_there() throws Exception {
    byte[] bytes = ARABIC.strip().replace(".", "").getBytes(UTF_8);

    Discussion discussion =
        Reading.bytes("page.txt", java.util.Arrays.copyOf(bytes, bytes.length - 1));

    assertThat(Reading.codes(discussion)).containsExactly("undecodable");
    assertThat(discussion.article().text()).endsWith("بيوته\uFFFD");
  }

  @Test
  void nul_and_half_surrogates_are_kept_out_and_named() throws Exception {
    Discussion nul = Reading.text("A title\n\nA body with a NUL\0 in it, and some more words.\n");
    assertThat(nul.article().text()).startsWith("A body with a NUL in it");
    assertThat(nul.problems())
        .extracting(Problem::toString)
        .first()
        .asString()
        .startsWith("page.txt:3:18: nul: ");

    ByteArrayOutputStream wide = new ByteArrayOutputStream();
    wide.writeBytes("\uFEFFA title\n\nHalf: ".getBytes(UTF_16BE));
    wide.writeBytes(new byte[] {(byte) 0xD8, 0x3D, 0, '!'});
    Discussion half = Reading.bytes("page.txt", wide.toByteArray());
    assertThat(half.article().text()).isEqualTo("Half: \uFFFD!");
    assertThat(Reading.codes(half)).containsExactly("undecodable");
  }

  @Test
  void problems_of_one_kind_are_counted_after_the_hundredth() throws Exception {
    Discussion discussion = Reading.text("Title\n\n" + ("word ".repeat(30) + "\0\n").repeat(5_000));

    assertThat(discussion.problems()).hasSize(101);
    assertThat(discussion.problems().get(100).message()).startsWith("4900 more of this kind");
  }

  @Test
  void a_comment_of_a_megabyte_without_a_space_is_a_comment() throws Exception {
    String word = "x".repeat(1 << 20);

    assertThat(comment(word).text()).isEqualTo(word);
  }

  @Test
  void twenty_thousand_brackets_are_a_comment() throws Exception {
    String brackets = "(".repeat(10_000) + "[".repeat(10_000);

    assertThat(comment(brackets).text()).isEqualTo(brackets);
  }

  @Test
  void ten_thousand_comments_are_read_with_an_id_each() throws Exception {
    StringBuilder page = new StringBuilder("A title\n\nA body.\n\nComments 10000\n");
    for (int i = 0; i < 10_000; i++) {
      page.append("Thumb somebody 03 May 2014, 17:56\n\nThe same words.\n\n");
    }

    Discussion discussion = Reading.text(page.toString());

    assertThat(discussion.comments()).hasSize(10_000);
    assertThat(discussion.comments()).extracting(Comment::id).doesNotHaveDuplicates();
    assertThat(discussion.problems()).isEmpty();
  }

  @Test
  void more_than_ten_million_lines_are_refused() {
    byte[] lines = new byte[10_000_100];
    java.util.Arrays.fill(lines, (byte) '\n');
    lines[0] = 'x';

    assertRefused("page.txt", lines, "too-large");
  }

  @Test
  void deep_json_and_open_quotes_stop_only_themselves() throws Exception {
    String deep = "{\"a\":".repeat(100_000);
    Discussion json = Reading.bytes("x.jsonl", (deep + "\n{\"text\":\"fine\"}\n").getBytes(UTF_8));
    assertThat(json.comments()).hasSize(1);
    assertThat(Reading.codes(json)).containsExactly("left-out-line");

    Discussion csv = Reading.bytes("x.csv", "text\nfine\n\"open\nand so on".getBytes(UTF_8));
    assertThat(csv.comments()).hasSize(1);
    assertThat(csv.problems().get(0).toString()).startsWith("x.csv:3:1: left-out-rest: ");

    String endless = "text\nfine\n\"open " + "x,y\n".repeat(5_000_000);
    Discussion row = Reading.bytes("x.csv", endless.getBytes(UTF_8));
    assertThat(row.comments()).hasSize(1);
    assertThat(row.problems().get(0).toString())
        .startsWith("x.csv:3:1: left-out-rest: a row of more than 16777216 characters");
  }

  @Test
  void a_table_without_a_text_column_says_what_it_has() {
    assertThatThrownBy(() -> Reading.bytes("x.csv", "who,what\na,b\n".getBytes(UTF_8)))
        .hasMessageContaining("expected one of text, body")
        .hasMessageEndingWith("the columns are who, what");
  }

  private static Comment comment(String body) throws Exception {
    String page = "A title\n\nA body.\n\nComments 1\nThumb a 03 May 2014, 17:56\n\n" + body + "\n";
    return Reading.text(page).comments().get(0);
  }

  private static void assertGuessed(String text, Charset charset, String name) throws Exception {
    Discussion discussion = Reading.bytes("page.txt", text.getBytes(charset));

    assertThat(Reading.codes(discussion)).as(name).containsExactly("charset-guessed");
    assertThat(discussion.problems().get(0).message()).endsWith(name);
    assertThat(discussion.article().title() + "\n\n" + discussion.article().text())
        .as(name)
        .contains(text.strip().lines().toList().get(2));
  }

  private static void assertRefused(String name, byte[] bytes, String code) {
    assertThatThrownBy(() -> Reading.bytes(name, bytes))
        .isInstanceOf(UnreadableSourceException.class)
        .satisfies(e -> assertThat(code(e)).isEqualTo(code));
  }

  private static String code(Throwable e) {
    return ((UnreadableSourceException) e).code();
  }
}
