package threadlens.ingest.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.json.DiscourseReader;
import threadlens.ingest.export.json.HackerNewsReader;
import threadlens.ingest.export.json.PushshiftReader;
import threadlens.ingest.export.json.RedditThreadReader;
import threadlens.ingest.export.json.TelegramReader;
import threadlens.ingest.export.json.YtDlpReader;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Discussion;
import threadlens.model.StatedParent;

final class HostileJsonTest {
  private static String reddit(String id, String parent, String body) {
    return "{\"id\":\""
        + id
        + "\",\"link_id\":\"t3_z\",\"parent_id\":\""
        + parent
        + "\",\"subreddit\":\"s\",\"body\":\""
        + body
        + "\"}\n";
  }

  private static Discussion pushshift(String lines) throws Exception {
    return Bytes.of(lines).read(new PushshiftReader()).get(0);
  }

  private static List<StatedParent> parents(Discussion discussion) {
    return discussion.comments().stream().map(Comment::hints).map(hints -> hints.parent()).toList();
  }

  private static StatedParent answers(String id) {
    return new StatedParent(new CommentId(id));
  }

  @Test
  void a_circle_is_opened_at_its_first_comment() throws Exception {
    Discussion discussion =
        pushshift(
            reddit("a", "t3_z", "root")
                + reddit("b", "t1_d", "b")
                + reddit("c", "t1_b", "c")
                + reddit("d", "t1_c", "d")
                + reddit("e", "t1_d", "hangs on the circle"));

    assertThat(parents(discussion))
        .containsExactly(new StatedParent(null), null, answers("b"), answers("c"), answers("d"));
    assertThat(Bytes.problems(discussion)).containsExactly("2:1 reply-cycle");
  }

  @Test
  void of_two_that_share_an_id_the_latest_before_the_answer_is_meant() throws Exception {
    Discussion discussion =
        pushshift(
            reddit("a", "t3_z", "LOL")
                + reddit("b", "t1_a", "to the first")
                + reddit("a", "t1_a", "LOL")
                + reddit("c", "t1_a", "to the second"));

    assertThat(discussion.comments().stream().map(each -> each.id().value()))
        .containsExactly("a", "b", "a-2", "c");
    assertThat(parents(discussion))
        .containsExactly(new StatedParent(null), answers("a"), answers("a"), answers("a-2"));
  }

  @Test
  void fields_of_a_wrong_type_read_as_if_they_were_missing() throws Exception {
    Discussion discussion =
        pushshift(
            "{\"id\":12,\"link_id\":\"t3_z\",\"subreddit\":{},\"body\":[1],\"author\":{\"a\":1},"
                + "\"created_utc\":\"0000-00-00\",\"score\":[],\"num_reports\":\"many\"}\n");

    Comment comment = discussion.comments().get(0);
    assertThat(comment.id().value()).isEqualTo("12");
    assertThat(comment.text()).isEmpty();
    assertThat(comment.author()).isNull();
    assertThat(comment.reports()).isNull();
    assertThat(Bytes.problems(discussion)).containsExactly("1:1 no-such-time");
  }

  @Test
  void times_of_the_year_zero_or_beyond_9999_are_none() throws Exception {
    String line = reddit("a", "t3_z", "x").replace("}\n", ",\"created_utc\":%s}\n");
    Discussion discussion =
        pushshift(
            String.format(line, "\"0000-01-01T00:00:00Z\"")
                + String.format(line, "-1")
                + String.format(line, "1e400")
                + String.format(line, "1.6145982E9"));

    assertThat(discussion.comments().stream().map(Comment::postedAt).filter(at -> at != null))
        .singleElement()
        .hasToString("PostedAt[local=2021-03-01T11:30, offset=Z]");
  }

