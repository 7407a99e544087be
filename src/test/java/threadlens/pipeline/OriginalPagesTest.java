package threadlens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;

/** The five pages that the project began from; they are not part of it. */
final class OriginalPagesTest {
  private static final Path SEEDS = Path.of("..", "shared", "seeds");

  @BeforeEach
  void need_the_original_pages() {
    assumeTrue(Files.isDirectory(SEEDS), "the original pages are not here: " + SEEDS);
  }

  private static Discussion read(String prefix) throws Exception {
    try (var files = Files.list(SEEDS)) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(prefix))
              .findFirst()
              .orElseThrow();
      return Reading.file(file);
    }
  }

  @ParameterizedTest(name = "page {0}: {1}, {3} comments, {2}")
  @CsvSource({
    "000, naharnet, OPEN, 8, 'Syria Army, Hizbullah Advance', 54",
    "001, plain-article, SUSPENDED, 0, Jihadist battle sparks exodus, 0",
    "002, naharnet, OPEN, 30, 'Syria Army Enters Homs', 86",
    "003, plain-article, NONE, 0, Syria: Assad troops advance in Homs, 0",
    "004, plain-article, CLOSED, 0, Syria rebels reject, 0",
  })
  void each_page_is_read_as_it_stands(
      String page, String profile, CommentsState state, int comments, String title, int firstLine)
      throws Exception {
    Discussion discussion = read(page);

    assertThat(discussion.profile()).isEqualTo(profile);
    assertThat(discussion.commentsState()).isEqualTo(state);
    assertThat(discussion.comments()).hasSize(comments);
    assertThat(discussion.article().title()).startsWith(title).doesNotContain("ASHARQ", "•");
    assertThat(discussion.problems()).isEmpty();
    if (comments > 0) {
      assertThat(discussion.declaredCount()).isEqualTo(comments);
      assertThat(discussion.comments().get(0).location().line()).isEqualTo(firstLine);
    }
  }

  @ParameterizedTest
  @CsvSource({"000", "001", "002", "003", "004"})
  void no_line_of_the_site_is_in_the_article(String page) throws Exception {
    String text = read(page).article().text();

    assertThat(text)
        .doesNotContain("W460", "Select Page", "AFP Photo", "Comments 8", "Comments 30")
        .doesNotContain("suspending", "guidelines", "Comments are closed", "Thumb", "Missing ");
    assertThat(text.lines().filter(line -> !line.equals(line.strip()))).isEmpty();
  }

  @Test
  void every_line_of_a_page_is_in_one_place() throws Exception {
    Discussion discussion = read("002");
    String article = discussion.article().text();
    String comments = String.join("\n", discussion.comments().stream().map(Comment::text).toList());

    assertThat(article.lines().filter(line -> line.length() > 20)).noneMatch(comments::contains);
    assertThat(comments.lines().filter(line -> line.length() > 20)).noneMatch(article::contains);
    assertThat(comments.toLowerCase(Locale.ROOT)).doesNotContain("default-user-icon", "2014, ");
  }

  @Test
  void guests_and_members_are_told_apart() throws Exception {
    assertThat(read("002").comments().stream().map(Comment::author).filter(a -> a != null))
        .filteredOn(author -> author.kind() == AuthorKind.GUEST)
        .extracting(Author::name)
        .containsExactly("Hanoun", "Hanoun");
  }

  @Test
  void paragraphs_and_line_breaks_are_kept() throws Exception {
    Discussion discussion = read("000");

    assertThat(discussion.comments().get(2).text().split("\n\n", -1)).hasSize(2);
    assertThat(discussion.comments().get(3).text().split("\n", -1)).hasSize(2);
  }
}
