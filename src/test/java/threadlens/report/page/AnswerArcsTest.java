package threadlens.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import threadlens.model.Annotation;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.CommentId;
import threadlens.model.LinkStatus;
import threadlens.model.LinkedComment;
import threadlens.model.Location;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyHints;
import threadlens.model.ReplyLink;
import threadlens.model.SourceId;

final class AnswerArcsTest {
  @Test
  void onePersonInTwoSpellingsIsOnePerson() {
    AnswerArcs arcs =
        AnswerArcs.of(
            Phrases.of(PageLanguage.EN),
            List.of(
                comment(1, "Rana", null, "Southern"),
                comment(2, "ziad", null, "southern"),
                comment(3, "ziad", null, "rana")));
    assertThat(arcs.pairs())
        .extracting(AnswerArcs.Pair::to)
        .containsExactly("Southern", "Southern", "Rana");
    assertThat(arcs.people())
        .filteredOn(AnswerArcs.Person::gone)
        .extracting(AnswerArcs.Person::name)
        .containsExactly("Southern");
  }

  @Test
  void answersOfOnePersonToAnotherAreCounted() {
    AnswerArcs arcs =
        AnswerArcs.of(
            Phrases.of(PageLanguage.EN),
            List.of(
                comment(1, "Rana", null, null),
                comment(2, "ziad", 1, null),
                comment(3, "ziad", 1, null),
                comment(4, "Rana", 1, null)));
    assertThat(arcs.pairs())
        .containsExactly(
            new AnswerArcs.Pair("ziad", "Rana", 2, 0, 2),
            new AnswerArcs.Pair("Rana", "Rana", 1, 0, 1));
    assertThat(arcs.arcs()).as("none to oneself").hasSize(1);
  }

  private static Annotation comment(
      int number, String name, @Nullable Integer parent, @Nullable String addressee) {
    CommentId id = new CommentId("c" + number);
    CommentId replyTo = parent == null ? null : new CommentId("c" + parent);
    LinkStatus status =
        replyTo != null
            ? LinkStatus.INFERRED
            : addressee != null ? LinkStatus.MISSING_PARENT : LinkStatus.ROOT;
    Comment comment =
        new Comment(
            id,
            new Author(name, name, AuthorKind.UNKNOWN),
            null,
            "words",
            ReplyHints.NONE,
            new Location(new SourceId("x", null, ""), 1, 1));
    ReplyLink link =
        new ReplyLink(
            id,
            status,
            replyTo,
            addressee,
            0.5,
            List.of(new ReplyCandidate(replyTo, 0.5)),
            List.of());
    return new Annotation(
        new LinkedComment(comment, link, List.of()),
        new CommentAnalysis("en", List.of("en"), List.of(), null, List.of()),
        new CommentFlags(List.of(), List.of(), Map.of(), List.of(), List.of()),
        List.of());
  }
}