  @Test
  void a_line_too_long_or_not_utf_8_does_not_stop_the_reading() throws Exception {
    byte[] good = reddit("a", "t3_z", "good").getBytes(StandardCharsets.UTF_8);
    byte[] latin = reddit("b", "t3_z", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
    byte[] huge =
        ("{\"body\":\"" + "x".repeat(17 << 20) + "\"}\n").getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(good, good.length + latin.length + huge.length + good.length);
    System.arraycopy(latin, 0, all, good.length, latin.length);
    System.arraycopy(huge, 0, all, good.length + latin.length, huge.length);
    System.arraycopy(good, 0, all, good.length + latin.length + huge.length, good.length);

    Discussion discussion = new Bytes("export", all).read(new PushshiftReader()).get(0);

    assertThat(Bytes.texts(discussion)).containsExactly("good", "caf\ufffd", "good");
    assertThat(Bytes.problems(discussion))
        .containsExactly("2:1 undecodable", "3:1 left-out-line", "4:1 duplicate-id");
  }

  @Test
  void bytes_that_are_no_character_are_a_problem_in_every_form_of_json() throws Exception {
    String thing = reddit("b", "t3_z", "caf\u00e9").strip();
    byte[] array = ("[" + thing + "]").getBytes(StandardCharsets.ISO_8859_1);
    byte[] wide = ("\uFEFF" + thing + "\n").getBytes(StandardCharsets.UTF_16BE);
    int letter = 2 * ("\uFEFF" + thing).indexOf('\u00e9');
    wide[letter] = (byte) 0xD8; // half a pair

    Discussion listed = new Bytes("export", array).read(new PushshiftReader()).get(0);
    Discussion lines = new Bytes("export", wide).read(new PushshiftReader()).get(0);

    assertThat(Bytes.texts(listed)).containsExactly("caf\ufffd");
    int place = thing.indexOf('\u00e9') + 1;
    assertThat(Bytes.problems(listed)).containsExactly("1:" + (place + 1) + " undecodable");
    assertThat(Bytes.texts(lines)).containsExactly("caf\ufffd");
    assertThat(Bytes.problems(lines)).containsExactly("1:" + place + " undecodable");
  }

  @Test
  void lines_in_utf_16_are_read_by_their_mark() throws Exception {
    byte[] bytes =
        ("\ufeff" + reddit("a", "t3_z", "\ud83d\ude00 \u0645")).getBytes(StandardCharsets.UTF_16LE);

    Discussion discussion = new Bytes("export", bytes).read(new PushshiftReader()).get(0);

    assertThat(Bytes.texts(discussion)).containsExactly("\ud83d\ude00 \u0645");
  }

  @Test
  void a_truncated_gzip_gives_what_came_before() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append(reddit("a" + i, "t3_z", "number " + i * 7919L % 10_007));
    }
    byte[] whole = Bytes.gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    Discussion discussion = new Bytes("RC.gz", half).read(new PushshiftReader()).get(0);

