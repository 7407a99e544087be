package threadlens.ingest.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import threadlens.model.Quote;
import threadlens.model.ReplyHints;
import threadlens.model.SourceId;
import threadlens.text.Span;

final class QuotesTest {
  private static final SourceId SOURCE = new SourceId("page.txt", null, "");
  private static final Comment RAMI =
      comment("c1", "Rami", "The ferry will never come back before the autumn storms.");
  private static final Comment HALA =
      comment("c2", "Hala", "It came last year, with a band on it.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          > The ferry will never come back\\nIt did. | > The ferry will never come back | c1
          Rami wrote:\\n> came last year, with a band\\nNo. | > came last year, with a band | c2
          Hala wrote:\\n> something else\\nNo. | > something else | c2
          > The ferry ... before the autumn storms.\\nIt did. | > The ferry ... before the autumn storms. | c1
          > nobody ever said these few words\\nSo? | > nobody ever said these few words |
          Rami wrote:\\nthe ferry will NEVER come back\\n\\nIt did. | the ferry will NEVER come back | c1
          Rami wrote:\\nThe ferry will never come back before autumn.\\nIt did. | The ferry will never come back before autumn. | c1
          > > The ferry will never come back before\\n> It came last year, with a band\\nNo. | > > The ferry will never come back before\\n> It came last year, with a band | c2
          [quote=Hala;77]with a band[/quote] True. | [quote=Hala;77]with a band[/quote] | c2
          [quote]ferry will never come back before[/quote] | [quote]ferry will never come back before[/quote] | c1
          [QUOTE="Rami, post: 1"]short[/QUOTE] Yes. | [QUOTE="Rami, post: 1"]short[/QUOTE] | c1
          [quote=x;c2]hm[/quote] | [quote=x;c2]hm[/quote] | c2
          "the ferry will never come back" - it did! | "the ferry will never come back" | c1
          He says «last year, with a band» and means it. | «last year, with a band» | c2
          So: „last year, with a band“. Und? | „last year, with a band“ | c2
          [quote=A][quote=B]with a band on it[/quote]will never come back before the[/quote] | [quote=A][quote=B]with a band on it[/quote]will never come back before the[/quote] | c1
          """)
  void a_marked_quotation_is_found_with_the_comment_quoted(
      String text, String quoted, @Nullable String of) {
    String lines = text.replace("\\n", "\n");

    Comment filled = last(RAMI, HALA, comment("c3", "Nour", lines));

    assertThat(filled.hints().quotes()).hasSize(1);
    Quote quote = filled.hints().quotes().get(0);
    assertThat(quote.span().of(lines)).isEqualTo(quoted.replace("\\n", "\n"));
    assertThat(quote.of()).isEqualTo(of == null ? null : new CommentId(of));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"nobody ever said these few words\", he said", // of the article, perhaps
        "\"never come back\" my foot", // mockery
        "The ferry will never come back before the autumn storms, too." // linking weighs it
      })
  void words_between_marks_that_no_comment_said_are_no_quotation(String text) {
    assertThat(last(RAMI, HALA, comment("c3", "Nour", text)).hints().quotes()).isEmpty();
  }

  @Test
  void words_between_marks_that_another_says_later_are_no_quotation_of_it() {
    Comment first = comment("c0", "Nour", "\"the ferry will never come back\" says the paper");

    Discussion read = Quotes.in(discussion(List.of(first, RAMI)));

    assertThat(read.comments().get(0).hints().quotes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">_< no",
        ">!the ferry will never come back",
        ">>12 yes",
        "5 > 3",
        "[quote]never closed",
        "[quotes are fine]",
        "Rami wrote:\nnothing that was said here",
        "The ferry will never come back before the autumn storms."
      })
  void what_is_not_marked_is_no_quotation(String text) {
    assertThat(last(RAMI, HALA, comment("c3", "Nour", text)).hints().quotes()).isEmpty();
  }

  @Test
  void what_the_markup_quotes_keeps_its_span_and_gets_its_comment() {
    String text = "Rami said:\nwill never come back before the autumn\n\nIt did.";
    Quote stated = new Quote(new Span(0, text.indexOf("\n\n")), null);
    Comment comment =
        comment("c3", "Nour", text).withHints(new ReplyHints(null, null, List.of(stated)));

    assertThat(last(RAMI, HALA, comment).hints().quotes())
        .containsExactly(new Quote(stated.span(), new CommentId("c1")));
  }

  @Test
  void of_quotations_in_each_other_the_outer_is_answered() {
    String text =
        "The ferry will never come back before the\n\nIt came last year, with a band\n\nNo.";
    Span quoted = new Span(0, text.indexOf("\n\nNo."));
    ReplyHints hints = new ReplyHints(null, null, List.of(new Quote(quoted, null)));

    Comment filled = last(RAMI, HALA, comment("c3", "Nour", text).withHints(hints));

    assertThat(filled.hints().quotes()).containsExactly(new Quote(quoted, new CommentId("c2")));
  }

  @Test
  void a_bare_name_over_what_the_markup_quotes_is_that_of_a_commenter() {
    String text = "Hala:\nwith a band\n\nTrue.";
    Quote stated = new Quote(new Span(0, text.indexOf("\n\n")), null);
    Comment comment =
        comment("c3", "Nour", text).withHints(new ReplyHints(null, null, List.of(stated)));

    assertThat(last(RAMI, HALA, comment).hints().quotes())
        .containsExactly(new Quote(stated.span(), new CommentId("c2")));
  }

  @Test
  void who_says_a_few_words_later_did_not_say_them_first() {
    Comment quoting = comment("c3", "Nour", "> with a band\nTrue.");
    Comment later = comment("c4", "Zein", "I came with a band, too.");

    List<Comment> filled = Quotes.in(discussion(List.of(HALA, quoting, later))).comments();

    assertThat(filled.get(1).hints().quotes())
        .extracting(Quote::of)
        .containsExactly(new CommentId("c2"));
  }

  @Test
  void who_only_quotes_the_words_is_not_taken_for_who_said_them() {
    Comment quoting = comment("c0", "Zein", "> The ferry will never come back\nReally?");

    assertThat(
            last(quoting, RAMI, comment("c3", "Nour", "> ferry will never come back\nNo."))
                .hints()
                .quotes())
        .extracting(Quote::of)
        .containsExactly(new CommentId("c1"));
  }

  @Test
  void hundred_thousand_comments_that_quote_the_first_are_read_in_seconds() {
    List<Comment> comments = new ArrayList<>(List.of(RAMI));
    for (int i = 0; i < 100_000; i++) {
      comments.add(comment("d" + i, "Nour", "> The ferry will never come back\nNo. " + i));
    }

    List<Comment> filled = Quotes.in(discussion(comments)).comments();

    assertThat(filled.get(100_000).hints().quotes())
        .extracting(Quote::of)
        .containsExactly(new CommentId("c1"));
  }

  @Test
  void deep_and_endless_marks_do_no_harm() {
    for (String text :
        List.of(
            "[quote]".repeat(50_000),
            "[quote= [/quote] [/quote]",
            "> ".repeat(200_000),
            ">\n".repeat(99_000),
            "“".repeat(100_000),
            "\"".repeat(100_001))) {
      assertThatCode(() -> last(RAMI, comment("c3", "Nour", text))).doesNotThrowAnyException();
    }
  }

  private static Comment last(Comment... comments) {
    List<Comment> filled = Quotes.in(discussion(List.of(comments))).comments();
    return filled.get(filled.size() - 1);
  }

  private static Discussion discussion(List<Comment> comments) {
    Article article = new Article("", null, null, null, "en", "");
    return new Discussion(
        SOURCE, "text-capture", null, 1, article, CommentsState.OPEN, null, comments, List.of());
  }

  private static Comment comment(String id, String author, String text) {
    return new Comment(
        new CommentId(id),
        new Author(author, author, AuthorKind.UNKNOWN),
        null,
        text,
        ReplyHints.NONE,
        new Location(SOURCE, 1, 1));
  }
}
