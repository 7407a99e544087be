package threadlens.ingest.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;
import threadlens.model.Article;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.CommentState;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.ReplyHints;
import threadlens.model.SourceId;

final class GroupsTest {
  private static final Readers READERS = new Readers(List.of(new Paragraphs()));

  @Test
  void pages_come_in_their_order_whatever_the_order_of_the_files() {
    assertThat(
            read(
                page("c.html", "https://a.org/story?page=3", "<p id=4>four"),
                page("other.html", "https://a.org/other", "<p id=9>nine"),
                page("a.html", "https://a.org/story", "<p id=1>one<p id=2>two"),
                page("b.html", "https://www.a.org/story/?page=2", "<p id=3>three")))
        .containsExactly("a.html one two three four", "other.html nine");
  }

  @Test
  void the_newest_comment_page_of_wordpress_has_no_number() {
    assertThat(
            read(
                page("new.html", "https://a.org/story/", "<p id=3>three"),
                page("1.html", "https://a.org/story/comment-page-1/", "<p id=1>one"),
                page("2.html", "https://a.org/story/comment-page-2/", "<p id=2>two")))
        .containsExactly("1.html one two three");
  }

  @Test
  void a_number_that_may_be_anything_is_a_page_if_the_first_page_is_there() {
    assertThat(
            read(
                page("a.html", "https://a.org/story.html", "<p id=1>one"),
                page("b.html", "https://a.org/story-2.html", "<p id=2>two"),
                page("c.html", "https://a.org/news-7.html", "<p id=3>three"),
                page("d.html", "https://a.org/news-8.html", "<p id=4>four")))
        .containsExactly("a.html one two", "c.html three", "d.html four");
  }

  @Test
  void captures_of_one_page_come_in_the_order_of_time() {
    assertThat(
            read(
                captured("late", "2014-06-01T00:00Z", "<p id=1>one<p id=3>three"),
                captured("early", "2014-05-01T00:00Z", "<p id=1>one<p id=2>two")))
        .containsExactly("early one two three");
  }

  @Test
  void pages_without_an_address_stand_alone() {
    assertThat(read(page("a.html", "", "<p id=1>one"), page("b.html", "", "<p id=1>one")))
        .containsExactly("a.html one", "b.html one");
  }

  private static List<String> read(Source... sources) {
    List<String> read = new ArrayList<>();
    for (SourceGroup group : Groups.of(List.of(sources))) {
      group.read(
          READERS, discussion -> read.add(shown(discussion)), left -> read.add(left.toString()));
    }
    return read;
  }

  private static String shown(Discussion discussion) {
    StringBuilder shown = new StringBuilder(discussion.source().path());
    discussion.comments().forEach(comment -> shown.append(' ').append(comment.text()));
    return shown.toString();
  }

  private static Source page(String path, String canonical, String paragraphs) {
    String head = canonical.isEmpty() ? "" : "<link rel=canonical href='" + canonical + "'>";
    return new Page(path, null, null, "<html><head>" + head + "</head>" + paragraphs);
  }

  private static Source captured(String path, String at, String paragraphs) {
    return new Page(path, "https://a.org/story", OffsetDateTime.parse(at), paragraphs);
  }

  private record Page(
      String path, @Nullable String url, @Nullable OffsetDateTime capturedAt, String html)
      implements Source {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Takes each paragraph for a comment. */
  private static final class Paragraphs implements DiscussionReader {
    private static final Pattern PARAGRAPH = Pattern.compile("<p id=(\\d)>(\\w+)");

    @Override
    public String format() {
      return "html";
    }

    @Override
    public List<String> suffixes() {
      return List.of(".html");
    }

    @Override
    public boolean accepts(Source source) {
      return true;
    }

    @Override
    public void read(Source source, Consumer<Discussion> into) throws IOException {
      SourceId id = new SourceId(source.path(), null, "");
      List<Comment> comments = new ArrayList<>();
      String html = new String(source.head(10_000), StandardCharsets.UTF_8);
      for (Matcher found = PARAGRAPH.matcher(html); found.find(); ) {
        comments.add(
            new Comment(
                new CommentId(found.group(1)),
                found.group(1),
                null,
                null,
                null,
                found.group(2),
                ReplyHints.NONE,
                CommentState.PUBLISHED,
                null,
                new Location(id, 1, 1),
                new TreeMap<>()));
      }
      Article article = new Article("", null, null, null, "und", "");
      into.accept(
          new Discussion(
              id, format(), null, 1, article, CommentsState.OPEN, null, comments, List.of()));
    }
  }
}