    assertThat(discussion.comments()).hasSizeBetween(5_000, 15_000);
    assertThat(discussion.problems())
        .anySatisfy(problem -> assertThat(problem.message()).contains("compressed data break off"));
  }

  @Test
  void zstandard_is_unpacked() throws Exception {
    byte[] packed = Zstd.compress(reddit("a", "t3_z", "packed").getBytes(StandardCharsets.UTF_8));

    assertThat(Bytes.texts(new Bytes("RC.zst", packed).read(new PushshiftReader()).get(0)))
        .containsExactly("packed");
  }

  @Test
  void what_swells_a_thousandfold_is_cut() throws Exception {
    byte[] line = reddit("a", "t3_z", "first").getBytes(StandardCharsets.UTF_8);
    byte[] packed = Bytes.gzip(Arrays.copyOf(line, 120 << 20));

    Discussion discussion = new Bytes("bomb.gz", packed).read(new PushshiftReader()).get(0);

    assertThat(Bytes.texts(discussion)).containsExactly("first");
    assertThat(discussion.problems())
        .anySatisfy(problem -> assertThat(problem.message()).contains("1000 times as long"));
  }

  @Test
  void a_cut_page_of_reddit_keeps_its_whole_comments() throws Exception {
    String cut =
        "[{\"kind\":\"Listing\",\"data\":{\"children\":[{\"kind\":\"t3\",\"data\":{\"id\":\"z\",\"title\":\"T\",\"author\":\"op\"}}]}},\n"
            + "{\"kind\":\"Listing\",\"data\":{\"children\":["
            + "{\"kind\":\"t1\",\"data\":{\"id\":\"a\",\"link_id\":\"t3_z\",\"parent_id\":\"t3_z\",\"body\":\"whole\",\"replies\":{\"kind\":\"Listing\",\"data\":{\"children\":[\n"
            + "{\"kind\":\"t1\",\"data\":{\"id\":\"b\",\"link_id\":\"t3_z\",\"bo";

    Discussion discussion = Bytes.of(cut).read(new RedditThreadReader()).get(0);

    assertThat(Bytes.texts(discussion)).containsExactly("", "whole");
    assertThat(Bytes.problems(discussion))
        .containsExactly("3:51 left-out-rest", "3:21 left-out-comment");
  }

  @Test
  void nesting_100000_deep_ends_the_reading_and_not_the_program() throws Exception {
    String child = "{\"id\":2,\"type\":\"comment\",\"parent_id\":1,\"text\":\"x\",\"children\":[";
    String deep =
        "{\"id\":1,\"type\":\"story\",\"created_at_i\":1614598200,\"title\":\"T\",\"children\":["
            + child.repeat(100_000);

    Discussion discussion = Bytes.of(deep).read(new HackerNewsReader()).get(0);

    assertThat(discussion.comments()).hasSizeGreaterThan(1);
    assertThat(Bytes.problems(discussion)).anyMatch(problem -> problem.endsWith("left-out-rest"));
  }

  @Test
  void what_follows_a_value_nested_100000_deep_is_read() throws Exception {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    String chat =
        "{\"name\":\"T\",\"type\":\"private_group\",\"id\":1,\"messages\":["
            + "{\"id\":1,\"type\":\"message\",\"from\":\"a\",\"text\":"
            + deep
            + "},{\"id\":2,\"type\":\"message\",\"from\":\"b\",\"text\":\"after it\"}]}";

    Discussion discussion = Bytes.of(chat).read(new TelegramReader()).get(0);

    assertThat(Bytes.texts(discussion)).containsExactly("", "after it");
    assertThat(Bytes.problems(discussion)).anyMatch(problem -> problem.endsWith("left-out-depth"));
  }

  @Test
  void a_short_gzip_that_breaks_off_gives_what_came_before() throws Exception {
    byte[] packed =
        Bytes.gzip(
            (reddit("a", "t3_z", "one") + reddit("b", "t1_a", "two"))
                .getBytes(StandardCharsets.UTF_8));
    Bytes cut = new Bytes("export", Arrays.copyOf(packed, packed.length - 12));

    Discussion discussion = cut.read(new PushshiftReader()).get(0);

    assertThat(Bytes.texts(discussion)).startsWith("one");
    assertThat(Bytes.problems(discussion)).anyMatch(problem -> problem.endsWith("left-out-rest"));
  }

  @Test
  void a_tree_three_thousand_deep_is_read_whole() throws Exception {
    StringBuilder tree =
        new StringBuilder(
            "{\"id\":0,\"type\":\"story\",\"created_at_i\":1614598200,\"children\":[");
    for (int i = 1; i <= 3_000; i++) {
      tree.append("{\"id\":")
          .append(i)
          .append(",\"type\":\"comment\",\"parent_id\":")
          .append(i - 1);
      tree.append(",\"text\":\"x\",\"author\":\"a\",\"children\":[");
    }
    tree.append("]}".repeat(3_001));

    Discussion discussion = Bytes.of(tree.toString()).read(new HackerNewsReader()).get(0);

    assertThat(discussion.comments()).hasSize(3_001);
    assertThat(discussion.comments().get(3_000).hints().nesting()).isEqualTo(2_999);
    assertThat(discussion.problems()).isEmpty();
  }

  @Test
  void a_quotation_of_another_topic_names_no_comment_here() throws Exception {
    String quote =
        "<aside class=\\\"quote\\\" data-post=\\\"1\\\""
            + " data-topic=\\\"%s\\\"><blockquote>hi</blockquote></aside>";
    String post = "{\"id\":%d,\"post_number\":%d,\"topic_id\":7,\"cooked\":\"%s\"}";
    String json =
        "{\"post_stream\":{\"posts\":["
            + String.format(post, 51, 1, "hi")
            + ","
            + String.format(post, 52, 2, String.format(quote, "7"))
            + ","
            + String.format(post, 53, 3, String.format(quote, "8"))
            + "]},\"id\":7,\"title\":\"T\"}";

    Discussion discussion = Bytes.of(json).read(new DiscourseReader()).get(0);

    assertThat(discussion.comments().get(1).hints().quotes().get(0).of())
        .isEqualTo(new CommentId("51"));
    assertThat(discussion.comments().get(2).hints().quotes().get(0).of()).isNull();
  }

  @Test
  void a_video_whose_comments_were_not_fetched_says_what_to_do() throws Exception {
    String json =
        "{\"id\":\"v\",\"title\":\"T\",\"description\":\"D\",\"formats\":[],\"webpage_url\":\"u\"}";

    Discussion discussion = Bytes.of(json).read(new YtDlpReader()).get(0);

    assertThat(discussion.comments()).isEmpty();
    assertThat(discussion.problems().get(0).message()).contains("--write-comments");
  }

  @Test
  void a_cut_chat_keeps_its_messages() throws Exception {
    String chat = "{\"name\":\"N\",\"type\":\"private_group\",\"id\":1,\"messages\":[\n";
    String whole = "{\"id\":1,\"type\":\"message\",\"from\":\"A\",\"text\":\"whole\"},\n";
    String cut = chat + whole + "{\"id\":2,\"type\":\"message\",\"text\":\"cu";

    Discussion discussion = Bytes.of(cut).read(new TelegramReader()).get(0);

    assertThat(discussion.article().title()).isEqualTo("N");
    assertThat(Bytes.texts(discussion)).containsExactly("whole");
    assertThat(Bytes.problems(discussion)).containsExactly("3:36 left-out-rest");
  }

  @Test
  void an_export_without_comments_is_an_error_of_its_own() {
    assertThatThrownBy(
            () -> Bytes.of("{\"post_stream\":{\"posts\":[]},\"id\":7}").read(new DiscourseReader()))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessage("no comment found");
  }
}
