package threadlens.ingest.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import threadlens.ingest.Source;
import threadlens.ingest.export.mail.EmlReader;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Discussion;
import threadlens.model.StatedParent;

final class EmlTest {
  private static final EmlReader READER = new EmlReader();

  private static Source mail(String path, String id, String headers, String body) {
    String text =
        "From: Olive <olive@b.example>\nMessage-ID: <" + id + ">\n" + headers + "\n" + body + "\n";
    return new Bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Mails in one archive, whose path they share. */
  private record Parts(List<Source> parts) implements Source {
    @Override
    public String path() {
      return parts.get(0).path();
    }

    @Override
    public InputStream open() throws java.io.IOException {
      return parts.get(0).open();
    }
  }

  private record Entry(Source source, String record) implements Source {
    @Override
    public String path() {
      return "mails.zip";
    }

    @Override
    public InputStream open() throws java.io.IOException {
      return source.open();
    }
  }

  private static List<Discussion> read(Source... mails) throws Exception {
    List<Discussion> all = new ArrayList<>();
    READER.read(mails.length == 1 ? mails[0] : new Parts(List.of(mails)), all::add);
    return all;
  }

  private static List<String> ids(Discussion discussion) {
    return discussion.comments().stream().map(Comment::id).map(CommentId::value).toList();
  }

  @Test
  void answers_are_found_across_files_in_whatever_order_they_lie() throws Exception {
    Source answer =
        mail("a.eml", "2@b", "Date: Sat, 3 May 2014 20:00:00 -0700\nIn-Reply-To: <1@b>\n", "No.");
    Source first = mail("b.eml", "1@b", "Date: Sun, 4 May 2014 05:00:00 +0300\n", "Shall we?");
    Source undated = mail("c.eml", "3@b", "Date: soon\nReferences: <1@b> <2@b>\n", "Why?");

    List<Discussion> read = read(undated, answer, first);

    assertThat(read).hasSize(1);
    assertThat(ids(read.get(0))).containsExactly("1@b", "2@b", "3@b");
    assertThat(read.get(0).source().path()).isEqualTo("b.eml");
    assertThat(read.get(0).comments().get(1).location().source().path()).isEqualTo("a.eml");
    assertThat(read.get(0).comments().get(2).hints().parent())
        .isEqualTo(new StatedParent(new CommentId("2@b")));
  }

  @Test
  void mails_of_an_archive_are_named_by_their_records() throws Exception {
    Discussion read =
        read(
                new Entry(mail("", "1@b", "", "one"), "inbox/1.eml"),
                new Entry(mail("", "2@b", "In-Reply-To: <1@b>\n", "two"), "inbox/2.eml"))
            .get(0);

    assertThat(read.comments())
        .extracting(each -> each.location().source().record())
        .containsExactly("inbox/1.eml", "inbox/2.eml");
  }

  @Test
  void a_mail_that_lies_in_two_folders_is_given_once() throws Exception {
    Discussion read =
        read(
                mail("inbox/1.eml", "1@b", "Received: by b\n", "one"),
                mail("sent/1.eml", "1@b", "", "one"),
                mail("sent/2.eml", "1@b", "", "another with its id"))
            .get(0);

    assertThat(Bytes.texts(read)).containsExactly("one", "another with its id");
    assertThat(Bytes.problems(read)).contains("1:1 repeated-message", "1:1 duplicate-id");
  }

  @Test
  void a_circle_of_answers_and_an_answer_to_itself_are_read() throws Exception {
    List<Discussion> read =
        read(
            mail("a.eml", "a@b", "In-Reply-To: <c@b>\n", "one"),
            mail("b.eml", "b@b", "In-Reply-To: <a@b>\nReferences: <b@b> <a@b>\n", "two"),
            mail("c.eml", "c@b", "In-Reply-To: <b@b>\n", "three"),
            mail("d.eml", "d@b", "In-Reply-To: <d@b>\nReferences: <d@b>\n", "four"));

    assertThat(read).flatExtracting(EmlTest::ids).containsExactly("a@b", "b@b", "c@b", "d@b");
  }

  @Test
  void a_mail_without_headers_between_others_costs_itself_alone() throws Exception {
    List<Discussion> read =
        read(
            mail("a.eml", "a@b", "", "one"),
            new Bytes("b.eml", "X-Nothing: here\n\nno mail".getBytes(StandardCharsets.UTF_8)),
            mail("c.eml", "c@b", "X-Long: " + "y".repeat(3_000_000) + "\n", "three"));

    assertThat(ids(read.get(0))).containsExactly("a@b");
    assertThat(Bytes.problems(read.get(0))).containsExactly("1:1 left-out-message");
    assertThat(read.get(0).problems().get(0).location().source().path()).isEqualTo("b.eml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1393956123.M1P20.list,S", "/m/cur/1393956123.V8I1_2.host:2,RS"})
  void mails_of_a_maildir_are_told_by_their_names(String path) throws Exception {
    assertThat(READER.claims(path.toLowerCase(java.util.Locale.ROOT))).isTrue();
    assertThat(READER.accepts(mail(path, "1@b", "", "one"))).isTrue();
  }

  @Test
  void headers_longer_than_what_is_looked_at_are_headers() throws Exception {
    assertThat(READER.accepts(mail("a.eml", "1@b", "X-Long: y\n".repeat(20_000), ""))).isTrue();
  }

  @Test
  void a_mail_of_any_name_is_one_by_what_programs_write() throws Exception {
    String date = "Date: Sat, 3 May 2014 17:56:10 +0300\n";

    assertThat(READER.accepts(mail("mail", "1@b", date, "one"))).isTrue();
    assertThat(READER.accepts(mail("mail", "no id", date, "one"))).isFalse();
    assertThat(READER.accepts(mail("mail", "1@b", date + "as I said:\n", "one"))).isFalse();
    assertThat(READER.accepts(mail("mail", "1@b", "", "one"))).isFalse();
  }

  @Test
  void a_text_that_begins_as_a_mail_does_is_a_text() throws Exception {
    String text = "From: our reporter\nDate: 3 May 2014\n\nThe bridge stays closed.\n";
    String sentence = "From here on, nothing.\nSubject: to change\n\nNothing.\n";

    assertThat(READER.accepts(new Bytes("a.txt", text.getBytes(StandardCharsets.UTF_8)))).isFalse();
    assertThat(READER.accepts(new Bytes("a.eml", sentence.getBytes(StandardCharsets.UTF_8))))
        .isFalse();
  }
}
