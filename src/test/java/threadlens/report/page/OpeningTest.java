package threadlens.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.LinkStatus;
import threadlens.model.LinkedComment;
import threadlens.model.Location;
import threadlens.model.ReplyCandidate;
import threadlens.model.ReplyHints;
import threadlens.model.ReplyLink;
import threadlens.model.SourceId;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;
import threadlens.text.Span;

final class OpeningTest {
  @Test
  void aShortCommentIsShownWhole() {
    assertThat(of("one two.\n\nthree …")).isEqualTo("one two. three …");
  }

  @Test
  void aLongOneIsCutAfterAWord() {
    assertThat(of("word ".repeat(60))).isEqualTo("word ".repeat(22) + "…");
    assertThat(of("x".repeat(500))).isEqualTo("x".repeat(110) + "…");
  }

  @Test
  void aQuotationBeforeItsOwnWordsIsLeftOut() {
    assertThat(of("\"you lie\" Do I?", new Zone(new Span(0, 9), ZoneKind.QUOTE, null)))
        .isEqualTo("Do I?");
    assertThat(of("\"you lie\"", new Zone(new Span(0, 9), ZoneKind.QUOTE, null)))
        .isEqualTo("\"you lie\"");
  }

  private static String of(String text, Zone... zones) {
    CommentId id = new CommentId("c1");
    Comment comment =
        new Comment(
            id, null, null, text, ReplyHints.NONE, new Location(new SourceId("x", null, ""), 1, 1));
    ReplyLink link =
        new ReplyLink(
            id,
            LinkStatus.ROOT,
            null,
            null,
            0.5,
            List.of(new ReplyCandidate(null, 0.5)),
            List.of());
    return Opening.of(new LinkedComment(comment, link, List.of(zones)));
  }
}
