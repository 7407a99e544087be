package threadlens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import threadlens.model.Comment;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;

/** Which lines of a capture begin a comment. */
final class CommentHeadersTest {
  private static final String ARTICLE =
      "A bridge is opened\n\nThe bridge was opened on Friday.\n\n";

  private static Discussion page(String... lines) throws Exception {
    return Reading.text(ARTICLE + String.join("\n", lines) + "\n");
  }

  @Test
  void a_header_within_a_paragraph_is_a_quotation() throws Exception {
    Discussion discussion =
        page("Comments 1", header("a", "17:56"), "", "He said:", header("b", "17:00"), "nothing.");

    assertThat(discussion.comments()).hasSize(1);
    assertThat(discussion.problems()).isEmpty();
  }

  @Test
  void a_header_that_stands_twice_is_two_comments_if_the_page_counts_two() throws Exception {
    Discussion discussion =
        page("Comments 2", header("a", "17:56"), "", "One.", "", header("a", "17:56"), "", "Two.");

    assertThat(discussion.comments()).extracting(Comment::text).containsExactly("One.", "Two.");
    assertThat(discussion.problems()).isEmpty();
  }

  @Test
  void without_a_count_a_repeated_header_is_read_and_named() throws Exception {
    Discussion discussion =
        page(header("a", "17:56"), "", "One.", "", header("a", "17:56"), "", "Two.");

    assertThat(discussion.comments()).hasSize(2);
    assertThat(discussion.declaredCount()).isNull();
    assertThat(Reading.codes(discussion)).containsExactly("ambiguous-header");
  }

  @Test
  void a_header_older_than_the_first_comment_is_quoted_if_that_makes_the_count_right()
      throws Exception {
    Discussion discussion =
        page(
            "Comments 1", header("a", "17:56"), "", "I read:", "", header("b", "09:00"), "", "No.");

    assertThat(discussion.comments()).hasSize(1);
    assertThat(discussion.comments().get(0).text()).contains("09:00").endsWith("No.");
    assertThat(Reading.codes(discussion)).containsExactly("ambiguous-header");
  }

  @Test
  void headers_without_empty_lines_count_if_that_makes_the_count_right() throws Exception {
    Discussion discussion =
        page("Comments 2", header("a", "17:56"), "", "One.", header("b", "18:00"), "Two.");

    assertThat(discussion.comments()).extracting(Comment::text).containsExactly("One.", "Two.");
    assertThat(Reading.codes(discussion)).containsExactly("ambiguous-header");
  }

  @Test
  void a_comment_that_is_missing_is_told_at_the_heading() throws Exception {
    Discussion discussion = page("Comments 3", header("a", "17:56"), "", "One.");

    assertThat(discussion.problems())
        .extracting(Object::toString)
        .containsExactly("page.txt:5:1: count-differs: 3 comments declared, 1 found");
  }

  @Test
  void a_heading_within_the_comments_is_part_of_a_body() throws Exception {
    Discussion discussion =
        page("Comments 1", header("a", "17:56"), "", "It says", "", "Comments 30", "", "and ends.");

    assertThat(discussion.declaredCount()).isEqualTo(1);
    assertThat(discussion.comments().get(0).text()).contains("Comments 30").endsWith("and ends.");
  }

  @Test
  void a_heading_without_comments_means_that_a_script_loads_them() throws Exception {
    Discussion discussion = page("Comments 12");

    assertThat(discussion.commentsState()).isEqualTo(CommentsState.NOT_CAPTURED);
    assertThat(Reading.codes(discussion)).containsExactly("not-captured", "count-differs");
    assertThat(page("Comments 0").commentsState()).isEqualTo(CommentsState.OPEN);
  }

  @Test
  void comments_keep_their_ids_when_the_page_is_captured_again() throws Exception {
    Discussion first =
        page(
            "Comments 2",
            header("a", "17:56"),
            "",
            "One,  two.",
            "",
            header("b", "18:00"),
            "",
            "B");
    Discussion again =
        page(
            "Comments 3",
            header("new", "17:50"),
            "",
            "First now.",
            "",
            header("a", "17:56"),
            "",
            "One, two.",
            "",
            header("b", "18:00"),
            "",
            "b");

    assertThat(again.comments().subList(1, 3))
        .extracting(Comment::id)
        .isEqualTo(first.comments().stream().map(Comment::id).toList());
  }

  @Test
  void line_ends_of_any_system_are_read_alike() throws Exception {
    String page = ARTICLE + "Comments 1\n" + header("a", "17:56") + "\n\nOne.\nTwo.\n\nThree.\n";

    assertThat(Reading.text(page.replace("\n", "\r\n")).comments().get(0).text())
        .isEqualTo(Reading.text(page.replace('\n', '\r')).comments().get(0).text())
        .isEqualTo("One.\nTwo.\n\nThree.");
  }

  /** One after the other was once searched for among all: 200,000 took minutes. */
  @Test
  @Timeout(60)
  void hundreds_of_thousands_of_repeated_headers_are_told_apart() throws Exception {
    String repeated = header("a", "17:56") + "\n\nOnce more.\n\n";

    Discussion discussion = page("Comments 100000", repeated.repeat(200_000));

    assertThat(discussion.comments()).hasSize(100_000);
    assertThat(Reading.codes(discussion)).hasSize(101).containsOnly("ambiguous-header");
  }

  private static String header(String name, String time) {
    return "Thumb " + name + " 03 May 2014, " + time;
  }
}
