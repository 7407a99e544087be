package threadlens.ingest.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.json.PushshiftReader;
import threadlens.ingest.export.json.RedditThreadReader;
import threadlens.ingest.export.json.TelegramReader;
import threadlens.ingest.export.xml.DisqusReader;
import threadlens.model.Comment;
import threadlens.model.Discussion;

/** Files of one format that are read together. */
final class ManyFilesTest {
  @Test
  void what_cannot_be_opened_or_is_no_such_export_costs_itself_alone() throws Exception {
    List<Discussion> read =
        read(
            new DisqusReader(),
            disqus("a.xml", "1"),
            new Missing("gone.xml"),
            new Bytes("torn.xml", new byte[] {0x1f, (byte) 0x8b, 8}),
            disqus("b.xml", "1", "2"));

    assertThat(read).hasSize(1);
    assertThat(Bytes.texts(read.get(0))).containsExactly("text 1", "text 2");
    assertThat(shown(read.get(0)))
        .contains("gone.xml left-out-file", "torn.xml left-out-file", "b.xml added-later");
  }

  @Test
  void if_none_can_be_read_the_first_says_why() {
    assertThatThrownBy(() -> read(new DisqusReader(), new Missing("a.xml"), new Missing("b.xml")))
        .isInstanceOfSatisfying(
            UnreadableSourceException.class,
            e -> assertThat(e.location().source().path()).isEqualTo("a.xml"));
  }

  @Test
  void what_a_later_export_that_breaks_off_lacks_is_not_gone() throws Exception {
    byte[] later = disqus("b.xml", "1", "2", "3").head(1 << 16);
    Bytes torn = new Bytes("b.xml", Arrays.copyOf(later, later.length - 60));

    Discussion read = read(new DisqusReader(), disqus("a.xml", "1", "2", "3"), torn).get(0);

    assertThat(Bytes.texts(read)).containsExactly("text 1", "text 2", "text 3");
    assertThat(gone(read)).isEmpty();
    assertThat(shown(read)).contains("b.xml left-out-rest").doesNotContain("b.xml gone-later");
  }

  @Test
  void what_an_export_of_some_days_lacks_of_other_days_is_not_gone() throws Exception {
    Discussion read =
        read(new TelegramReader(), chat("a.json", 10, 11, 12, 13, 14), chat("b.json", 11, 13))
            .get(0);

    assertThat(gone(read)).containsExactly("12");
    assertThat(read.comments()).hasSize(5);
  }

  @Test
  void what_a_page_did_not_load_is_not_gone() throws Exception {
    Discussion read =
        read(new RedditThreadReader(), page("a.json", 2, "x", "y"), page("b.json", 2, "x")).get(0);

    assertThat(gone(read)).isEmpty();
  }

  @Test
  void a_thread_too_long_for_memory_that_two_files_show_loses_nothing() throws Exception {
    Stream.Builder<Parcel> parcels = Stream.builder();
    for (int file = 0; file < 2; file++) {
      for (int i = 0; i <= Discussions.MOST_POSTS; i++) {
        parcels.add(new Parcel.OfPost(new Post.Draft(i + 1, 1).id("p" + i).post(), file));
      }
    }

    List<Discussion> read = discussions(parcels.build());

    assertThat(read)
        .extracting(each -> each.comments().size())
        .containsExactly(Discussions.MOST_POSTS, 1, Discussions.MOST_POSTS, 1);
    assertThat(read).flatExtracting(ManyFilesTest::gone).isEmpty();
  }

  @Test
  void a_file_that_has_the_names_of_others_for_its_comments_stays_apart() throws Exception {
    List<Discussion> read =
        read(
            new DisqusReader(),
            disqusOf("a.xml", "Rima", "The lake", "1"),
            disqusOf("b.xml", "Sami", "Bus nine", "1"));

    assertThat(read).hasSize(2);
  }

  @Test
  void dumps_are_joined_whatever_their_order_and_folders() throws Exception {
    List<Discussion> read =
        read(
            new PushshiftReader(),
            dump("comments/RC_2023-02.ndjson", comment("b", "a")),
            dump("comments/RC_2023-01.ndjson", comment("a", "t3_s")),
            dump("submissions/RS_2023-01.ndjson", submission()));

    assertThat(read).hasSize(1);
    assertThat(read.get(0).source().path()).isEqualTo("comments/RC_2023-01.ndjson");
    assertThat(read.get(0).comments())
        .extracting(each -> each.id().value())
        .containsExactly("t3_s", "a", "b");
  }

  @Test
  void a_dump_that_is_there_twice_is_given_once() throws Exception {
    List<Discussion> read =
        read(
            new PushshiftReader(),
            dump("a/RS_2023-01.ndjson", submission()),
            dump("a/RC_2023-01.ndjson", comment("a", "t3_s")),
            dump("b/RS_2023-01.ndjson", submission()),
            dump("b/RC_2023-01.ndjson", comment("a", "t3_s"), comment("b", "t1_a")));

    assertThat(read).hasSize(1);
    assertThat(read.get(0).comments()).hasSize(3);
    assertThat(shown(read.get(0)))
        .containsExactly("b/RC_2023-01.ndjson captured-again", "b/RC_2023-01.ndjson added-later");
  }

