package threadlens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadlens.ingest.DiscussionReader;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;
import threadlens.model.Article;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.ReplyHints;
import threadlens.model.SourceId;
import threadlens.model.StatedParent;

final class SavedPagesTest {
  private final Path folder;

  SavedPagesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void snippets_are_looked_for_in_the_article_and_among_the_comments() throws IOException {
    Scores scores =
        scores(
            """
            {"path":"a.html","with":["the  bridge","the ferry"],"without":["Cookies","Menu"],
             "comments_scorable":["well said","the bridge"]}
            """,
            page(
                "Menu. They closed the\nbridge.",
                comment("1", "Rima", null, "well said, the bridge")));

    assertThat(value(scores, "body precision")).isEqualTo(0.5);
    assertThat(value(scores, "body recall")).isEqualTo(0.5);
    assertThat(value(scores, "body F1")).isEqualTo(0.5);
    assertThat(value(scores, "found among comments")).isEqualTo(1);
    assertThat(value(scores, "separation")).isEqualTo(0.5);
  }

  @Test
  void words_of_a_forum_count_those_of_its_posts_and_their_names() throws IOException {
    Scores scores =
        scores(
            """
            {"path":"a.html","type":"forum","ground_truth":{"main_content":"Rima: the bridge is shut"}}
            """,
            page("", comment("1", "Rima", null, "The bridge")));

    assertThat(scores.figures().get(0).slice()).isEqualTo("type=forum");
    assertThat(value(scores, "word F1")).isCloseTo(2 * 3 / 8.0, within(1e-9));
  }

  @Test
  void comments_are_paired_by_text_and_their_parents_by_pair() throws IOException {
    Scores scores =
        scores(
            """
            {"path":"a.html","comments":[
              {"id":"g1","parent":null,"author":"Rima","time":"2014-05-03T17:56","text":"shut again"},
              {"id":"g2","parent":"g1","author":null,"time":null,"text":"since when?"},
              {"id":"g3","parent":"g1","author":"Ziad","time":null,"text":"gone"}]}
            """,
            page(
                "",
                comment("1", "rima", null, "shut again"),
                comment("2", "Hala", "1", "since when? Reply"),
                comment("3", "Hala", null, "Subscribe to our letter")));

    assertThat(value(scores, "found")).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(value(scores, "author")).isEqualTo(1);
    assertThat(value(scores, "time")).isEqualTo(0);
    assertThat(value(scores, "parent")).isEqualTo(1);
    assertThat(value(scores, "extra")).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void gold_of_another_kind_is_refused_with_its_place() {
    assertThatThrownBy(() -> scores("{\"path\":\"a.html\"}\n", page("")))
        .hasMessageEndingWith(
            "gold.jsonl:1: no gold of a saved page, expected with, ground_truth.main_content or"
                + " comments");
    assertThatThrownBy(() -> scores("{\"with\":[]}\n", page("")))
        .hasMessageEndingWith(
            "gold.jsonl:1: no gold of a saved page, expected an object with path");
  }

  private static double value(Scores scores, String figure) {
    return scores.figures().stream()
        .filter(each -> each.name().equals(figure))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private Scores scores(String gold, Discussion read) throws IOException {
    Files.writeString(folder.resolve("a.html"), "<p>");
    Path file =
        Files.writeString(folder.resolve("gold.jsonl"), gold.strip().replace("\n", "") + "\n");
    return SavedPages.of(file).scores(new Readers(List.of(new Given(read))), () -> {});
  }

  private static Discussion page(String article, Comment... comments) {
    return new Discussion(
        new SourceId("a.html", null, ""),
        "html",
        null,
        1,
        new Article("", null, null, null, "en", article),
        CommentsState.OPEN,
        null,
        List.of(comments),
        List.of());
  }

  private static Comment comment(String id, String author, @Nullable String parent, String text) {
    StatedParent stated = new StatedParent(parent == null ? null : new CommentId(parent));
    return new Comment(
        new CommentId(id),
        new Author(author, author, AuthorKind.UNKNOWN),
        null,
        text,
        new ReplyHints(stated, null, List.of()),
        new Location(new SourceId("a.html", null, ""), 1, 1));
  }

  /** Reads everything as one discussion. */
  private record Given(Discussion discussion) implements DiscussionReader {
    @Override
    public String format() {
      return "given";
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
    public void read(Source source, Consumer<Discussion> into) {
      into.accept(discussion);
    }
  }
}
