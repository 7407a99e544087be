package threadlens.ingest.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.mail.MboxReader;
import threadlens.model.CommentId;
import threadlens.model.Discussion;
import threadlens.model.StatedParent;

final class HostileMailTest {
  private static final String FROM = "From a@b.example Sat May  3 17:56:10 2014\n";

  private static String mail(String id, String headers, String body) {
    return FROM
        + "From: Olive <olive@b.example>\nDate: Sat, 3 May 2014 17:56:10 +0300\nMessage-ID: <"
        + id
        + ">\n"
        + headers
        + "\n"
        + body
        + "\n\n";
  }

  private static List<Discussion> read(String mails) throws Exception {
    return Bytes.of(mails).read(new MboxReader());
  }

  @Test
  void parts_within_parts_without_end_are_read_as_deep_as_mail_goes() throws Exception {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      deep.append("--b").append(i).append("\nContent-Type: multipart/mixed; boundary=b");
      deep.append(i + 1).append("\n\n");
    }
    String first = "Content-Type: multipart/mixed; boundary=b0\n";

    List<Discussion> read = read(mail("a", first, deep + "text") + mail("b", "", "Good morning."));

    assertThat(read).hasSize(2);
    assertThat(Bytes.texts(read.get(1))).containsExactly("Good morning.");
  }

  @Test
  void mail_of_before_utf8_that_declares_no_charset_is_read_in_its_script() throws Exception {
    String said = "صباح الخير يا جماعة الطريق مقطوعة من الصبح";
    byte[] mail = mail("a", "", said).getBytes(Charset.forName("windows-1256"));

    assertThat(Bytes.texts(new Bytes("export", mail).read(new MboxReader()).get(0)))
        .containsExactly(said);
  }

  @Test
  void headers_without_end_cost_the_message_and_not_those_behind_it() throws Exception {
    String endless = "X-Long: " + "y".repeat(3_000_000) + "\n";
    String many = "X-More: y\n".repeat(100_000);

    List<Discussion> read =
        read(mail("a", endless, "one") + mail("b", many, "two") + mail("c", "", "three"));

    assertThat(read).hasSize(3);
    assertThat(Bytes.texts(read.get(2))).containsExactly("three");
  }

  @Test
  void a_message_longer_than_any_is_read_to_there_and_says_so() throws Exception {
    String line = "0123456789012345678901234567890123456789012345678901234567890123456789\n";
    String attached =
        "--zz\nContent-Type: text/plain\n\nSee the picture.\n--zz\nContent-Type: image/png\n"
            + "Content-Disposition: attachment\n\n"
            + line.repeat(300_000);

    Discussion read =
        read(mail("a", "Content-Type: multipart/mixed; boundary=zz\n", attached)).get(0);

    assertThat(Bytes.texts(read)).containsExactly("See the picture.");
    assertThat(Bytes.problems(read)).containsExactly("2:1 left-out-text");
  }

  @Test
  void what_is_no_mail_is_left_out_with_its_place() throws Exception {
    Discussion read =
        read(mail("a", "", "one") + FROM + "Nothing: here\n\nno mail\n\n" + mail("b", "", "two"))
            .get(0);

    assertThat(Bytes.problems(read)).containsExactly("9:1 left-out-message");
  }

  @Test
  void charsets_and_encodings_that_do_not_exist_leave_the_text_as_it_can_be_read()
      throws Exception {
    String bad = "Content-Type: text/plain; charset=\"x-klingon//\"\nSubject: =?zz?Q?caf=E9?= ok\n";
    String cut = "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n";

    List<Discussion> read =
        read(mail("a", bad, "déjà vu") + mail("b", cut, "R29vZCBtb3JuaW5n*LiE"));

    assertThat(Bytes.texts(read.get(0))).containsExactly("déjà vu");
    assertThat(Bytes.texts(read.get(1)).get(0)).startsWith("Good morning");
  }

  @Test
  void a_circle_of_answers_is_opened_at_its_first() throws Exception {
    Discussion read =
        read(mail("a", "In-Reply-To: <b>\n", "one")
                + mail("b", "In-Reply-To: <a>\n", "two")
                + mail("b", "In-Reply-To: <b>\n", "itself"))
            .get(0);

    assertThat(read.comments()).hasSize(3);
    assertThat(read.comments().get(1).hints().parent())
        .isEqualTo(new StatedParent(new CommentId("a")));
  }

  @Test
  void a_sentence_that_begins_as_a_message_does_is_a_sentence() throws Exception {
    String said = "I came home.\n\nFrom the hill I saw the valley in 2014.\nFrom here, nothing.";

    assertThat(Bytes.texts(read(mail("a", "", said)).get(0))).containsExactly(said);
  }

  @Test
  void a_line_of_any_length_and_data_that_break_off_are_read_to_their_end() throws Exception {
    String line = "word ".repeat(1_000_000);
    assertThat(Bytes.texts(read(mail("a", "", line)).get(0)).get(0)).hasSize(4_999_999);

    byte[] whole =
        Bytes.gzip(mail("a", "", "one two three").repeat(2_000).getBytes(StandardCharsets.UTF_8));
    Bytes cut = new Bytes("list.mbox.gz", Arrays.copyOf(whole, whole.length / 2));
    Discussion read = cut.read(new MboxReader()).get(0);
    assertThat(Bytes.problems(read)).anyMatch(each -> each.endsWith(" left-out-rest"));
  }

  @Test
  void an_archive_of_no_mail_is_refused() {
    assertThatThrownBy(() -> read(FROM + "Nothing: here\n\nno mail\n"))
        .isInstanceOf(UnreadableSourceException.class);
  }
}
