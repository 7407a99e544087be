package threadlens.ingest.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import threadlens.model.Article;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.CommentsState;
import threadlens.model.Discussion;
import threadlens.model.Location;
import threadlens.model.PostedAt;
import threadlens.model.Quote;
import threadlens.model.ReplyHints;
import threadlens.model.SourceId;

final class CopiedLinesTest {
  private static final SourceId SOURCE = new SourceId("page.txt", null, "");
  private static final Article NO_ARTICLE = new Article("", null, null, null, "en", "");
  private static final Comment RAMI =
      comment(
          1,
          "Rami",
          "Dear all,\nThe ferry will never come back before the autumn storms. The pier is rotten"
              + " and nobody pays for a new one, least of all the harbour board.\nAsk the mayor"
              + " who signed the lease for the pier!");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ask the mayor who signed the lease for the pier!\\nHe retired. | Ask the mayor who signed the lease for the pier!
          You forget this:\\n- ask the MAYOR  who signed the lease for the pier:\\n\\nHe retired. | - ask the MAYOR  who signed the lease for the pier:
          The pier is rotten and nobody pays for a new one, least of all the harbour board\\nLOL | The pier is rotten and nobody pays for a new one, least of all the harbour board
          The ferry will never come back before the autumn storms. It did. | The ferry will never come back before the autumn storms.
          """)
  void a_line_copied_to_say_something_below_it_is_a_quotation(String text, String quoted) {
    String lines = text.replace("\\n", "\n");

    Comment copying = last(RAMI, comment(2, "Nour", lines));

    assertThat(copying.hints().quotes()).hasSize(1);
    Quote quote = copying.hints().quotes().get(0);
    assertThat(quote.span().of(lines)).isEqualTo(quoted);
    assertThat(quote.of()).isEqualTo(new CommentId("c1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ask the mayor who signed the lease for the pier!", // nothing of their own
        "He is gone.\nAsk the mayor who signed the lease for the pier!", // a saying, or a signature
        "Ask the mayor who signed the lease for the boat!\nHe retired.",
        "The pier is rotten and nobody pays for it.\nTrue.",
        "The ferry will never come back before the autumn\nIt did.", // few words, no sentence
        "nobody pays for a new one\nTrue.",
        "The ferry will never come back before spring. It did."
      })
  void what_only_looks_like_it_is_none(String text) {
    assertThat(quotes(last(RAMI, comment(2, "Nour", text)))).isEmpty();
  }

  @Test
  void who_repeats_themselves_quotes_nobody() {
    String text = "Ask the mayor who signed the lease for the pier!\nI mean it.";

    assertThat(quotes(last(RAMI, comment(2, "Rami", text)))).isEmpty();
    assertThat(quotes(last(RAMI, comment(2, "", text)))).isEmpty();
  }

  @Test
  void what_many_say_is_a_saying() {
    List<Comment> comments = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      comments.add(comment(i, "Name " + i, "May the river run free for ever!\nThis is my " + i));
    }

    assertThat(read(comments)).allSatisfy(comment -> assertThat(quotes(comment)).isEmpty());
    assertThat(quotes(read(comments.subList(0, 3)).get(2))).hasSize(1);
  }

  @Test
  void what_another_says_without_copying_is_a_saying() {
    String saying = "May the river run free for ever!";

    Comment copying =
        last(
            comment(1, "Hala", "I am against it.\n" + saying),
            comment(2, "Zein", "So am I.\n" + saying),
            comment(3, "Nour", saying + "\nAnd the brooks."));

    assertThat(quotes(copying)).isEmpty();
  }

  @Test
  void spam_with_another_ending_is_no_quotation_of_spam() {
    String spam =
        """
        I earn nine thousand a month from home, and so can you, my friend!
        Just visit the page below and tell them who sent you there today.
        """;

    assertThat(quotes(last(comment(1, "A", spam + "earn.example/1"), comment(2, "B", spam + "/2"))))
        .isEmpty();
    assertThat(quotes(last(comment(1, "A", spam.strip()), comment(2, "B", spam + "No!"))))
        .hasSize(2);
  }

  @Test
  void words_of_the_article_are_no_comment_s() {
    Article article =
        new Article("", null, null, null, "en", "He said: ask the mayor who signed the lease.");
    String text = "Ask the mayor who signed the lease for the pier!\nHe retired.";

    Discussion read = Quotes.in(discussion(article, List.of(RAMI, comment(2, "Nour", text))));

    assertThat(quotes(read.comments().get(1))).isEmpty();
  }

  @Test
  void of_a_page_that_goes_back_in_time_the_later_one_copies() {
    List<Comment> comments = new ArrayList<>();
    comments.add(comment(1, "Rami", "The pier is rotten and nobody pays for it.\nThat is all."));
    comments.add(comment(1, "Nour", "The pier is rotten and nobody pays for it.\nI would."));
    comments.add(comment(5, "Zein", "Good day."));
    Collections.reverse(comments);

    List<Comment> read = read(comments);

    assertThat(quotes(read.get(1))).hasSize(1);
    assertThat(quotes(read.get(2))).isEmpty();
  }

  @Test
  void without_times_nobody_knows_who_copied() {
    String text = "Ask the mayor who signed the lease for the pier!\nHe retired.";
    Comment untimed =
        new Comment(new CommentId("u"), author("Nour"), null, text, ReplyHints.NONE, at());

    assertThat(quotes(read(List.of(RAMI, untimed)).get(1))).isEmpty();
  }

  @Test
  void words_whose_numbers_collide_are_not_the_same() {
    Comment copying =
        last(
            comment(1, "Rami", "Ana ana ana ana ana ana."),
            comment(2, "Nour", "C0a c0a c0a c0a c0a c0a.\nHm."));

    assertThat(quotes(copying)).isEmpty();
  }

  @Test
  void hundred_thousand_equal_lines_are_read_in_seconds() {
    String line = "Ask the mayor who signed the lease for the pier!\n";
    List<Comment> comments = new ArrayList<>(List.of(RAMI));
    comments.add(comment(2, "Nour", line.repeat(100_000) + "No."));
    for (int i = 0; i < 100_000; i++) {
      comments.add(comment(3, "Zein " + i, line + "No. " + i));
    }

    assertThat(read(comments)).allSatisfy(comment -> assertThat(quotes(comment)).isEmpty());
  }

  private static List<Quote> quotes(Comment comment) {
    return comment.hints().quotes();
  }

  private static Comment last(Comment... comments) {
    List<Comment> read = read(List.of(comments));
    return read.get(read.size() - 1);
  }

  private static List<Comment> read(List<Comment> comments) {
    return Quotes.in(discussion(NO_ARTICLE, comments)).comments();
  }

  private static Discussion discussion(Article article, List<Comment> comments) {
    return new Discussion(
        SOURCE, "text-capture", null, 1, article, CommentsState.OPEN, null, comments, List.of());
  }

  private static Comment comment(int hour, String name, String text) {
    PostedAt time = new PostedAt(LocalDateTime.of(2024, 5, 3, hour, 0), null);
    return new Comment(new CommentId("c" + hour), author(name), time, text, ReplyHints.NONE, at());
  }

  private static Author author(String name) {
    return new Author(name, name, AuthorKind.UNKNOWN);
  }

  private static Location at() {
    return new Location(SOURCE, 1, 1);
  }
}