  private static List<Discussion> discussions(Stream<Parcel> parcels) throws Exception {
    List<ExportFile> files =
        List.of(
            new ExportFile(new threadlens.model.SourceId("a", null, ""), null, null, true, false),
            new ExportFile(new threadlens.model.SourceId("b", null, ""), null, null, true, false));
    List<Discussion> out = new ArrayList<>();
    Discussions discussions =
        new Discussions(
            files, false, new ThreadCaptures(files, "test", false, false), List.of(), out::add);
    for (Parcel parcel : parcels.toList()) {
      discussions.take(new ThreadSorter.Entry(0, ParcelBytes.of(parcel)));
    }
    discussions.finish();
    return out;
  }

  private static List<Discussion> read(DiscussionReader reader, Source... files) throws Exception {
    List<Discussion> read = new ArrayList<>();
    reader.read(new Together(List.of(files)), read::add);
    return read;
  }

  private static List<String> shown(Discussion discussion) {
    return discussion.problems().stream()
        .map(each -> each.location().source().path() + " " + each.code())
        .toList();
  }

  private static List<String> gone(Discussion discussion) {
    return discussion.comments().stream()
        .filter(comment -> comment.meta().containsKey("gone-since"))
        .map(Comment::id)
        .map(id -> id.value())
        .toList();
  }

  private static Bytes disqus(String path, String... posts) {
    return disqusOf(path, "Rima", "The lake", posts);
  }

  private static Bytes disqusOf(String path, String author, String title, String... posts) {
    StringBuilder xml =
        new StringBuilder(
            """
            <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
            <thread dsq:id="7"><title>%s</title></thread>
            """
                .formatted(title));
    for (String post : posts) {
      xml.append(
          """
          <post dsq:id="%s"><message>text %s</message><createdAt>2019-06-01T09:00:00Z</createdAt>
          <author><name>%s</name></author><thread dsq:id="7"/></post>
          """
              .formatted(post, author.equals("Rima") ? post : "of " + author, author));
    }
    return utf8(path, xml.append("</disqus>\n").toString());
  }

  private static Bytes chat(String path, int... ids) {
    List<String> messages = new ArrayList<>();
    for (int id : ids) {
      messages.add(
          "{\"id\":%d,\"type\":\"message\",\"date_unixtime\":\"%d\",\"from\":\"Wim\",\"text\":\"no %d\"}"
              .formatted(id, 1_600_000_000 + id, id));
    }
    String list = String.join(",\n", messages);
    return utf8(
        path, "{\"name\":\"Plot\",\"type\":\"group\",\"id\":5,\"messages\":[" + list + "]}");
  }

  private static Bytes page(String path, int declared, String... ids) {
    List<String> comments = new ArrayList<>();
    for (String id : ids) {
      comments.add("{\"kind\":\"t1\",\"data\":" + comment(id, "t3_s") + "}");
    }
    comments.add("{\"kind\":\"more\",\"data\":{\"count\":1,\"parent_id\":\"t3_s\"}}");
    String opening = submission().replace("\"num_comments\":0", "\"num_comments\":" + declared);
    return utf8(
        path,
        "[{\"kind\":\"Listing\",\"data\":{\"children\":[{\"kind\":\"t3\",\"data\":%s}]}},{\"kind\":\"Listing\",\"data\":{\"children\":[%s]}}]"
            .formatted(opening, String.join(",", comments)));
  }

  private static Bytes dump(String path, String... lines) {
    return utf8(path, String.join("\n", lines) + "\n");
  }

  private static String submission() {
    return "{\"id\":\"s\",\"subreddit\":\"mill\",\"title\":\"Sluice\",\"author\":\"nour\",\"selftext\":\"Open?\",\"is_self\":true,\"num_comments\":0,\"created_utc\":1672531200}";
  }

  private static String comment(String id, String parent) {
    return "{\"id\":\"%s\",\"subreddit\":\"mill\",\"link_id\":\"t3_s\",\"parent_id\":\"%s\",\"author\":\"pia\",\"body\":\"no %s\",\"created_utc\":1672531300}"
        .formatted(id, parent, id);
  }

  private static Bytes utf8(String path, String text) {
    return new Bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private record Missing(String path) implements Source {
    @Override
    public InputStream open() throws IOException {
      throw new IOException("may not be read");
    }
  }

  private record Together(List<Source> parts) implements Source {
    @Override
    public String path() {
      return parts.get(0).path();
    }

    @Override
    public InputStream open() throws IOException {
      return parts.get(0).open();
    }
  }
}
