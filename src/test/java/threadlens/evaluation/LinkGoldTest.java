package threadlens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.exchange.Timestamps;
import threadlens.model.Comment;
import threadlens.pipeline.Standard;

final class LinkGoldTest {
  private static final String NESTED =
      """
      {"path": "a.html", "comments": [
       {"id": "7", "parent": null, "author": "gull", "time": "2014-05-03T17:56:00+02:00", "text": "One."},
       {"id": "8", "parent": "7", "author": null, "time": "3. Mai 2014 um 18:02 Uhr", "text": "Two."},
       {"id": "7", "parent": null, "author": "gull", "time": null, "text": "One again."},
       {"id": "9", "parent": null, "author": "crow", "time": "yesterday", "text": "Three."}]}
      {"path": "b.html", "usable_names": false, "comments": [
       {"id": "1", "parent": null, "author": "at", "time": null, "text": "Four."}]}
      """
          .replace(",\n ", ", ")
          .replace("[\n ", "[");
  private static final String POSTS =
      "{\"discussion_id\": \"d\", \"posts\": [{\"id\": 1, \"parent\": null, \"text\": \"Hi\"},"
          + " {\"id\": 2, \"parent\": 1, \"text\": \"Ho\"}]}\n";

  private final Path folder;

  LinkGoldTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void of_nested_pages_every_comment_counts_once() throws IOException {
    LinkSet set = gold(false).read(write("gold.jsonl", NESTED));

    assertThat(set.kind()).isEqualTo(LinkSet.PAGES);
    assertThat(set.nameless()).isEqualTo(1);
    LinkThread page = set.threads().get(0);
    assertThat(page.comments()).extracting(Comment::text).containsExactly("One.", "Two.", "Three.");
    assertThat(page.comments()).extracting(Comment::authorName).containsExactly("gull", "", "crow");
    assertThat(page.answers()).allMatch(LinkThread.Answer::scored);
    assertThat(page.answers())
        .extracting(answer -> answer.parents().size())
        .containsExactly(0, 1, 0);
  }

  @Test
  void the_times_that_pages_show_are_read_where_their_form_is_known() throws IOException {
    assertThat(times(gold(false).read(write("gold.jsonl", NESTED))))
        .containsExactly("2014-05-03T17:56+02:00", "2014-05-03T18:02", null);
  }

  @Test
  void pages_without_usable_names_count_where_they_are_asked_for() throws IOException {
    assertThat(gold(true).read(write("gold.jsonl", NESTED)).threads())
        .extracting(LinkThread::name)
        .containsExactly("a.html", "b.html");
  }

  @Test
  void a_folder_is_one_set() throws IOException {
    write("gold.jsonl", NESTED);
    Path zipped = folder.resolve("more.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(NESTED.getBytes(StandardCharsets.UTF_8));
    }
    write("README.md", "No gold.");

    LinkSet set = gold(false).read(folder);

    assertThat(set.threads()).hasSize(2);
    assertThat(set.nameless()).isEqualTo(2);
  }

  @Test
  void a_folder_of_two_kinds_is_refused() throws IOException {
    write("gold.jsonl", NESTED);
    write("posts.jsonl", POSTS);

    assertThatThrownBy(() -> gold(false).read(folder))
        .isInstanceOf(UnusableGoldException.class)
        .hasMessageEndingWith("holds pages and posts, expected one kind; name the files");
  }

  @Test
  void a_line_that_is_no_conversation_is_told_with_its_place() throws IOException {
    Path broken = write("broken.jsonl", POSTS + "{\"posts\": [\n");
    Path other = write("other.jsonl", POSTS + "{\"comments\": []}\n");

    assertThatThrownBy(() -> gold(false).read(broken)).hasMessageContaining("n.jsonl:2: not JSON");
    assertThatThrownBy(() -> gold(false).read(other))
        .hasMessageContaining("r.jsonl:2: no conversation, expected an object with posts");
  }

  @Test
  void the_day_of_a_log_stands_in_its_name_and_ends_at_midnight() throws IOException {
    log("2011-11-13_02", "[23:58] <a> x", "=== b joins", "[00:01] <a> y", "[00:00] <b> z");

    assertThat(times(gold(false).read(folder)))
        .containsExactly(
            "2011-11-13T23:58", "2011-11-13T23:58", "2011-11-14T00:01", "2011-11-14T00:01");
  }

  @Test
  void a_log_by_the_clock_of_twelve_hours_goes_on_past_noon() throws IOException {
    log("2004-11-15_03", "[11:59] <a> x", "[12:30] <a> y", "[01:10] <b> z", "[12:05] <b> z");

    assertThat(times(gold(false).read(folder)))
        .containsExactly(
            "2004-11-15T11:59", "2004-11-15T12:30", "2004-11-15T13:10", "2004-11-16T00:05");
  }

  @Test
  void a_log_without_a_date_has_no_times() throws IOException {
    log("channel", "[11:59] <a> x");

    assertThat(times(gold(false).read(folder))).containsExactly((String) null);
  }

  private static List<String> times(LinkSet set) {
    return set.threads().stream()
        .flatMap(thread -> thread.comments().stream())
        .map(comment -> Timestamps.text(comment.postedAt()))
        .toList();
  }

  private void log(String name, String... lines) throws IOException {
    write(name + ".ascii.txt", String.join("\n", lines));
    write(name + ".annotation.txt", "0 0 -\n");
  }

  private static LinkGold gold(boolean nameless) {
    return new LinkGold(Standard.readers(), Standard.profiles(), nameless);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
